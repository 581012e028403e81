import UnicodeText

/// Chooses the headline of an article.
struct HeadlineFinder {
  private let vocabulary: PageVocabulary

  init(_ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
  }

  /// - Parameters:
  ///   - titles: what the page calls itself, the most trustworthy first.
  ///   - headings: texts of its first-level headings.
  /// - Returns: a line in normal form.
  static func headline(titles: [String], headings: [[UInt8]], siteName: String?) -> [UInt8]? {
    let named = titles.map { LineText.line(Array($0.utf8)) }
    let site = siteName.map { LineText.key(Array($0.utf8)) } ?? []
    let usable = headings.filter { LineText.key($0).count >= 2 && LineText.key($0) != site }
    for heading in usable where named.contains(where: { shares($0, heading) }) { return heading }
    if let title = named.first {
      // A single heading that no title knows is the better headline only where the title is a
      // mere label.
      if usable.count == 1, LineText.wordCount(withoutSite(title, site: site)) < 3 {
        return usable[0]
      }
      return withoutSite(title, site: site)
    }
    return usable.first
  }

  /// The line of a text that is its own headline: the first one, when it is short and stands
  /// above running text.
  func headlineIndex(in blocks: [TextBlock]) -> Int? {
    for (index, block) in blocks.prefix(4).enumerated() {
      if isBeside(block) { continue }
      let words = LineText.wordCount(block.text)
      if block.isHeading, words >= 2 { return index }
      guard looksLikeHeadline(block, words: words) else { return nil }
      let next = blocks.dropFirst(index + 1).first { !isBeside($0) }
      guard let next else { return nil }
      let isAbove =
        Dateline.opens(next.text) || LineText.wordCount(next.text) >= max(8, words / 2)
        || LineShape(next.text, vocabulary.words).isPlaceAndDate
      return isAbove ? index : nil
    }
    return nil
  }

  /// Stamp, byline and caption stand above a headline or between it and the text.
  private func isBeside(_ block: TextBlock) -> Bool {
    LineShape(block.text, vocabulary.words).isStamp
      || vocabulary.labels.zone(of: block.text, words: LineText.wordCount(block.text)) != nil
  }

  /// Short, no sentence, no list item, no label, no place and date.
  func looksLikeHeadline(_ block: TextBlock, words: Int) -> Bool {
    let shape = LineShape(block.text, vocabulary.words)
    return (2...30).contains(words) && block.text.count <= 240
      && !Self.endsSentenceOrOpens(block.text) && !shape.isPlaceAndDate && !shape.isBracketed
      && !ListMarker.opens(block.text) && !Dateline.opens(block.text)
      && vocabulary.labels.zone(of: block.text, words: words) == nil
  }

  /// The same words, marks and letter case aside.
  static func says(_ line: [UInt8], theSameAs other: [UInt8]) -> Bool {
    LineText.key(line) == LineText.key(other)
  }

  private static func endsSentenceOrOpens(_ line: [UInt8]) -> Bool {
    guard let last = line.last else { return true }
    // `?`, `!` and quotation marks end headlines too.
    return last == 0x2E || last == 0x3A || last == 0x2C || last == 0x3B
      || line.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
  }

  /// One holds all the words of the other in a row.
  private static func shares(_ title: [UInt8], _ heading: [UInt8]) -> Bool {
    let (title, heading) = (LineText.key(title), LineText.key(heading))
    let (long, short) = title.count >= heading.count ? (title, heading) : (heading, title)
    guard short.count >= 2, short.count * 3 >= long.count else { return false }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }

  /// The title without ` - Site name` behind it (or in front).
  private static func withoutSite(_ title: [UInt8], site: [UInt64]) -> [UInt8] {
    let parts = Self.parts(of: title)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return title }
    if !site.isEmpty, LineText.key(Array(first)) == site {
      return LineText.line(Array(title[parts[1].startIndex...]))
    }
    let head = title[..<parts[parts.count - 2].endIndex]
    let lastWords = LineText.wordCount(Array(last))
    let isSite = !site.isEmpty && LineText.key(Array(last)) == site
    guard isSite || (lastWords <= 5 && LineText.wordCount(Array(head)) > lastWords) else {
      return title
    }
    return LineText.line(Array(head))
  }

  /// Split at ` - `, ` | `, ` – `, ` — `, ` » `, ` :: `.
  private static func parts(of title: [UInt8]) -> [[UInt8].SubSequence] {
    var parts: [[UInt8].SubSequence] = []
    var start = 0
    var index = 0
    while index < title.count {
      if title[index] == 0x20,
        let separator = separators.first(where: { title[index...].starts(with: $0) })
      {
        parts.append(title[start..<index])
        start = index + separator.count
        index = start
      } else {
        index += 1
      }
    }
    parts.append(title[start...])
    return parts
  }

  private static let separators: [[UInt8]] = [" - ", " | ", " – ", " — ", " » ", " :: ", " · "]
    .map { Array($0.utf8) }
}
