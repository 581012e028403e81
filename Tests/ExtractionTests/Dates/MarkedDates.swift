import Articles
import Testing
import UnicodeText

@testable import Extraction

/// What the date tests share: a fixed day of reference and the marks.
enum MarkedDates {
  /// A Tuesday.
  static let today = "2023-02-28"

  static func findings(
    headline: String? = nil, in text: String, published: String? = today
  ) throws -> (article: AnalyzedArticle, findings: DateExtractor.Findings) {
    let article = try Ground.analyzed(headline: headline, text, published: published)
    let findings = DateExtractor(lexicon: try Ground.lexicon.get()).findings(in: article)
    return (article, findings)
  }

  /// The text with each date marked as its label says.
  static func mark(
    _ text: String, published: String? = today, label: (DateMention) -> String
  ) throws -> String {
    let (article, findings) = try findings(in: text, published: published)
    return MarkedText.mark(
      article.text,
      findings.mentions.map { (label: label($0), span: article.span(of: $0.range)) })
  }

  /// Runs the extractor over the text of each marked line and holds the marks against it.
  static func expect(
    _ marked: String, published: String? = today,
    label: (DateMention) -> String = { $0.value },
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try mark(MarkedText.plain(marked), published: published, label: label)
    #expect(found == marked, sourceLocation: sourceLocation)
  }
}
