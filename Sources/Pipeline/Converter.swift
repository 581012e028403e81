package import Archives
package import Articles
package import Extraction
package import Records
import UnicodeText

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
      do throws(ConversionError) {
        return .record(try record(from: page))
      } catch {
        return .failure(SourceFacts.failedRecord(of: page, error: error))
      }
    }
  }

  /// One line a page, or with `splitsStacked` one for each release pasted into it.
  package func lines(from result: Result<Page, PageFailure>) -> [RecordLine] {
    guard workshop.options.splitsStacked, case .success(let page) = result,
      let article = try? article(from: page), article.parts.count > 1
    else { return [line(from: result)] }
    return article.parts.indices.map { part in
      do throws(ConversionError) {
        let start = ContinuousClock.now
        let release = try self.article(part, of: article, on: page)
        return .record(try record(of: release, on: page, part: part + 1, begun: start))
      } catch {
        return .failure(SourceFacts.failedRecord(of: page, error: error, part: part + 1))
      }
    }
  }

  package func record(from page: Page) throws(ConversionError) -> Record {
    let start = ContinuousClock.now
    return try record(of: try article(from: page), on: page, begun: start)
  }

  /// The bounds of a release are looked at between the stages: none of them can be cut short.
  private func record(
    of article: Article, on page: Page, part: Int? = nil, begun start: ContinuousClock.Instant
  ) throws(ConversionError) -> Record {
    let limits = workshop.options
    let bytes = article.text.utf8.count
    if bytes > limits.textLimit {
      throw .textTooLong(bytes: bytes, limit: limits.textLimit)
    }
    let findings = findings(in: article, of: page)
    if ContinuousClock.now - start > limits.timeLimit {
      throw .outOfTime(limit: limits.timeLimit)
    }
    return builder.record(of: findings, article: article, page: page, part: part)
  }

  /// What a record of this page says of the run that made it.
  func processing(of page: Page) -> Processing { builder.processing(of: page) }

  /// A release out of several: its lines are read as if they stood alone.
  private func article(
    _ part: Int, of stack: Article, on page: Page
  ) throws(ConversionError) -> Article {
    let lines = Array(stack.text[stack.parts[part]].utf8)
    let source = ArticleSource(
      bytes: lines, format: .plain, declaredCharset: "UTF-8", title: nil,
      publishedDay: page.published, uri: page.origin.uri)
    return dated(try article(in: source))
  }

  /// The article alone, for `--article-only`.
  package func article(from page: Page) throws(ConversionError) -> Article {
    dated(try article(in: source(of: page)))
  }

  private func article(in source: ArticleSource) throws(ConversionError) -> Article {
    do throws(ArticleError) { return try workshop.reader.article(from: source) } catch {
      throw .article(error)
    }
  }

  /// What the page says of its day; nil where it says nothing or cannot be read.
  package func publication(of page: Page) -> PublicationAccount? {
    (try? article(from: page))?.metadata.published.map(PublicationAccount.init)
  }

  /// The day of the options is for pages that name none.
  private func dated(_ article: Article) -> Article {
    guard article.metadata.published == nil, let day = workshop.options.published else {
      return article
    }
    var metadata = article.metadata
    metadata.published = ArticleMetadata.Published(day: day, from: Self.optionSource)
    return Article(
      text: article.text, headline: article.headline, blocks: article.blocks, parts: article.parts,
      metadata: metadata, warnings: article.warnings)
  }

  /// What `published.from` says of a day that the user gave.
  static let optionSource = "option"

  /// Article and findings, for measurements.
  package func reading(
    of page: Page
  ) throws(ConversionError) -> (article: Article, findings: Findings) {
    let article = try article(from: page)
    return (article, findings(in: article, of: page))
  }

  private func findings(in article: Article, of page: Page) -> Findings {
    extractor.findings(
      in: article, issuer: Issuer(page.publisher ?? workshop.options.publisher))
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
