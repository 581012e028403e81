private import Articles
private import Dictionaries
private import UnicodeText

/// Reads what stands around a possible name: the office or common word before it, the age, office
/// or apposition behind it.
struct PersonContext: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  // MARK: Offices

  enum Gap { case none, comma, other }

  /// What stands between the end of an office and the start of a name.
  func gap(from left: Int, to right: Int) -> Gap {
    if left == right { return .none }
    if let (range, status) = cues.titleStatus(at: left), status.standsBeyond,
      range.upperBound <= right
    {
      return gap(from: range.upperBound, to: right)
    }
    if right - left == 1,
      cues.isMark(",", at: left) || cues.isMark(":", at: left) || cues.isDash(left)
    {
      return .comma
    }
    // The next cell of a table.
    if right - left == 1, cues.isMark("|", at: left) { return .none }
    if cues.isTerm(left, right) { return .none }
    // An abbreviation in brackets between office and name: `Kepala Bappeda (Bappeda) Rusdi`.
    if cues.isMark("(", at: left), right - left <= 5, cues.isMark(")", at: right - 1) {
      return .none
    }
    if cues.isMark("(", at: left), right - left <= 6, cues.isMark(")", at: right - 2),
      cues.isMark(",", at: right - 1)
    {
      return .comma
    }
    return holdsRegions(left, right) ? .comma : .other
  }

  /// `Kepala Desa Arung, | Kecamatan Wening, | Tiar Wene`: where the place of the office lies.
  private func holdsRegions(_ left: Int, _ right: Int) -> Bool {
    guard right - left <= Self.longestChain, cues.isMark(",", at: left),
      cues.isMark(",", at: right - 1), right - left > 3, cues.levelWord(at: left + 1) != nil
    else { return false }
    return (left + 1..<right).allSatisfy { token in
      cues.isMark(",", at: token) || cues.tokens[token].isWord && cues.tokens[token].isCapitalized
    }
  }

  /// Tokens of a chain of two regions with its commas.
  private static let longestChain = 9

  /// `Notulis: Rusdi Malano`: behind a colon a name stands alone. `Kepala BMKG: Cuaca Ekstrem Masih
  /// Mengancam` says what somebody said.
  func closesLabel(_ gap: Int, nameEnd end: Int) -> Bool {
    guard cues.isMark(":", at: gap) else { return true }
    return end >= cues.article.line(of: gap).upperBound || cues.tokens[end].kind != .word
  }

  /// `Rusdi Malano, Bupati Arung` · `Rusdi Malano (Bupati)` · `Rusdi Malano selaku Bupati`: how much
  /// a name must look like one there; nil when no office follows.
  /// - Parameter offices: the tokens at which an office begins.
  func leastScore(of start: Int, beforeOfficeAt end: Int, offices: TokenSet) -> Double? {
    guard cues.tokens.indices.contains(end) else { return nil }
    func isOffice(_ token: Int) -> Bool {
      cues.tokens.indices.contains(token) && offices.contains(token)
    }
    // `1. Supardi – Kepala Desa Ampelan`: a line of a list.
    if cues.isDash(end), isOffice(end + 1), beginsItem(start) { return 0.6 }
    if cues.isMark(",", at: end) || cues.isMark("(", at: end), isOffice(end + 1) { return 1.2 }
    if isOffice(end) { return 1.2 }
    // `dipegang Maralis, | yang juga | Ketua`, `Sunardi | menjadi | Camat`
    var token = cues.isMark(",", at: end) ? end + 1 : end
    let first = token
    while token < first + 4,
      cues.isWord(of: [.holder, .double, .appointment], at: token)
        || cues.isWord(GrammarWord.yang, at: token) || cues.isWord(GrammarWord.juga, at: token)
        || cues.isWord(GrammarWord.menjadi, at: token)
    {
      token += 1
    }
    return token > first && isOffice(token) ? 0.6 : nil
  }

  /// At the begin of a line, behind its number.
  private func beginsItem(_ token: Int) -> Bool {
    (cues.article.line(of: token).lowerBound..<token).allSatisfy { cues.tokens[$0].kind != .word }
  }

  /// A line of a sign-off that is nothing but a name, under a line that ends with an office.
  /// - Parameter above: end of the last office before it.
  func isSignatureLine(_ person: Range<Int>, below above: Int) -> Bool {
    cues.article.zone(of: person.lowerBound) == .signoff
      && cues.article.line(of: person.lowerBound) == person
      && person.lowerBound - above <= Self.longestSignatureGap
      && (above..<person.lowerBound).allSatisfy(cues.isBetweenSignatures)
  }

  private static let longestSignatureGap = 6

  // MARK: Common words

  /// `petani | Jarot Sumbaga`, `salah seorang warga Wening, | Jalil Mataram, | …`,
  /// `Mahmudah, | pedagang ikan`: a common word for a person beside the name.
  func standsBesidePersonNoun(_ name: Range<Int>, end: Int, looksLikeName: Bool) -> Bool {
    let start = name.lowerBound
    if cues.isMark(",", at: end), isPersonNoun(end + 1), !cues.isMark("-", at: end + 2),
      !cues.isNumber(start - 1)
    {
      return true
    }
    // `Slamet Wene | warga Arung`
    if looksLikeName, isPersonNoun(end) { return true }
    guard start > 0 else { return false }
    // `Atlet karate | Nandini`, `relawan PMI | Tiar Wene`
    if looksLikeName, isPersonNoun(start - 2), cues.tokens[start - 1].isWord,
      !cues.tokens[start - 1].isCapitalized && cues.wordClass(at: start - 1) != .function
        || followsUnit(start)
    {
      return true
    }
    // `Warga bernama Ngatinem`: what has a name there is a person.
    if isPersonNoun(start - 1) {
      // `grup bernama Rocker`: anything can be called something, and be shaped as a name.
      let isName = looksLikeName && !cues.isWord(of: .namely, at: start - 1)
      return isName || isCalled(start) || looksLikeName && name.contains(where: isGivenName)
    }
    guard cues.isMark(",", at: start - 1),
      cues.isMark(",", at: end) || cues.isMark("(", at: end)
        || cues.isWord(GrammarWord.dan, at: end),
      looksLikeName || !isVillage(start..<end)
    else { return false }
    let sentence = cues.article.sentenceNumber(of: start)
    var token = start - 2
    while token >= max(0, start - 7), cues.tokens[token].isWord,
      cues.article.sentenceNumber(of: token) == sentence
    {
      if isPersonNoun(token) { return true }
      token -= 1
    }
    return false
  }

  /// `Warga Desa Arung, | Wening, | …`: a district or village may stand there as well.
  private func isVillage(_ name: Range<Int>) -> Bool {
    cues.article.longestMatch(at: name.lowerBound, in: [.kecamatan, .desa])?.end == name.upperBound
  }

  /// `seorang warga bernama | Tiar`; a band and a hamlet can be called something too.
  private func isCalled(_ start: Int) -> Bool {
    cues.isWord(of: .namely, at: start - 1) && isPersonNoun(start - 2)
  }

  /// A capital only where a sentence begins: `Anaknya, | Ezra, | …`.
  private func isPersonNoun(_ token: Int) -> Bool {
    cues.isWord(of: .personNoun, at: token)
      && (!cues.tokens[token].isCapitalized
        || beginsSentence(token) && !cues.article.isTitleCased(token))
  }

  /// Kinds of organisations that are hardly ever named after a person.
  private static let unnamed: Set = ["unit", "partai", "ormas", "satgas"]

  /// End of an age behind a name: `(58)`, `(58 tahun)`, `, 58 tahun`, `, 58,`, `umur 58`.
  func ageEnd(at token: Int) -> Int? {
    if cues.isMark("(", at: token), let end = yearsEnd(at: token + 1) {
      return cues.isMark(")", at: end) ? end + 1 : nil
    }
    let number = cues.isMark(",", at: token) ? token + 1 : token
    if cues.isWord(of: .ofAge, at: number) { return yearsEnd(at: number + 1) }
    guard number > token, let end = yearsEnd(at: number) else { return nil }
    return end > number + 1 || cues.isMark(",", at: end) ? end : nil
  }

  /// `58`, `58 tahun`
  private func yearsEnd(at token: Int) -> Int? {
    guard cues.isNumber(token), cues.tokens[token].count <= 2 else { return nil }
    return cues.isWord(of: .years, at: token + 1) ? token + 2 : token + 1
  }

  /// What stands behind the initials of somebody whose name is not told: an age, another name, a
  /// word for a person.
  func describesInitials(_ token: Int) -> Bool {
    if cues.begins("alias-marker", at: token) || ageEnd(at: token) != nil { return true }
    if cues.isMark(",", at: token), cues.isWord(of: .sex, at: token + 1) { return true }
    // `HR selaku Pejabat Pembuat Komitmen`: two letters; institutions have more.
    if cues.isWord(of: .holder, at: token), cues.tokens[token - 1].count == 2,
      !cues.isAbbreviation(at: token - 1)
    {
      return true
    }
    // `RM (Rambo) umur 36`
    return cues.isMark("(", at: token) && cues.isMark(")", at: token + 2)
      && ageEnd(at: token + 3) != nil
  }

  /// `Rusdi Malano | mengatakan`
  func precedesSpeechVerb(_ token: Int) -> Bool {
    cues.tokens.indices.contains(token) && !cues.tokens[token].isCapitalized
      && cues.speechVerbKind(at: token) == "before"
  }

  /// `Menurut | Rusdi Malano, |`
  func isSource(_ person: Range<Int>) -> Bool {
    cues.isWord(GrammarWord.menurut, at: person.lowerBound - 1)
      && cues.isMark(",", at: person.upperBound)
  }

  /// `Kepala dapur, |`: a word in small letters and a comma; behind a capital a place may go on.
  func followsDescription(_ token: Int) -> Bool {
    cues.isMark(",", at: token - 1) && token >= 2 && cues.tokens[token - 2].isWord
      && !cues.tokens[token - 2].isCapitalized
  }

  /// `yang diketuai | Otniel Dimara`
  func followsAgentVerb(_ token: Int) -> Bool { cues.isWord(of: .agent, at: token - 1) }

  func followsSpeechVerb(_ token: Int) -> Bool {
    token > 0 && cues.speechVerb(endingAt: token)
  }

  /// `Kajari Arung, | Muaralaut, | dan Wening`: the list goes on with a word that opens no office and
  /// no person.
  func enumeratesPlaces(behind comma: Int, evidence: NameEvidence) -> Bool {
    let next = comma + 2
    guard cues.isWord(GrammarWord.dan, at: comma + 1), cues.tokens.indices.contains(next) else {
      return false
    }
    return cues.tokens[next].isCapitalized && cues.titleHead(at: next) == nil
      && cues.titleStatus(at: next) == nil && cues.honorific(at: next) == nil
      && cues.rank(at: next) == nil && evidence.nameScore(at: next) < 1.5
  }

  // MARK: Capitals

  /// True behind a capitalised word of the same line: a shape alone begins no name there. The
  /// first word of a sentence has its capital from there (`Kemarin Siti Rahmawati menari`).
  /// - Parameter evidence: tells a word that ends as `Ketuanya` does.
  func followsCapital(_ token: Int, evidence: NameEvidence) -> Bool {
    let before = token - 1
    guard before >= cues.article.line(of: token).lowerBound, cues.tokens[before].isWord,
      cues.tokens[before].isCapitalized, !followsUnit(token)
    else { return false }
    switch cues.wordClass(at: before) {
    case .function: return false
    case .verb, .word, .field: return cues.article.isTitleCased(token) || !beginsSentence(before)
    case nil: return !(evidence.isInflected(before) && beginsSentence(before))
    }
  }

  /// `relawan PMI | Tiar Wene`: an abbreviation behind a common word for a person.
  private func followsUnit(_ token: Int) -> Bool {
    token >= 2 && cues.tokens[token - 1].isAllCaps && cues.tokens[token - 1].count > 1
      && !cues.tokens[token].isAllCaps && isPersonNoun(token - 2)
  }

  private func beginsSentence(_ token: Int) -> Bool {
    token == cues.article.line(of: token).lowerBound
      || cues.article.sentenceNumber(of: token - 1) != cues.article.sentenceNumber(of: token)
  }

  /// True in the middle of a run of capitalised words: a name does not begin there by itself.
  /// Behind an office that ends with a whole organisation (`Ketua DPRD`) or level it can.
  /// - Parameter title: the office right before the token.
  func isInsideRun(_ token: Int, behind title: TitleMention?) -> Bool {
    guard token > 0, cues.tokens[token - 1].isWord, cues.tokens[token - 1].isCapitalized,
      !followsUnit(token)
    else { return false }
    if cues.honorific(at: token) != nil || cues.rank(at: token) != nil
      || cues.degree(at: token, before: true) != nil
    {
      return false
    }
    if cues.levelWord(at: token - 1) != nil { return title == nil }
    guard let (_, head) = cues.organizationHead(at: token - 1) else { return false }
    // `Kepala Madrasah | Ahmad bin Salim`: the head of the office is whole.
    guard let title else { return true }
    // `Sekjen DPP | Maruli Lubis`, `Kepala Sekretariat | Nova`: who leads a unit of a known body.
    if Self.unnamed.contains(head.kind), isGivenName(token) { return false }
    // `Kabag Tata Usaha RSUD | Rusdi Hidayat`: no name of the hospital, since the office ends there.
    if isGivenName(token), isGivenName(token + 1), !cues.isMark(",", at: token + 2) { return false }
    return head.rule != "place" && head.rule != "alone" && title.head.upperBound != token
  }

  /// A word that can be nothing but a given name.
  private func isGivenName(_ token: Int) -> Bool {
    cues.tokens.indices.contains(token) && cues.tokens[token].isCapitalized
      && cues.givenName(at: token).map { !$0.isAmbiguous && $0.kind.hasPrefix("given") } ?? false
  }
}
