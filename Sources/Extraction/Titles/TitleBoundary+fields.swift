private import UnicodeText

/// Fields of offices: `Kepala Bidang | Informatika`.
extension TitleBoundary {
  /// A word that tells what an office is for.
  func isField(at token: Int) -> Bool {
    guard !cues.isInitial(at: token) else { return false }
    guard cues.givenName(at: token) == nil else { return isNamelikeAbbreviation(token) }
    let isHeadline = cues.article.isTitleCased(token)
    switch cues.wordClass(at: token) {
    case .field: return true
    case .word: return !isHeadline
    case .verb: return !isHeadline
    case .function: return false
    case nil where isHeadline: return cues.isAbbreviation(at: token)
    case nil:
      return evidence.isInflected(token) || cues.isAbbreviation(at: token)
        || isUnknownAbbreviation(token)
    }
  }

  /// `Ketua PUK | Salim Wene`: capitals that no table knows before another capital or the end of a
  /// bracket; before its begin they can be the initials of a suspect.
  private func isUnknownAbbreviation(_ token: Int) -> Bool {
    let word = cues.tokens[token]
    guard word.isAllCaps, word.count > 2, cues.tokens.indices.contains(token + 1) else {
      return false
    }
    return (cues.tokens[token + 1].isCapitalized || cues.isMark(")", at: token + 1))
      && !evidence.isInCapitals(token)
  }

  /// `Ketua IKA | Salim Wene`: capitals that would be a name in small letters.
  private func isNamelikeAbbreviation(_ token: Int) -> Bool {
    isUnknownAbbreviation(token) && !cues.tokens[token + 1].isAllCaps
      && cues.titleHead(at: token - 1)?.head.takes.contains(.organization) ?? false
      && evidence.nameScore(at: token + 1) > 0
  }

  /// A word that no table knows right behind a head that wants a field or an organisation, before a known given name:
  /// `Kabid | Yanmed | Rusdi Malano`.
  func opensField(at token: Int, of title: TitleMention, row: TitleHead) -> Bool {
    token == title.head.upperBound && isBeforeGivenName(token)
      && (row.takes.contains(.field) || row.takes.contains(.organization))
  }

  /// A word that no table knows before one that can be nothing but a given name.
  func isBeforeGivenName(_ token: Int) -> Bool {
    guard cues.tokens[token].isCapitalized, !cues.isInitial(at: token),
      cues.givenName(at: token) == nil, !evidence.isShapedAsName(token),
      !cues.article.isTitleCased(token), cues.titleHead(at: token) == nil
    else { return false }
    var next = token + 1
    while cues.isWord(of: .placeEnding, at: next) { next += 1 }
    guard cues.tokens.indices.contains(next), cues.tokens[next].isCapitalized,
      let name = cues.givenName(at: next)
    else { return false }
    return !name.isAmbiguous && name.kind == "given"
  }

  /// `Komandan Regu | B`, `Danton | C`: a letter that tells units apart. An initial has its dot or is
  /// another letter.
  func isLetter(_ token: Int) -> Bool {
    guard cues.isInitial(at: token), cues.isWord(of: .lettered, at: token - 1),
      !cues.isMark(".", at: token + 1)
    else { return false }
    return cues.article.text.utf8[cues.tokens[token].span.start] <= UInt8(ascii: "F")
  }

  /// `kepala bidang informatika`: field words in lower case before a capitalised one.
  func isLowerField(at token: Int, until end: Int) -> Bool {
    cues.wordClass(at: token) == .field && token + 1 < end && cues.tokens[token + 1].isWord
      && cues.tokens[token + 1].isCapitalized && cues.titleHead(at: token + 1) == nil
      && evidence.nameScore(at: token + 1) < 0
  }
}
