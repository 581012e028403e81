private import UnicodeText

/// Finds the signature of a release: short words in brackets at its very end, `(DISKOMINFO)`,
/// `(zal)`, `(re/yat)` (language catalogue, A9 and A10).
package struct SignatureFinder: Sendable {
  private let article: AnalyzedArticle

  package init(article: AnalyzedArticle) {
    self.article = article
  }

  private static let longest = 6

  /// The tokens between the brackets; nil when the release does not end with such brackets.
  package func signature() -> Range<Int>? {
    guard var last = article.tokens.lastIndex(where: { $0.kind != .lineBreak }) else { return nil }
    if article.isMark(".", at: last), last > 0 { last -= 1 }
    guard article.isMark(")", at: last) || article.isMark("]", at: last) else { return nil }
    var open = last - 1
    while open >= 0, last - open <= Self.longest + 1 {
      if article.isMark("(", at: open) || article.isMark("[", at: open) { break }
      open -= 1
    }
    guard open >= 0, article.isMark("(", at: open) || article.isMark("[", at: open),
      last - open > 1, endsSentence(before: open)
    else { return nil }
    return (open + 1)..<last
  }

  /// Before the bracket a sentence, a quote or a line has ended, or the bracket holds capitals only.
  private func endsSentence(before open: Int) -> Bool {
    guard open > 0 else { return false }
    let before = article.tokens[open - 1]
    if before.kind == .lineBreak { return true }
    if before.kind == .mark {
      let mark = article.mark(at: open - 1)
      return mark == UInt8(ascii: ".") || mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "!")
        || mark == UInt8(ascii: "?") || mark >= 0x80
    }
    return false
  }
}
