import UnicodeText

/// Takes out what a page shows behind the line that closes a release: headlines of other releases,
/// counters, links.
///
/// A release closes with a signature in brackets or with who wrote or edited it, behind the last of
/// its running text. Whom to ask, a caption, another signature, and a place and a date with what
/// follows them stay.
struct ClosingLines {
  private let vocabulary: PageVocabulary

  init(_ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
  }

  /// - Parameter blocks: the lines of a body in text order.
  func removed(from blocks: [TextBlock]) -> [TextBlock] {
    guard let last = blocks.lastIndex(where: { isProse($0.text) }), last + 1 < blocks.count else {
      return blocks
    }
    guard let closing = closing(in: blocks, from: last) else {
      return blocks[...last] + blocks[(last + 1)...].filter { !isDatedHeadline($0.text) }
    }
    var kept = Array(blocks[...closing])
    for index in closing + 1..<blocks.count {
      let line = blocks[index].text
      let shape = LineShape(line, vocabulary.words)
      if shape.isPlaceAndDate || LineText.isAllCaps(line) { return kept + blocks[index...] }
      if stays(line, shape) || [.caption, .tableRow].contains(blocks[index].role) {
        kept.append(blocks[index])
      }
    }
    return kept
  }

  /// The last line of the text where it ends with a signature, else the first line behind it that is
  /// one or a byline.
  private func closing(in blocks: [TextBlock], from last: Int) -> Int? {
    if endsWithSignature(blocks[last].text) { return last }
    let found = blocks[(last + 1)...].indices.first {
      LineShape(blocks[$0].text, vocabulary.words).isBracketed
        || label(of: blocks[$0].text) == .byline
    }
    // A name may stand on the line below `Penulis:`.
    guard let found, vocabulary.labels.isBare(blocks[found].text) else { return found }
    return min(found + 1, blocks.count - 1)
  }

  /// `Kapolres Lantik Tiga Kapolsek, 7 November 2017`: more words than those of a day, and no sentence.
  private func isDatedHeadline(_ line: [UInt8]) -> Bool {
    let shape = LineShape(line, vocabulary.words)
    return shape.namesDay && !shape.isStamp && !shape.isPlaceAndDate && !shape.isBracketed
      && !LineText.endsSentence(line) && LineText.wordCount(line) >= Self.fewestOfHeadline
      && !stays(line, shape)
  }

  private func isProse(_ line: [UInt8]) -> Bool {
    let count = LineText.wordCount(line)
    return count >= Self.fewestWords
      || count >= Self.fewestOfSentence && LineText.endsSentence(line)
  }

  private func stays(_ line: [UInt8], _ shape: LineShape) -> Bool {
    shape.isBracketed || shape.hasContactDetail || label(of: line) != nil
      || vocabulary.labels.zone(opening: line) != nil || line.starts(with: Self.registered)
  }

  private func label(of line: [UInt8]) -> Block.Zone? {
    vocabulary.labels.zone(of: line, words: LineText.wordCount(line))
  }

  /// `… kata Rusdi. (zal/humas)`: a short bracket behind the end of a sentence.
  private func endsWithSignature(_ line: [UInt8]) -> Bool {
    guard line.last == 0x29, let opener = line.lastIndex(of: 0x28), opener > 0,
      line.count - opener <= Self.longestSignature,
      let before = line[..<opener].last(where: { $0 != 0x20 })
    else { return false }
    return Self.sentenceEnds.contains(before)
      && !line[opener...].contains { (0x30...0x39).contains($0) }
  }

  /// Words of running text; fewer where a sentence ends the line.
  private static let fewestWords = 12
  private static let fewestOfSentence = 5
  /// Words of a headline with its day.
  private static let fewestOfHeadline = 7
  /// Bytes of a signature with its brackets.
  private static let longestSignature = 40
  /// `.`, `!`, `?`, `"`, and the last byte of `”`.
  private static let sentenceEnds: [UInt8] = [0x2E, 0x21, 0x3F, 0x22, 0x9D]
  private static let registered: [UInt8] = [0xC2, 0xAE]
}
