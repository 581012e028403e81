import Dictionaries

/// How much the beginning and ending of an unknown word speak for a part of a personal name, and how
/// much for a part of the name of a place: the weights of `name-shapes.tsv`.
struct NameShapes: Sendable {
  private let weights: TokenTable<Int8>
  /// What holds for any word.
  private let base: Int

  /// Bytes of the longest beginning or ending: a key holds no more.
  private static let longest = 4

  init(dictionaries: Dictionaries) {
    var weights: [UInt64: Int8] = [:]
    var base = 0
    let forms = dictionaries.column("form", of: .nameShapes)
    for (row, weight) in dictionaries.column("weight", of: .nameShapes).enumerated() {
      let form = Array(forms[row].utf8)
      let letters = form.filter { $0 != UInt8(ascii: "-") }
      guard !letters.isEmpty else {
        base = Int(weight) ?? 0
        continue
      }
      let key = Self.key(of: letters[...], isEnding: form.first == UInt8(ascii: "-"))
      weights[key] = Int8(weight)
    }
    self.weights = TokenTable(weights)
    self.base = base
  }

  /// Log-odds of a name against a place, in tenths.
  /// - Parameter word: the bytes of a whole word, in any case.
  func weight(of word: ArraySlice<UInt8>) -> Int {
    var sum = base
    for size in 2...Self.longest where size <= word.count {
      sum += Int(weights[Self.key(of: word.prefix(size), isEnding: false)] ?? 0)
      sum += Int(weights[Self.key(of: word.suffix(size), isEnding: true)] ?? 0)
    }
    return sum
  }

  /// The letters side by side, spread over the low bits as the table wants it.
  private static func key(of letters: ArraySlice<UInt8>, isEnding: Bool) -> UInt64 {
    let packed = letters.reduce(isEnding ? 2 : 1) { $0 << 8 | UInt64($1 | 0x20) }
    return (packed &* 0x9E37_79B9_7F4A_7C15) >> 24 | 1
  }
}
