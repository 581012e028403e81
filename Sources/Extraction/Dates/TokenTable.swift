/// Values by the hash of a token.
///
/// Most words of a text have none: at a quarter full, one look mostly says so.
struct TokenTable<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value)?]

  init(_ values: [UInt64: Value]) {
    var capacity = 16
    while capacity < values.count * 4 { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    for (hash, value) in values {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != nil { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (hash, value)
    }
  }

  subscript(hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while let found = slots[slot] {
      if found.hash == hash { return found.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
