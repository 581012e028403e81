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
    var known: Set<UInt64> = []
    for person in people {
      for token in person.name where isTelling(token) { known.insert(cues.tokens[token].hash) }
    }
    var taken = [Bool](repeating: false, count: cues.tokens.count + 1)
    for range in people.map(\.range) + titles.map(\.range) {
      for token in range { taken[token] = true }
    }
    var found: [PersonMention] = []
    for line in cues.article.lines {
      var token = line.lowerBound
      while token < line.upperBound {
        guard !taken[token], cues.tokens[token].isCapitalized,
          known.contains(cues.tokens[token].hash), stands(at: token)
        else {
          token += 1
          continue
        }
        var end = token + 1
        while end < line.upperBound, !taken[end], cues.tokens[end].isCapitalized,
          known.contains(cues.tokens[end].hash) || evidence.nameScore(at: end) >= 0.6
        {
          end += 1
        }
        found.append(
          PersonMention(
            range: token..<end, name: token..<end, rule: "short-name", confidence: 0.85))
        token = end
      }
    }
    return found
  }

  /// A word that can stand for its bearer: long enough, no initial, no `Muhammad`.
  private func isTelling(_ token: Int) -> Bool {
    let word = cues.tokens[token]
    guard word.isWord, word.count >= 3 else { return false }
    return !cues.article.matches(at: token, in: .nameParticles).contains {
      $0.count == 1 && $0.stands(in: .nameParticles)
    }
  }

  private func stands(at token: Int) -> Bool {
    guard cues.tokens[token].isWord, cues.tokens[token].isCapitalized,
      !cues.isCredit(lineOf: token),
      cues.wordClass(at: token) != .function
    else { return false }
    if cues.blocks(before: token).contains(.person) { return false }
    guard token > 0 else { return true }
    if cues.levelWord(at: token - 1) != nil || cues.organizationHead(at: token - 1) != nil {
      return false
    }
    // `di Padang`: a name that is a region is one behind a preposition of place.
    if cues.majorRegion(at: token) != nil,
      GrammarWord.locatives.contains(cues.tokens[token - 1].hash)
    {
      return false
    }
    return true
  }
}
