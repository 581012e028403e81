private import Dictionaries
private import UnicodeText

/// How much a token looks like a part of a personal name, and how much like a part of a title,
/// an organisation or a place.
///
/// The weights are a hand-set log-odds scale: 1 tips an open case, 3 decides it. They follow the
/// classes of the dictionaries, never single words.
package struct NameEvidence: Sendable {
  private let cues: CueReader
  private let taught: TaughtNames
  /// Of all tokens: the extractors ask for them many times.
  private var scores: [Double] = []

  /// - Parameter first: an evidence of the same article, whose scores hold for all words of which
  ///   `local` says the same.
  package init(cues: CueReader, local: LocalNames, after first: NameEvidence? = nil) {
    self.cues = cues
    taught = TaughtNames(cues: cues, local: local)
    guard let first else {
      scores = Array(repeating: Self.never, count: cues.tokens.count)
      for token in cues.article.capitals { scores[token] = readScore(at: token) }
      return
    }
    scores = first.scores
    for token in cues.article.capitals where !taught.isAlike(token, in: first.taught) {
      scores[token] = readScore(at: token)
    }
  }

  /// Positive: rather a name; negative: rather not. `never` can not be in a name at all.
  package func nameScore(at token: Int) -> Double { scores[token] }

  /// The score where a name is to be parted from the office or place before it: what nobody knows
  /// is rather a place when it is shaped as places are. Behind a given name the shape says nothing:
  /// clans are named as places are.
  /// - Parameter opensPlace: the word would be the first of a place that no table need know.
  package func cutScore(at token: Int, opensPlace: Bool = true) -> Double {
    if cues.isWord(of: .placeEnding, at: token), followsOpenWord(token) {
      return min(scores[token], Self.leastShape)
    }
    guard scores[token] == Self.unknown, !followsGivenName(token) else { return scores[token] }
    return max(shape(of: token), opensPlace ? Self.leastShape : Self.leastShapeInside)
  }

  /// `Serdang | Hulu`: behind a word that is no name part.
  private func followsOpenWord(_ token: Int) -> Bool {
    token > 0 && cues.tokens[token - 1].isWord && cues.tokens[token - 1].isCapitalized
      && cues.givenName(at: token - 1) == nil && !cues.isInitial(at: token - 1)
  }

  /// A word that no table knows and that is shaped as names are: `Yusmaniar`.
  package func isShapedAsName(_ token: Int) -> Bool {
    cues.isShapedAsName(token) && !taught.isInsidePlace(token)
  }

  private func readScore(at token: Int) -> Double {
    let word = cues.tokens[token]
    guard word.isWord, word.isCapitalized, !word.shape.contains(.hasDigit) else {
      return Self.never
    }
    if cues.isInitial(at: token) || areInitials(token) { return 0.3 }
    var score = 0.0
    let isTaught = taught.local.personWords.contains(word.hash)
    if isTaught { score += 2 }
    if taught.local.abbreviations.contains(word.hash) { score -= 4 }
    if taught.isInsidePlace(token) { score -= isTaught ? 0.5 : 2.5 }
    if taught.isInsideBuilding(token) { score -= isTaught ? 0 : 2.5 }
    if isInsideNamePhrase(token) { return max(score, 0) + 2 }
    switch cues.wordClass(at: token) {
    case .function where cues.givenName(at: token) == nil: return isTaught ? score : Self.never
    case .function: score -= 2.5
    case .field where followsGivenName(token), .word where followsGivenName(token): score -= 0.8
    case .field: score -= 2.5
    case .word, .verb: score -= 2
    case nil: break
    }
    if let known = cues.givenName(at: token) {
      score += known.isAmbiguous ? 0.8 : 2
    } else if score == 0 {
      score = unknownScore(of: token)
      if isAbbreviation(token) {
        score -= 2
      } else if word.isAllCaps && !isInCapitals(token) {
        score -= 1.5
      }
    }
    // `Pesilat | Zaki Zaenal`: a capital only because the sentence begins.
    if cues.isWord(of: .personNoun, at: token), cues.givenName(at: token) == nil,
      !(token > 0 && cues.tokens[token - 1].isWord && cues.tokens[token - 1].isCapitalized)
    {
      score -= 2
    }
    if cues.titleHead(at: token)?.range.count == 1 { score -= 2.5 }
    if isEverydayAddress(token) { score -= 2.5 }
    if cues.placeWord(at: token) != nil, !isFamilyName(behindGivenName: token) { score -= 2.5 }
    if cues.organizationHead(at: token) != nil { score -= 2 }
    if cues.isInsideFixedPhrase(token) { score -= 4 }
    if cues.isCountry(token) { score -= 2.5 }
    if let region = cues.majorRegion(at: token) { score -= region.count > 1 ? 2 : 1 }
    return score
  }

  package static let never = -100.0

  /// The place of this release that begins at a token.
  package func localPlace(at token: Int) -> Range<Int>? { taught.place(at: token) }

  /// `Anto Rimba`: in running text a capital behind a given name goes on with it.
  private func followsGivenName(_ token: Int) -> Bool {
    guard token > 0, cues.tokens[token - 1].isCapitalized,
      let before = cues.givenName(at: token - 1), !before.isAmbiguous, before.kind == "given"
    else { return false }
    return !cues.article.isTitleCased(token) && !isInCapitals(token)
  }

  /// `Rusli Tanjung`: a name of a clan that is a word of places too, behind a given name.
  private func isFamilyName(behindGivenName token: Int) -> Bool {
    guard let name = cues.givenName(at: token), name.kind.hasPrefix("marga"), token > 0,
      !cues.article.isTitleCased(token), cues.tokens[token - 1].isCapitalized
    else { return false }
    if followsAddress(token - 1) { return true }
    guard let before = cues.givenName(at: token - 1) else { return false }
    return before.kind.split(separator: "|").contains("given")
  }

  /// `Prof. | Ledya`: what stands behind an academic degree is a name, known or not.
  private func followsAddress(_ token: Int) -> Bool {
    let dot = cues.isMark(".", at: token - 1) ? token - 2 : token - 1
    return dot >= 0 && cues.degree(at: dot, before: true) != nil
  }

  /// `Bu`, `Pak`: an address names nobody.
  private func isEverydayAddress(_ token: Int) -> Bool {
    guard let (_, address) = cues.honorific(at: token) else { return false }
    return address.type == "sapaan" && address.treatment == "strip"
      && cues.givenName(at: token) == nil
  }

  /// `KIA` is an abbreviation, `Kia` can be a name.
  private func isAbbreviation(_ token: Int) -> Bool {
    guard cues.isAbbreviation(at: token) else { return false }
    if cues.tokens[token].isAllCaps { return true }
    // `Teuku | Raja | Syahrul`
    if followsGivenName(token) { return false }
    let lexicon = cues.lexicon
    return lexicon.dictionaries.withPhraseRows { rows in
      cues.article.matches(at: token, in: .abbreviations).contains { match in
        match.count == 1 && match.stands(in: .abbreviations)
          && rows.contains(match.phrase, in: .abbreviations) { lexicon.mixedAbbreviations[$0] }
      }
    }
  }

  /// `Syarifuddin | HMS`: capitals without a vowel behind a given name.
  private func areInitials(_ token: Int) -> Bool {
    let word = cues.tokens[token]
    guard word.isAllCaps, (2...3).contains(word.count), followsGivenName(token),
      cues.degree(at: token, before: false) == nil,
      !cues.article.stands(at: token, in: Self.institutions)
    else { return false }
    return cues.article.text.utf8[word.span.start..<word.span.end].allSatisfy {
      !Self.vowels.contains($0)
    }
  }

  private static var institutions: TableSet {
    [
      .organizations, .organizationHeads, .titles, .placeWords,
    ]
  }
  private static let vowels = Array("AEIOU".utf8)

  /// In a headline every word has a capital: an unknown one says nothing for a name.
  private func unknownScore(of token: Int) -> Double {
    let open = cues.article.isTitleCased(token) ? -0.6 : Self.unknown
    if isInflected(token) { return open - 2.5 }
    let shape = shape(of: token)
    if shape >= Self.nameShape { return shape }
    return open < 0 ? open : max(shape, open)
  }

  /// `Badarudin` begins and ends as names do, `Tumbangrejo` as places do.
  private func shape(of token: Int) -> Double {
    guard cues.tokens[token].span.count > 3 else { return Self.unknown }
    return min(Self.unknown + 0.03 * Double(cues.shapeWeight(token) + 10), Self.nameShape)
  }

  /// A word of which nothing is known, in running text.
  private static let unknown = 0.7
  private static let nameShape = 1.6
  private static let leastShape = -0.4
  private static let leastShapeInside = 0.5

  /// `La Ode`, `Anak Agung`: words that are names only together.
  private func isInsideNamePhrase(_ token: Int) -> Bool {
    cues.namePhrase(at: token) != nil || token > 0 && cues.namePhrase(at: token - 1) != nil
  }

  /// True for the shapes of derived words, which names hardly ever have: `Resmikan`,
  /// `Mengapresiasi`, `Pembangunan`, `Kesejahteraan`.
  package func isInflected(_ token: Int) -> Bool {
    // `Perundang-undangan`: the second half written small is no part of a name, but for clans such as
    // `Perangin-angin`.
    if cues.isMark("-", at: token + 1), cues.namePhrase(at: token) == nil,
      cues.tokens.indices.contains(token + 2),
      !cues.tokens[token + 1].followsSpace, !cues.tokens[token + 2].followsSpace,
      cues.tokens[token + 2].isWord, !cues.tokens[token + 2].isCapitalized
    {
      return true
    }
    let span = cues.tokens[token].span
    guard span.count >= 7 else { return false }
    let letters = cues.article.text.utf8[span.start..<span.end]
    func stands(_ text: StaticString, at start: Int) -> Bool {
      text.withUTF8Buffer { text in
        text.indices.allSatisfy { letters[start + $0] | 0x20 == text[$0] }
      }
    }
    func starts(_ text: StaticString) -> Bool { stands(text, at: span.start) }
    func ends(_ text: StaticString) -> Bool { stands(text, at: span.end - text.utf8CodeUnitCount) }
    if ends("kan") || ends("nya") { return true }
    if ends("an"), starts("pe") || starts("ke") || starts("per") { return true }
    return starts("meng") || starts("memp") || starts("memb") || starts("meny") || starts("menj")
      || starts("diper") || starts("berke")
  }

  /// True when the words around are in capitals too, so that capitals say nothing.
  package func isInCapitals(_ token: Int) -> Bool {
    let line = cues.article.line(of: token)
    var capitals = 0
    var others = 0
    for index in max(line.lowerBound, token - 4)..<min(line.upperBound, token + 5)
    where cues.tokens[index].isWord && cues.tokens[index].count > 3 {
      if cues.tokens[index].isAllCaps { capitals += 1 } else { others += 1 }
    }
    return capitals >= 3 && capitals > others
  }
}
