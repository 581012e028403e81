import UnicodeText

/// Cuts references to other articles out of a paragraph: `… kata dia. Baca juga: Bupati Lantik
/// Pejabat Kegiatan itu …`.
struct InlineLinks {
  private let phrases: [[UInt64]]
  private let openers: Set<UInt64>
  private let words: PageWords
  /// Words of a title at most.
  private static let longestTitle = 24
  /// References that are taken out of one line; more are no paragraph.
  private static let mostLinks = 8

  /// - Parameter noise: its phrases of the kind `inline-link` are looked for.
  init(_ noise: [NoiseLines.Phrase], _ words: PageWords) {
    self.words = words
    phrases = noise.filter { $0.kind.hasPrefix("inline") && $0.action == .dropLine }
      .map { LineText.key(Array($0.text.utf8)) }.filter { $0.count >= 2 }
    openers = Set(phrases.compactMap(\.first))
  }

  /// The line without its references; a phrase counts behind the end of a sentence and before a
  /// colon, and takes the title behind it along.
  func removed(from line: [UInt8]) -> [UInt8] {
    guard !phrases.isEmpty, line.contains(0x3A) else { return line }
    var line = line
    for _ in 0..<Self.mostLinks {
      var words: [Token] = []
      Tokenizer.visit(line) { if $0.kind == .word || $0.kind == .number { words.append($0) } }
      guard words.count > 6, let cut = cut(in: line, words) else { break }
      line = LineText.line(Array(line[..<cut.lowerBound]) + [0x20] + Array(line[cut.upperBound...]))
    }
    return line
  }

  private func cut(in line: [UInt8], _ words: [Token]) -> Range<Int>? {
    for index in words.indices.dropFirst() where openers.contains(words[index].hash) {
      guard
        let phrase = phrases.first(where: { phrase in
          words[index...].lazy.map(\.hash).starts(with: phrase)
        })
      else { continue }
      let colon = Int(words[index + phrase.count - 1].end)
      let before = line[..<Int(words[index].start)]
      guard let last = before.lastIndex(where: { $0 != 0x20 }),
        Self.endsOfSentence.contains(line[last]), line[colon...].prefix(2).contains(0x3A)
      else { continue }
      if line[last] == 0x28, let end = line[colon...].firstIndex(of: 0x29) {
        return last..<(end + 1)
      }
      return (last + 1)..<endOfTitle(words[(index + phrase.count)...], in: line)
    }
    return nil
  }

  /// A title ends with its sentence, or before the capitalised word that a small one follows.
  private func endOfTitle(_ title: ArraySlice<Token>, in line: [UInt8]) -> Int {
    for index in title.indices.prefix(Self.longestTitle) {
      let end = Int(title[index].end)
      if end < line.count, [0x2E, 0x3F, 0x21].contains(line[end]) { return end + 1 }
      let word = title[index]
      if index > title.startIndex + 1, word.isWord, !word.isCapitalized,
        !words.isAny(word, of: .titleWord), title[index - 1].isCapitalized
      {
        return Int(title[index - 1].start)
      }
    }
    return line.count
  }

  /// `.`, `!`, `?`, `)`, `"`, the last byte of `”`, and `(` for a reference in brackets.
  private static let endsOfSentence: [UInt8] = [0x2E, 0x21, 0x3F, 0x29, 0x22, 0x9D, 0x28]
}
