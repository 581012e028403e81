package import Archives
package import Articles
import Dictionaries
package import Extraction
package import Records
import UnicodeText

/// Writes findings down as a record: ids, code points, names, links.
package struct RecordBuilder {
  private let workshop: Workshop
  private let processing: Processing
  private let regions: RegionFacts

  package init(workshop: Workshop) {
    self.workshop = workshop
    processing = Processing(
      version: ToolVersion.current, dictionaries: workshop.dictionaries.fingerprint,
      config: workshop.options.fingerprint)
    regions = RegionFacts(dictionaries: workshop.dictionaries)
  }

  /// - Parameter part: which of several releases of the page, from 1; nil for the whole page.
  package func record(
    of findings: Findings, article: Article, page: Page, part: Int? = nil
  ) -> Record {
    let spans = SpanWriter(article: findings.article)
    var record = Record(
      id: id(of: article, page: page, part: part),
      source: SourceFacts.source(of: page, charset: article.metadata.charset, part: part),
      text: article.text[article.text.whole], processing: self.processing(of: page))
    if record.source.uri == nil { record.source.uri = article.metadata.canonicalURL }
    if let headline = article.headline {
      record.headline = Excerpt(text: article.text[headline], span: spans.span(headline))
    }
    if let anchor = findings.anchor, anchor.isPublication {
      record.published = PublishedDay(
        value: anchor.day.iso, precision: .day, from: Self.source(of: anchor, article))
    }
    if let signature = findings.signature { record.signature = spans.excerpt(of: signature) }
    let facts = FactWriter(findings: findings, spans: spans, regions: regions)
    facts.write(to: &record)
    record.warnings = article.warnings.map { RecordWarning(code: $0.code, message: $0.message) }
    if let code = findings.issuer?.regionCode, !workshop.tools.knows(regionCode: code) {
      record.warnings.append(
        RecordWarning(
          code: "publisher-unknown",
          message: "the publisher \(code) was not used: no region has this Kemendagri code"))
    }
    return record
  }

  /// What made the record of a page.
  func processing(of page: Page) -> Processing {
    var processing = processing
    processing.config = workshop.options.fingerprint(for: page)
    return processing
  }

  /// Where the page says the day; `metadata` for a day that its row gives.
  private static func source(of anchor: DateAnchor, _ article: Article) -> String {
    guard anchor.source == .metadata, let published = article.metadata.published,
      published.from != "row"
    else { return anchor.source.rawValue }
    return published.from
  }

  /// sha256 of the canonical address, else of the text (design, `id`).
  private func id(of article: Article, page: Page, part: Int?) -> String {
    let address = article.metadata.canonicalURL ?? page.origin.uri
    let key = address.map { address in part.map { "\(address)#\($0)" } ?? address }
    let digest = Digest.hexadecimal(of: key.map { Array($0.utf8) } ?? article.text.utf8)
    return "rilis:1:" + digest.prefix(16)
  }
}
