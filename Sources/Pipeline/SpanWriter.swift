import Extraction
import Records
import UnicodeText

/// Turns stretches of tokens and bytes into code points of the emitted text.
struct SpanWriter {
  private let article: AnalyzedArticle
  private let offsets: CodePointOffsets

  init(article: AnalyzedArticle) {
    self.article = article
    offsets = CodePointOffsets(article.text)
  }

  func span(_ span: TextSpan) -> CodePointSpan {
    CodePointSpan(offsets.codePoints(before: span.start), offsets.codePoints(before: span.end))
  }

  func span(of range: Range<Int>) -> CodePointSpan { span(article.span(of: range)) }

  func text(of range: Range<Int>) -> String { article.string(of: range) }

  func excerpt(of range: Range<Int>) -> Excerpt {
    Excerpt(text: text(of: range), span: span(of: range))
  }

  func mention(of range: Range<Int>, rule: String, confidence: Double? = nil) -> Mention {
    Mention(
      span: span(of: range), text: text(of: range), rule: rule,
      confidence: confidence.map { ($0 * 100).rounded() / 100 })
  }
}
