package import UnicodeText

/// Finds all phrases of all dictionaries in one pass over the tokens of a text.
///
/// Words are compared by the 64-bit hash of their folded form (`Token.hash`): with some 70,000
/// words the chance that a word of a text meets a wrong one is below 1 in 10^14.
package struct PhraseMatcher: Sendable {
  private let tables: PreparedTables

  init(tables: PreparedTables) {
    self.tables = tables
  }

  /// All matches by start, then by length; matches never cross a line end.
  package func matches(in tokens: [Token]) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    matches.reserveCapacity(tokens.count)
    tables.withBytes { bytes in
      let pairs = tables.numbers(.words, in: bytes, as: UInt64.self)
      let states = tables.numbers(.states, in: bytes, as: UInt64.self)
      let edgeKeys = tables.numbers(.edgeKeys, in: bytes, as: UInt64.self)
      let edgeStates = tables.numbers(.edgeStates, in: bytes, as: UInt32.self)
      // The tables are larger than the caches. All first places are looked at in loops that nothing
      // has to wait in, so that many looks into memory are under way at once.
      let mask = pairs.count / 2 - 1
      let found = tokens.map { pairs[2 * Self.slot(of: $0.hash, mask: mask)] }
      // Of each token the number of its word below the state after it.
      let words = tokens.indices.map { Self.word(tokens[$0].hash, in: pairs, found: found[$0]) }
      let firstStates = words.map { states[Int($0 >> 32)] }
      for start in words.indices {
        var state = UInt32(words[start] >> 32)
        var end = start + 1
        while state != 0 {
          let value = end == start + 1 ? firstStates[start] : states[Int(state)]
          let phrase = UInt32(truncatingIfNeeded: value) & ~PreparedTables.goesOn
          if phrase != 0 {
            matches.append(
              PhraseMatch(
                start: start, end: end, phrase: PhraseID(index: phrase - 1),
                tables: TableSet(rawValue: UInt32(value >> 32))))
          }
          guard value & UInt64(PreparedTables.goesOn) != 0, end < words.count, words[end] != 0
          else { break }
          let key = UInt64(state) << 32 | words[end] & 0xFFFF_FFFF
          state = Self.find(key, in: edgeKeys).map { edgeStates[$0] } ?? 0
          end += 1
        }
      }
    }
    return matches
  }

  @inline(__always)
  private static func word(
    _ hash: UInt64, in pairs: UnsafeBufferPointer<UInt64>, found first: UInt64
  ) -> UInt64 {
    if first == 0 { return 0 }
    let mask = pairs.count / 2 - 1
    var slot = slot(of: hash, mask: mask)
    var found = first
    while found != hash {
      slot = (slot + 1) & mask
      found = pairs[2 * slot]
      if found == 0 { return 0 }
    }
    return pairs[2 * slot + 1]
  }

  @inline(__always)
  private static func find(_ key: UInt64, in keys: UnsafeBufferPointer<UInt64>) -> Int? {
    let mask = keys.count - 1
    var slot = slot(of: key, mask: mask)
    while true {
      let found = keys[slot]
      if found == key { return slot }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  /// The place of a key in a table of `mask + 1` places.
  @inline(__always)
  static func slot(of key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
