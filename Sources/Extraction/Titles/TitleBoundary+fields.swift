private import UnicodeText

/// Fields of offices: `Kepala Bidang | Informatika`.
extension TitleBoundary {
  /// A word that tells what an office is for.
  func isField(at token: Int) -> Bool {
    guard cues.givenName(at: token) == nil, !cues.isInitial(at: token) else { return false }
    let isHeadline = cues.article.isTitleCased(token)
    switch cues.wordClass(at: token) {
    case .field: return true
    case .word: return !isHeadline
    case .verb: return !isHeadline
    case .function: return false
    case nil where isHeadline: return cues.isAbbreviation(at: token)
    case nil: return evidence.isInflected(token) || cues.isAbbreviation(at: token)
    }
  }

  /// `kepala bidang informatika`: field words in lower case before a capitalised one.
  func isLowerField(at token: Int, until end: Int) -> Bool {
    cues.wordClass(at: token) == .field && token + 1 < end && cues.tokens[token + 1].isWord
      && cues.tokens[token + 1].isCapitalized && cues.titleHead(at: token + 1) == nil
      && evidence.nameScore(at: token + 1) < 0
  }
}
