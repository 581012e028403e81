package import Archives
package import Articles
package import Extraction
package import Records

/// A page in, a record out: the only place that knows the order of the stages.
///
/// Serves one task at a time: make one a task.
package struct Converter {
  private let workshop: Workshop
  private let extractor: Extractor
  private let builder: RecordBuilder

  package init(workshop: Workshop) {
    self.workshop = workshop
    extractor = Extractor(tools: workshop.tools)
    builder = RecordBuilder(workshop: workshop)
  }

  /// Never throws and never loses a page: what cannot be converted becomes an error record.
  package func line(from result: Result<Page, PageFailure>) -> RecordLine {
    switch result {
    case .failure(let failure):
      return .failure(SourceFacts.failedRecord(of: failure))
    case .success(let page):
      do throws(ArticleError) {
        return .record(try record(from: page))
      } catch {
        return .failure(SourceFacts.failedRecord(of: page, error: error))
      }
    }
  }

  package func record(from page: Page) throws(ArticleError) -> Record {
    let reading = try reading(of: page)
    return builder.record(of: reading.findings, article: reading.article, page: page)
  }

  /// The article alone, for `--article-only`. The day of the options is for pages that name none.
  package func article(from page: Page) throws(ArticleError) -> Article {
    let article = try workshop.reader.article(from: source(of: page))
    guard article.metadata.published == nil, let day = workshop.options.published else {
      return article
    }
    var metadata = article.metadata
    metadata.published = ArticleMetadata.Published(day: day, from: Self.optionSource)
    return Article(
      text: article.text, headline: article.headline, blocks: article.blocks, metadata: metadata,
      warnings: article.warnings)
  }

  /// What `published.from` says of a day that the user gave.
  static let optionSource = "option"

  /// Article and findings, for `rilis explain`.
  package func reading(
    of page: Page
  ) throws(ArticleError) -> (article: Article, findings: Findings) {
    let article = try article(from: page)
    let findings = extractor.findings(
      in: article, issuer: Issuer(page.publisher ?? workshop.options.publisher))
    return (article, findings)
  }

  private func source(of page: Page) -> ArticleSource {
    let format: ArticleSource.Format
    switch page.content {
    case .html: format = .html
    case .text: format = .plain
    case .unknown: format = .unknown
    }
    return ArticleSource(
      bytes: page.content.bytes, format: format, declaredCharset: page.charset, title: page.title,
      publishedDay: page.published, uri: page.origin.uri)
  }
}
