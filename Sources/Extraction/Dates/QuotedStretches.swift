import UnicodeText

/// Which tokens stand between quotation marks; a line end closes what is open.
struct QuotedStretches {
  private let isQuoted: [Bool]

  init(article: AnalyzedArticle) {
    var isQuoted = [Bool](repeating: false, count: article.tokens.count)
    var isOpen = false
    for (index, token) in article.tokens.enumerated() {
      switch token.kind {
      case .lineBreak: isOpen = false
      case .mark:
        switch Self.mark(of: token, in: article) {
        case .either: isOpen.toggle()
        case .opening: isOpen = true
        // Many releases open a quotation with the closing mark.
        case .closing: isOpen = !isOpen && token.followsSpace
        case nil: break
        }
      default: isQuoted[index] = isOpen
      }
    }
    self.isQuoted = isQuoted
  }

  private enum Mark { case either, opening, closing }

  /// By the bytes: marks are many, and strings of them cost.
  private static func mark(of token: Token, in article: AnalyzedArticle) -> Mark? {
    let utf8 = article.text.utf8
    let start = Int(token.start)
    switch (utf8[start], token.count) {
    case (UInt8(ascii: "\""), _): return .either
    // `«` and `»`
    case (0xC2, 2):
      return utf8[start + 1] == 0xAB ? .opening : utf8[start + 1] == 0xBB ? .closing : nil
    case (0xE2, 3) where utf8[start + 1] == 0x80:
      switch utf8[start + 2] {
      // `“` and `„`
      case 0x9C, 0x9E: return .opening
      // `”`
      case 0x9D: return .closing
      default: return nil
      }
    default: return nil
    }
  }

  func contains(_ token: Int) -> Bool { isQuoted[token] }
}
