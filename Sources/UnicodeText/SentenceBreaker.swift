/// Cuts text into sentences by Unicode's rules, without breaking after Indonesian abbreviations.
///
/// Serves one task at a time: it may have to ask ICU.
package struct SentenceBreaker {
  private let unicode = UnicodeSentences()
  /// The abbreviations by the hash of their bytes; those outside ASCII are never asked for.
  private let abbreviations: Set<UInt64>

  /// - Parameter abbreviations: with the final dot: `Dr.`, `a.n.`; case is ignored.
  package init(abbreviations: [String]) {
    self.abbreviations = Set(abbreviations.map { Self.hash($0.utf8) })
  }

  /// The sentences of each line of the text, trimmed; a line end always ends a sentence.
  package func sentences(of text: SourceText) -> [TextSpan] {
    var sentences: [TextSpan] = []
    var start = 0
    for end in ends(in: text) {
      if end < text.count, endsWithAbbreviation(text, before: end) { continue }
      var position = start
      for index in start..<end where text.utf8[index] == 0x0A {
        append(TextSpan(position, index), of: text, to: &sentences)
        position = index + 1
      }
      append(TextSpan(position, end), of: text, to: &sentences)
      start = end
    }
    return sentences
  }

  /// Sentence ends by Unicode's rules, the last one the end of the text. A line end ends a sentence,
  /// so that each line can be read by itself.
  private func ends(in text: SourceText) -> [Int] {
    text.utf8.withUnsafeBufferPointer { bytes in
      var ends: [Int] = []
      var start = 0
      while start < bytes.count {
        let lineEnd = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<lineEnd])
        for end in SentenceRules.ends(of: line) ?? unicode.ends(of: line) {
          ends.append(start + end)
        }
        start = lineEnd
      }
      return ends
    }
  }

  /// True when the word before `end` is an abbreviation or an initial, on the same line.
  private func endsWithAbbreviation(_ text: SourceText, before end: Int) -> Bool {
    var wordEnd = end
    while wordEnd > 0, text.utf8[wordEnd - 1] == 0x20 { wordEnd -= 1 }
    guard wordEnd > 1, text.utf8[wordEnd - 1] == UInt8(ascii: ".") else { return false }
    var start = wordEnd - 1
    while start > 0, wordEnd - start <= Self.longestAbbreviation,
      !Self.parts(text.utf8[start - 1])
    {
      start -= 1
    }
    if wordEnd - start == 2 {
      let letter = text.utf8[start]
      return letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
    }
    return abbreviations.contains(Self.hash(text.utf8[start..<wordEnd]))
  }

  /// FNV-1a (64 bit) of ASCII bytes, capitals as small letters.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      return (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
  }

  private static let longestAbbreviation = 16

  /// Blanks, line ends, brackets, commas and quotation marks stand before a word.
  private static func parts(_ byte: UInt8) -> Bool {
    byte <= 0x22 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: "/") || byte >= 0x80
  }

  private func append(_ span: TextSpan, of text: SourceText, to sentences: inout [TextSpan]) {
    let trimmed = text.trimmed(span)
    if !trimmed.isEmpty { sentences.append(trimmed) }
  }
}
