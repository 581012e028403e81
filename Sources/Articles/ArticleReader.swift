import UnicodeText

/// Bytes of one page in, `Article` out.
package struct ArticleReader: Sendable {
  private let vocabulary: PageVocabulary
  private let composer: ArticleComposer
  private let limits: ArticleLimits

  package init(_ vocabulary: PageVocabulary, limits: ArticleLimits = .init()) {
    self.vocabulary = vocabulary
    composer = ArticleComposer(vocabulary)
    self.limits = limits
  }

  package func article(from source: ArticleSource) throws(ArticleError) -> Article {
    let decoded = try decode(source)
    var warnings = decoded.findings.map(ArticleWarning.init)
    let isMarkup =
      source.format == .html || source.format == .unknown && Markup.isPresent(in: decoded.utf8)
    let page =
      isMarkup
      ? readMarkup(decoded.utf8, source, &warnings)
      : readText(decoded.utf8, &warnings)
    let body = composer.withoutNoise(page.blocks)
    guard !body.isEmpty else {
      throw ArticleError(
        code: .noText,
        message: "no readable line among \(page.blocks.count) lines of \(source.bytes.count) bytes")
    }
    var metadata = page.metadata
    metadata.charset = decoded.charset
    if let day = source.publishedDay.flatMap(vocabulary.words.day(in:)) {
      metadata.published = ArticleMetadata.Published(day: day, from: "row")
    }
    let title = source.title.map { LineText.line(Array($0.utf8)) }
    return composer.article(
      headline: title ?? page.headline, blocks: body, isPage: page.isWhole, metadata: metadata,
      warnings: warnings)
  }

  /// What a page gives before noise and zones.
  private struct Page {
    var headline: [UInt8]?
    var blocks: [TextBlock]
    var metadata = ArticleMetadata()
    /// A page with its head and its furniture, as against a text or a body alone.
    var isWhole = false
  }

  private func decode(_ source: ArticleSource) throws(ArticleError) -> CharsetDetector {
    let bytes = source.bytes
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw ArticleError(code: .emptyInput, message: "nothing but blanks in \(bytes.count) bytes")
    }
    guard bytes.count <= limits.bytes else {
      throw ArticleError(
        code: .tooLarge, message: "\(bytes.count) bytes, the limit is \(limits.bytes)")
    }
    if let kind = BinaryContent.kind(of: bytes) {
      throw ArticleError(code: .notText, message: "\(bytes.count) bytes of \(kind), not text")
    }
    let inPage = source.format == .plain ? nil : MetaCharset.label(in: bytes)
    let decoded = CharsetDetector(bytes, declared: source.declaredCharset, inPage: inPage)
    let controls = BinaryContent.controls(in: decoded.utf8)
    guard controls < BinaryContent.mostControls else {
      throw ArticleError(
        code: .notText, message: "\(controls) % of the bytes are control characters, not text")
    }
    return decoded
  }

  private func readMarkup(
    _ utf8: [UInt8], _ source: ArticleSource, _ warnings: inout [ArticleWarning]
  ) -> Page {
    let guarded = MarkupGuard(utf8, limits: limits)
    warnings += guarded.warnings
    let tree = HTMLParser.tree(of: guarded.bytes)
    guard Markup.isWholePage(utf8) else {
      var cutter = BlockCutter(tree, furniture: nil, mostBlocks: limits.lines)
      let blocks = cutter.cut()
      if blocks.count >= limits.lines { warnings.append(linesBounded) }
      return Page(blocks: blocks)
    }
    let said = PageMetadata(tree, uri: source.uri, vocabulary.words)
    var cutter = BlockCutter(tree, furniture: vocabulary.furniture, mostBlocks: limits.lines)
    let blocks = cutter.cut()
    if blocks.count >= limits.lines { warnings.append(linesBounded) }
    let headline = HeadlineFinder.headline(
      titles: said.titles, headings: blocks.filter { $0.role == .heading(level: 1) }.map(\.text),
      siteName: said.siteName)
    let scripted = ScriptedText(tree, limits: limits)
    let finder = ContentFinder(tree, blocks: blocks, headline: headline, vocabulary.words)
    var page = Page(
      headline: headline,
      blocks: scripted.fuller(than: finder.content(), articleBody: said.articleBody),
      isWhole: true)
    page.metadata.published = said.dates.published(
      headline: finder.headlineNode, stamp: finder.stampDay(), labelled: finder.labelledDay(),
      only: finder.onlyDay())
    page.metadata.modified = said.dates.modified
    page.metadata.author = author(said, tree, cutter.authorElements, finder, blocks)
    page.metadata.siteName = said.siteName
    page.metadata.canonicalURL = said.canonicalURL
    return page
  }

  private func readText(_ utf8: [UInt8], _ warnings: inout [ArticleWarning]) -> Page {
    let text = PlainText.blocks(of: utf8, most: limits.lines)
    if text.isBounded { warnings.append(linesBounded) }
    return Page(blocks: text.blocks)
  }

  private var linesBounded: ArticleWarning {
    ArticleWarning(
      code: "lines-bounded", message: "only the first \(limits.lines) lines were read")
  }

  /// What is declared wins over what is shown, but for a single word, which may be a handle.
  private func author(
    _ said: PageMetadata, _ tree: HTMLTree, _ elements: [Int], _ finder: ContentFinder,
    _ blocks: [TextBlock]
  ) -> String? {
    let headline = finder.headline.map { [String(decoding: blocks[$0].text, as: UTF8.self)] } ?? []
    let authors = AuthorFinder(vocabulary, sites: said.siteNames + headline)
    let declared = said.authors.lazy.compactMap { authors.author(declared: $0) }.first
    if let declared, declared.contains(" ") { return declared }
    let shown =
      authors.author(in: elements, of: tree, headline: finder.headlineNode ?? 0)
      ?? authors.author(in: blocks, headline: finder.headline)
    if let declared, shown?.contains(" ") != true { return declared }
    return shown
  }
}
