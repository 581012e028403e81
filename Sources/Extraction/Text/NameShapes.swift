import Dictionaries

/// How much the beginning and ending of an unknown word speak for a part of a personal name, and how
/// much for a part of the name of a place: the weights of `name-shapes.tsv`.
struct NameShapes: Sendable {
  /// Open addressing, at most half full: a key of letters above 8 bits of weight, 0 = free. Small,
  /// so that it does not drive the dictionaries out of the caches.
  private var entries: [UInt32]
  /// What holds for any word.
  private let base: Int

  /// Letters of the longest beginning or ending: a key holds no more.
  private static let longest = 4

  init(dictionaries: Dictionaries) {
    let forms = dictionaries.column("form", of: .nameShapes)
    let weights = dictionaries.column("weight", of: .nameShapes).map { Int($0) ?? 0 }
    var capacity = 16
    while capacity < forms.count * 2 { capacity *= 2 }
    entries = Array(repeating: 0, count: capacity)
    base = zip(forms, weights).first { $0.0 == "-" }?.1 ?? 0
    for (form, weight) in zip(forms, weights) {
      let isEnding = form.utf8.first == UInt8(ascii: "-")
      let letters = form.utf8.filter { $0 != UInt8(ascii: "-") }
      guard !letters.isEmpty else { continue }
      var key = Self.noLetters(isEnding: isEnding)
      for letter in isEnding ? letters.reversed() : letters { key = Self.key(key, letter) ?? key }
      insert(key, Int8(clamping: weight))
    }
  }

  /// Log-odds of a name against a place, in tenths.
  /// - Parameters:
  ///   - utf8: a text.
  ///   - word: where a word of it stands, in any case.
  func weight(of utf8: [UInt8], _ word: Range<Int>) -> Int {
    var sum = base
    var beginning = Self.noLetters(isEnding: false)
    for position in word.prefix(Self.longest) {
      guard let longer = Self.key(beginning, utf8[position]) else { break }
      beginning = longer
      sum += self[beginning]
    }
    var ending = Self.noLetters(isEnding: true)
    for position in word.suffix(Self.longest).reversed() {
      guard let longer = Self.key(ending, utf8[position]) else { break }
      ending = longer
      sum += self[ending]
    }
    return sum
  }

  private mutating func insert(_ key: UInt32, _ weight: Int8) {
    var slot = slot(of: key)
    while entries[slot] != 0 { slot = (slot + 1) & (entries.count - 1) }
    entries[slot] = key << 8 | UInt32(UInt8(bitPattern: weight))
  }

  private subscript(key: UInt32) -> Int {
    var slot = slot(of: key)
    while entries[slot] != 0 {
      if entries[slot] >> 8 == key {
        return Int(Int8(bitPattern: UInt8(truncatingIfNeeded: entries[slot])))
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    return 0
  }

  private func slot(of key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 12) & (entries.count - 1)
  }

  /// What the letters of a key are put behind; those of an ending from the last one on.
  private static func noLetters(isEnding: Bool) -> UInt32 { isEnding ? 2 : 1 }

  /// A key with one more letter, 5 bits each; nil when the byte is no ASCII letter.
  private static func key(_ key: UInt32, _ byte: UInt8) -> UInt32? {
    let letter = byte | 0x20
    guard letter >= 0x61, letter <= 0x7A else { return nil }
    return key << 5 | UInt32(letter & 0x1F)
  }
}
