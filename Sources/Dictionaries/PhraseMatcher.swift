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
      let hashes = tables.numbers(.wordHashes, in: bytes, as: UInt64.self)
      let numbers = tables.numbers(.wordNumbers, in: bytes, as: UInt32.self)
      let roots = tables.numbers(.rootStates, in: bytes, as: UInt32.self)
      let states = tables.numbers(.states, in: bytes, as: UInt32.self)
      let edgeKeys = tables.numbers(.edgeKeys, in: bytes, as: UInt64.self)
      let edgeStates = tables.numbers(.edgeStates, in: bytes, as: UInt32.self)
      let sets = tables.numbers(.phraseTables, in: bytes, as: UInt32.self)
      let words = tokens.map { token in
        Self.find(token.hash, in: hashes).map { numbers[$0] } ?? 0
      }
      for start in words.indices {
        var state = roots[Int(words[start])]
        var end = start + 1
        while state != 0 {
          let value = states[Int(state)]
          let phrase = value & ~PreparedTables.goesOn
          if phrase != 0 {
            matches.append(
              PhraseMatch(
                start: start, end: end, phrase: PhraseID(index: phrase - 1),
                tables: TableSet(rawValue: sets[Int(phrase) - 1])))
          }
          guard value & PreparedTables.goesOn != 0, end < words.count, words[end] != 0 else {
            break
          }
          let key = UInt64(state) << 32 | UInt64(words[end])
          state = Self.find(key, in: edgeKeys).map { edgeStates[$0] } ?? 0
          end += 1
        }
      }
    }
    return matches
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
