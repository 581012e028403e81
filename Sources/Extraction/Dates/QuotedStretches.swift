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
        switch article.string(at: index) {
        case "\"": isOpen.toggle()
        case "“", "„", "«": isOpen = true
        // Many releases open a quotation with the closing mark.
        case "”", "»": isOpen = !isOpen && token.followsSpace
        default: break
        }
      default: isQuoted[index] = isOpen
      }
    }
    self.isQuoted = isQuoted
  }

  func contains(_ token: Int) -> Bool { isQuoted[token] }
}
