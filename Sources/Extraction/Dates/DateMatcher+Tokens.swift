import UnicodeText

extension DateMatcher {
  /// The digits a token begins with, at most nine of them, and what follows within the token.
  static func leadingNumber(
    at index: Int, in article: AnalyzedArticle
  ) -> (number: Int, digits: Int, suffix: TextSpan) {
    guard article.tokens.indices.contains(index) else { return (0, 0, TextSpan(0, 0)) }
    let span = article.tokens[index].span
    var number = 0
    var position = span.start
    while position < span.end, position < span.start + 9 {
      let byte = article.text.utf8[position]
      guard (0x30...0x39).contains(byte) else { break }
      number = number * 10 + Int(byte - 0x30)
      position += 1
    }
    return (number, position - span.start, TextSpan(position, span.end))
  }

  static func isMark(_ byte: UInt8, at index: Int, in article: AnalyzedArticle) -> Bool {
    byte == UInt8(ascii: "-")
      ? separator(at: index, in: article) == byte : article.mark(at: index) == byte
  }

  /// `/`, `.` or `-`; en dash, em dash and other dashes count as `-`.
  static func separator(at index: Int, in article: AnalyzedArticle) -> UInt8? {
    switch article.mark(at: index) {
    case UInt8(ascii: "/"): return UInt8(ascii: "/")
    case UInt8(ascii: "."): return UInt8(ascii: ".")
    case UInt8(ascii: "-"): return UInt8(ascii: "-")
    case 0xE2:
      return isDash(article.tokens[index].span, in: article) ? UInt8(ascii: "-") : nil
    default: return nil
    }
  }

  /// U+2010 to U+2014 and the minus sign U+2212.
  static func isDash(_ span: TextSpan, in article: AnalyzedArticle) -> Bool {
    guard span.count == 3 else { return false }
    let second = article.text.utf8[span.start + 1]
    let third = article.text.utf8[span.start + 2]
    return (second == 0x80 && (0x90...0x94).contains(third)) || (second == 0x88 && third == 0x92)
  }

  /// True when a span holds one letter, an ASCII one.
  static func isLetter(
    _ letter: Unicode.Scalar, _ span: TextSpan, in article: AnalyzedArticle
  ) -> Bool {
    span.count == 1 && article.text.utf8[span.start] == UInt8(ascii: letter)
  }

  /// No blank before the mark, none behind it.
  static func isTight(_ index: Int, in article: AnalyzedArticle) -> Bool {
    index + 1 < article.tokens.count && !article.tokens[index].followsSpace
      && !article.tokens[index + 1].followsSpace
  }

  /// The lower-case letter a one-letter word consists of, else 0.
  static func letter(at index: Int, in article: AnalyzedArticle) -> UInt8 {
    guard article.tokens.indices.contains(index), article.tokens[index].isWord,
      article.tokens[index].count == 1
    else { return 0 }
    return article.text.utf8[Int(article.tokens[index].start)] | 0x20
  }

  /// True where a capital is the quotation's and says nothing of the word: `“Minggu depan`.
  static func opensQuotation(_ index: Int, in article: AnalyzedArticle) -> Bool {
    guard index > 0, article.tokens[index - 1].kind == .mark else { return false }
    let mark = article.tokens[index - 1]
    return article.isMark("\"", at: index - 1)
      || mark.count == 3 && article.text.utf8[Int(mark.start) + 1] == 0x80
        && (0x98...0x9E).contains(article.text.utf8[Int(mark.start) + 2])
  }
}
