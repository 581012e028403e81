private import Dictionaries
private import UnicodeText

/// Finds the later, shorter mentions of people already known: `Khairunas`, `Rusdi`.
struct ShortNameExtractor: Sendable {
  private let cues: CueReader
  private let evidence: NameEvidence

  init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
  }

  func mentions(of people: [PersonMention], titles: [TitleMention]) -> [PersonMention] {
    var known = WordHashes()
    var initials: Set<UInt8> = []
    var spellings: Set<WordSpelling> = []
    for person in people {
      for token in person.name {
        if cues.tokens[token].isWord { initials.insert(firstLetter(of: token)) }
        let isInitials =
          person.rule == PersonRule.initials.rawValue && cues.tokens[token].isAllCaps
        guard isTelling(token) || isInitials, !known.contains(cues.tokens[token].hash) else {
          continue
        }
        known.insert(cues.tokens[token].hash)
        if spellings.count < Self.mostSpellings { spellings.insert(spelling(of: token)) }
      }
    }
    let taken = TokenSet(
      ranges: people.map(\.range) + titles.map(\.range), count: cues.tokens.count + 1)
    var found: [PersonMention] = []
    for line in cues.article.lines {
      var token = line.lowerBound
      while token < line.upperBound {
        guard !taken.contains(token), cues.tokens[token].isCapitalized,
          known.contains(cues.tokens[token].hash) || isVariant(token, of: spellings),
          cues.tokens[token].count > 2 || cues.tokens[token].isAllCaps,
          stands(at: token)
        else {
          token = cues.article.capitals.next(from: token + 1) ?? line.upperBound
          continue
        }
        var end = token + 1
        while end < line.upperBound, !taken.contains(end), cues.tokens[end].isCapitalized,
          known.contains(cues.tokens[end].hash) || evidence.nameScore(at: end) >= 0.6
        {
          end += 1
        }
        let start = initialsStart(before: token, of: initials) { !taken.contains($0) }
        found.append(
          PersonMention(
            range: start..<end, name: start..<end, rule: PersonRule.shortName.rawValue,
            confidence: PersonRule.shortName.confidence(.sure)))
        token = end
      }
    }
    return found
  }

  /// Of the names of a long list only so many are compared letter by letter.
  private static let mostSpellings = 100

  /// `menurut | Suarthawan` once the release has named Wayan Suartawan: an unknown word behind a verb
  /// of speech that differs in a letter or two.
  private func isVariant(_ token: Int, of spellings: Set<WordSpelling>) -> Bool {
    let word = cues.tokens[token]
    guard token > 0, word.isWord, word.isCapitalized, word.count >= 6,
      cues.article.stands(at: token - 1, in: .quoteVerbs), cues.givenName(at: token) == nil,
      cues.wordClass(at: token) == nil, cues.majorRegion(at: token) == nil
    else { return false }
    let spelling = spelling(of: token)
    return spellings.contains { $0.isVariant(of: spelling) }
  }

  private func spelling(of token: Int) -> WordSpelling {
    WordSpelling(CaseFolding.folded(cues.article.string(at: token)))
  }

  /// Start of the initials of known people right before a token: `I.G.N | Wibawa`.
  private func initialsStart(
    before token: Int, of known: Set<UInt8>, isFree: (Int) -> Bool
  ) -> Int {
    var start = token
    while start > 0 {
      let letter = cues.isMark(".", at: start - 1) ? start - 2 : start - 1
      guard letter >= 0, isFree(letter), cues.isInitial(at: letter),
        known.contains(firstLetter(of: letter)),
        cues.article.sentenceNumber(of: letter) == cues.article.sentenceNumber(of: token)
      else { break }
      start = letter
    }
    return start
  }

  /// `Jalan | Jenderal Sudirman`, `Gedung | Prof. Wiryana`: what a street or a building is named after,
  /// with the ranks and degrees before it.
  private func isNamesake(_ token: Int) -> Bool {
    var start = token
    while !cues.blocks(before: start).contains(.person) {
      let word = cues.isMark(".", at: start - 1) ? start - 2 : start - 1
      guard cues.tokens.indices.contains(word),
        cues.rank(at: word) != nil || cues.honorific(at: word) != nil
          || cues.degree(at: word, before: true) != nil
      else { return false }
      start = word
    }
    return true
  }

  private func firstLetter(of token: Int) -> UInt8 {
    cues.article.text.utf8[Int(cues.tokens[token].start)]
  }

  /// `bulan Mei`, `3 Mei`, `Mei 2023`: no Mei Lestari.
  private func isMonth(_ token: Int) -> Bool {
    guard cues.article.stands(at: token, in: .monthsDays) else { return false }
    return cues.isNumber(token - 1) || cues.isNumber(token + 1)
      || cues.isWord(GrammarWord.bulan, at: token - 1)
  }

  /// A word that can stand for its bearer: long enough, no initial, no `Muhammad`.
  private func isTelling(_ token: Int) -> Bool {
    let word = cues.tokens[token]
    guard word.isWord, word.count >= 3 else { return false }
    return !cues.article.matches(at: token, in: .nameParticles).contains {
      $0.count == 1 && $0.stands(in: .nameParticles)
    }
  }

  /// `di Tanjung Arung`: a district or village of more words that begins like somebody's name.
  private func startsRegion(_ token: Int) -> Bool {
    cues.article.longestMatch(at: token, in: [.kecamatan, .desa]).map { $0.count > 1 } ?? false
  }

  private func stands(at token: Int) -> Bool {
    guard cues.tokens[token].isWord, cues.tokens[token].isCapitalized,
      !cues.isCredit(lineOf: token),
      cues.wordClass(at: token) != .function
    else { return false }
    if isNamesake(token) || isMonth(token) { return false }
    guard token > 0 else { return true }
    if cues.levelWord(at: token - 1) != nil || cues.organizationHead(at: token - 1) != nil {
      return false
    }
    // `di Padang`: a name that is a region is one behind a preposition of place.
    if cues.isWord(of: .preposition, at: token - 1),
      cues.majorRegion(at: token) != nil || startsRegion(token)
    {
      return false
    }
    return true
  }
}
