/// The words of a bare name (no honorifics, no degrees), ready to be compared.
package struct NameKey: Sendable, Hashable {
  package struct Word: Sendable, Hashable {
    package let text: String
    /// The same for all written-out words that can stand for each other.
    let block: UInt64
    /// The first letter, the same for all letters that can stand for each other.
    let letter: UInt8
    /// The word is one of a family in the table of variants.
    let isVariant: Bool
    /// Sharing it says nothing about who is meant.
    let isCommon: Bool

    var isInitial: Bool { text.utf8.count == 1 }
    /// Written out and not shared by everybody.
    var isDistinctive: Bool { !isInitial && !isCommon }
  }

  package let words: [Word]
  /// How many words are longer than an initial.
  package let writtenCount: Int

  /// - Parameter folded: folded words with a space between them, as `muh rusdi malano`.
  package init(_ folded: String, variants: NameVariants) {
    words = folded.split(separator: " ").map { part in
      let text = String(part)
      let form = variants.form(of: text)
      let units = NameSpelling.units(of: form ?? text)
      return Word(
        text: text, block: Self.block(of: units),
        letter: units.first.map(NameSpelling.letter) ?? 0,
        isVariant: form != nil, isCommon: variants.isCommon(text))
    }
    writtenCount = words.count { !$0.isInitial }
  }

  /// FNV-1a over the letters.
  private static func block(of units: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for unit in units { hash = (hash ^ UInt64(NameSpelling.letter(of: unit))) &* 0x100_0000_01b3 }
    return hash
  }
}
