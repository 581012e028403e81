/// Values by a 64-bit hash: of a token, or another number that is spread well in its low bits.
///
/// Most tokens of a text have none: at a quarter full, one look mostly says so.
struct TokenTable<Value: Sendable>: Sendable {
  /// 0 marks a free place.
  private var hashes: [UInt64]
  private var values: [Value?]

  init(_ content: [UInt64: Value]) {
    var capacity = 16
    while capacity < content.count * 4 { capacity *= 2 }
    hashes = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
    for (hash, value) in content {
      precondition(hash != 0, "0 marks a free place")
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      hashes[slot] = hash
      values[slot] = value
    }
  }

  /// Inlined, so that the first look costs no call.
  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    let slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    let found = hashes[slot]
    if found == 0 { return nil }
    return found == hash ? values[slot] : value(of: hash, behind: slot)
  }

  private func value(of hash: UInt64, behind start: Int) -> Value? {
    var slot = (start + 1) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return values[slot] }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
  }
}
