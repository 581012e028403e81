import UnicodeText

/// Puts headline and lines together into one text with spans.
struct ArticleComposer {
  private let vocabulary: PageVocabulary
  private let inlineLinks: InlineLinks

  init(_ vocabulary: PageVocabulary) {
    self.vocabulary = vocabulary
    inlineLinks = InlineLinks(vocabulary.noise.phrases, vocabulary.words)
  }

  /// The lines without noise, repetitions and watermarks.
  func withoutNoise(_ blocks: [TextBlock]) -> [TextBlock] {
    var blocks = Watermark.removed(from: lines(of: blocks))
    for index in blocks.indices where blocks[index].role != .tableRow {
      blocks[index].text = trimmed(blocks[index].text)
    }
    let kept = RepeatedLines.removed(from: blocks.filter { !$0.text.isEmpty })
    return ClosingLines(vocabulary).removed(from: withoutBareBylines(kept))
  }

  /// `Editor :` of a form that nobody filled in; a name may stand on the line below it.
  private func withoutBareBylines(_ blocks: [TextBlock]) -> [TextBlock] {
    blocks.indices.filter { index in
      let line = blocks[index].text
      guard vocabulary.labels.zone(of: line, words: 1) == .byline,
        vocabulary.labels.isBare(line)
      else { return true }
      guard index + 1 < blocks.count else { return false }
      return LineText.wordCount(blocks[index + 1].text) <= Self.mostWordsOfName
    }.map { blocks[$0] }
  }

  private static let mostWordsOfName = 5

  /// What `drop_rest` cuts off must stand behind the release: it is obeyed only after a line of
  /// running text, and a section (`Terbaru`, `Rekomendasi`) only when no running text follows;
  /// else it drops its own line. A heading that names such a section near the end takes along what
  /// stands below it, up to the next heading of its level.
  private func lines(of blocks: [TextBlock]) -> [TextBlock] {
    let isProse = blocks.map { !$0.isHeading && LineText.wordCount($0.text) >= 12 }
    let lastProse = isProse.lastIndex(of: true) ?? -1
    let total = blocks.reduce(0) { $0 + $1.text.count }
    var kept: [TextBlock] = []
    var hasProse = false
    var read = 0
    var section: Int?
    for (index, block) in blocks.enumerated() {
      read += block.text.count
      if let level = section {
        if case .heading(let other) = block.role, other <= level { section = nil } else { continue }
      }
      let shape = LineShape(block.text, vocabulary.words)
      // `0 Komentar` may count above the text or head the comments below it.
      let verdict = shape.isCounter ? nil : vocabulary.noise.verdict(on: block.text)
      switch verdict?.action {
      case .keep: kept.append(block)
      case .dropRest where hasProse && (verdict?.kind != "section" || lastProse < index):
        return kept
      case .dropRest:
        if case .heading(let level) = block.role, hasProse, read * 10 >= total * 6 {
          section = level
        }
      case .dropLine: continue
      case nil:
        if block.role != .tableRow, shape.isNoise { continue }
        kept.append(block)
        hasProse = hasProse || isProse[index]
      }
    }
    return kept
  }

  /// A line without references to other articles, and without what stuck to a signature:
  /// `… ujarnya. (DISKOMINFO) 370 kali dilihat`.
  private func trimmed(_ line: [UInt8]) -> [UInt8] {
    let line = inlineLinks.removed(from: line)
    guard let bracket = line.suffix(60).lastIndex(of: 0x29), bracket + 1 < line.count,
      let opener = line[..<bracket].lastIndex(of: 0x28), bracket - opener <= 40,
      line[..<opener].last(where: { $0 != 0x20 }).map({
        [0x2E, 0x22, 0x9D, 0x21, 0x3F].contains($0)
      })
        ?? false
    else { return line }
    let rest = LineText.line(Array(line[(bracket + 1)...]))
    let verdict = vocabulary.noise.verdict(on: rest)?.action
    let isJunk =
      verdict == .dropLine || verdict == .dropRest || LineShape(rest, vocabulary.words).isCounter
    return isJunk ? Array(line[...bracket]) : line
  }

  /// - Parameters:
  ///   - headline: a line in normal form; nil looks for one among the lines.
  ///   - blocks: the lines of the body, noise removed.
  ///   - isPage: they come from a whole page, which holds one release.
  func article(
    headline: [UInt8]?, blocks: [TextBlock], isPage: Bool, metadata: ArticleMetadata,
    warnings: [ArticleWarning]
  ) -> Article {
    var blocks = blocks
    var warnings = warnings
    // Starts count from the end, which taking out the headline does not move.
    let starts =
      isPage ? [] : StackedReleases(vocabulary).starts(in: blocks).map { $0 - blocks.count }
    if !starts.isEmpty {
      warnings.append(
        ArticleWarning(
          code: "stacked-releases",
          message: "\(starts.count) releases stand one below the other; read as one text"))
    }
    let line: [UInt8]?
    if let headline, !headline.isEmpty {
      line = headline
      // Once, at the top: a stamp or a byline may stand above it.
      if let index = blocks.prefix(4).firstIndex(where: {
        HeadlineFinder.says($0.text, theSameAs: headline)
      }) {
        blocks.remove(at: index)
      }
    } else {
      line = HeadlineFinder(vocabulary).headlineIndex(in: blocks).map { blocks.remove(at: $0).text }
    }
    let zones = Zones(blocks, hasHeadline: line != nil, vocabulary).zones()
    let isOne = !isPage && starts.isEmpty
    return Self.assemble(
      line, Array(zip(blocks, zones)), starts.map { $0 + blocks.count },
      isOne
        ? ShownMetadata(vocabulary).completed(metadata, blocks: blocks, zones: zones) : metadata,
      warnings)
  }

  private static func assemble(
    _ headline: [UInt8]?, _ blocks: [(block: TextBlock, zone: Block.Zone)], _ starts: [Int],
    _ metadata: ArticleMetadata, _ warnings: [ArticleWarning]
  ) -> Article {
    var text: [UInt8] = headline ?? []
    let headlineSpan = headline.map { TextSpan(0, $0.count) }
    if headline != nil, !blocks.isEmpty { text += [0x0A, 0x0A] }
    var spans: [Block] = []
    for (block, zone) in blocks {
      if !spans.isEmpty { text.append(0x0A) }
      let start = text.count
      text += block.text
      spans.append(Block(span: TextSpan(start, text.count), zone: zone))
    }
    return Article(
      text: SourceText(normalized: text), headline: headlineSpan, blocks: spans,
      parts: parts(from: starts, spans), metadata: metadata, warnings: warnings)
  }

  /// The first part holds the headline; each ends with its last line.
  private static func parts(from starts: [Int], _ blocks: [Block]) -> [TextSpan] {
    let inner = starts.dropFirst().filter { blocks.indices.contains($0) && $0 > 0 }
    guard !inner.isEmpty, let last = blocks.last else { return [] }
    let firsts = [0] + inner.map { Int(blocks[$0].span.start) }
    let ends = inner.map { Int(blocks[$0 - 1].span.end) } + [Int(last.span.end)]
    return zip(firsts, ends).map { TextSpan($0, $1) }
  }
}
