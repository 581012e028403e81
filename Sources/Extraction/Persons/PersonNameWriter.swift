private import UnicodeText

/// Writes the bare name of a mention: blanks collapsed, capitals brought to Title Case, typographic
/// apostrophes, a space behind the dots of initials.
package struct PersonNameWriter: Sendable {
  private let article: AnalyzedArticle

  package init(article: AnalyzedArticle) {
    self.article = article
  }

  package func name(of person: PersonMention) -> String {
    let isFused = person.honorifics.contains { $0.lowerBound == person.name.lowerBound }
    // `BDR` is what is known of a suspect, no name in capitals.
    let inCapitals =
      person.rule != PersonRule.initials.rawValue
      && person.name.allSatisfy { token in
        let word = article.tokens[token]
        return !word.isWord || word.isAllCaps || word.count == 1
      }
    var name = ""
    for token in person.name {
      let word = article.tokens[token]
      var text = article.string(at: token)
      if isFused, token == person.name.lowerBound { text = text.dropFirst() + "." }
      if token > person.name.lowerBound, word.followsSpace || needsSpace(token) { name += " " }
      if word.isWord, inCapitals, word.count > 1 { text = titleCase(text) }
      name += text
    }
    return name.replacingApostrophes()
  }

  /// `M.Ridwan`: the blank behind an initial's dot is added.
  private func needsSpace(_ token: Int) -> Bool {
    article.isMark(".", at: token - 1) && article.tokens[token].isWord
  }

  private func titleCase(_ word: String) -> String {
    let roman = word.utf8.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    guard !roman else { return word }
    return word.prefix(1) + CaseFolding.folded(word.dropFirst())
  }
}

extension String {
  fileprivate func replacingApostrophes() -> String {
    String(map { $0 == "'" || $0 == "`" || $0 == "‘" || $0 == "´" ? "’" : $0 })
  }
}
