private import Dictionaries
private import UnicodeText

/// Initials that the release introduces behind a name, and their later mentions:
/// `Togar Halim Napura (THN)` … `THN`.
struct BracketedInitials: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  func mentions(of people: [PersonMention], titles: [TitleMention]) -> [PersonMention] {
    var found: [PersonMention] = []
    var known = WordHashes()
    for person in people {
      let token = person.range.upperBound + 1
      guard cues.isMark("(", at: token - 1), cues.isMark(")", at: token + 1),
        abbreviates(token, person)
      else { continue }
      found.append(mention(token, .alias))
      known.insert(cues.tokens[token].hash)
    }
    guard !known.isEmpty else { return [] }
    let taken = TokenSet(
      ranges: people.map(\.range) + titles.map(\.range) + found.map(\.range),
      count: cues.tokens.count)
    for token in cues.tokens.indices
    where known.contains(cues.tokens[token].hash) && cues.tokens[token].isAllCaps
      && !taken.contains(token)
    {
      found.append(mention(token, .shortName))
    }
    return found
  }

  /// True for the first letters of all words of the name, an H for the pilgrim before them.
  private func abbreviates(_ token: Int, _ person: PersonMention) -> Bool {
    let word = cues.tokens[token]
    guard word.isWord, word.isAllCaps, word.count >= 2 else { return false }
    let letters = cues.article.text.utf8[Int(word.start)..<Int(word.end)]
    let initials = person.name.filter { cues.tokens[$0].isWord }.map {
      cues.article.text.utf8[Int(cues.tokens[$0].start)]
    }
    return letters.elementsEqual(initials)
      || !person.honorifics.isEmpty && letters.first == UInt8(ascii: "H")
        && letters.dropFirst().elementsEqual(initials)
  }

  private func mention(_ token: Int, _ rule: PersonRule) -> PersonMention {
    PersonMention(
      range: token..<token + 1, name: token..<token + 1, rule: rule.rawValue,
      confidence: rule.confidence(.sure))
  }
}
