import UnicodeText

/// Puts headline and lines together into one text with spans.
struct ArticleComposer {
  private let noise: NoiseLines

  init(noise: NoiseLines) {
    self.noise = noise
  }

  /// The lines without noise.
  ///
  /// What `drop_rest` cuts off must stand behind the release: it is obeyed only after a line of
  /// running text, and a section (`Terbaru`, `Rekomendasi`) only when no running text follows;
  /// else it drops its own line.
  func withoutNoise(_ blocks: [TextBlock]) -> [TextBlock] {
    let isProse = blocks.map { !$0.isHeading && LineText.wordCount($0.text) >= 12 }
    let lastProse = isProse.lastIndex(of: true) ?? -1
    var kept: [TextBlock] = []
    var hasProse = false
    for (index, block) in blocks.enumerated() {
      let shape = LineShape(block.text)
      // `0 Komentar` may count above the text or head the comments below it.
      let verdict = shape.isCounter ? nil : noise.verdict(on: block.text)
      switch verdict?.action {
      case .keep: kept.append(block)
      case .dropRest where hasProse && (verdict?.kind != "section" || lastProse < index):
        return kept
      case .dropRest, .dropLine: continue
      case nil:
        if block.role != .tableRow, shape.isNoise { continue }
        kept.append(block)
        hasProse = hasProse || isProse[index]
      }
    }
    return kept
  }

  /// - Parameters:
  ///   - headline: a line in normal form; nil looks for one among the lines.
  ///   - blocks: the lines of the body, noise removed.
  func article(
    headline: [UInt8]?, blocks: [TextBlock], metadata: ArticleMetadata, warnings: [ArticleWarning]
  ) -> Article {
    var blocks = blocks
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
      line = HeadlineFinder.headlineIndex(in: blocks).map { blocks.remove(at: $0).text }
    }
    return Self.assemble(line, blocks, metadata, warnings)
  }

  private static func assemble(
    _ headline: [UInt8]?, _ blocks: [TextBlock], _ metadata: ArticleMetadata,
    _ warnings: [ArticleWarning]
  ) -> Article {
    var text: [UInt8] = headline ?? []
    let headlineSpan = headline.map { TextSpan(0, $0.count) }
    if headline != nil, !blocks.isEmpty { text += [0x0A, 0x0A] }
    var spans: [Block] = []
    for (block, zone) in zip(blocks, Zones(blocks).zones()) {
      if !spans.isEmpty { text.append(0x0A) }
      let start = text.count
      text += block.text
      spans.append(Block(span: TextSpan(start, text.count), zone: zone))
    }
    return Article(
      text: SourceText(normalized: text), headline: headlineSpan, blocks: spans,
      metadata: metadata, warnings: warnings)
  }
}
