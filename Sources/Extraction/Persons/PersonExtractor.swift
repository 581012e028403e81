private import Dictionaries
private import UnicodeText

/// Finds the named people of a release: beside an office, by address, rank or degree, beside a verb
/// of speech, by the shape of the name.
package struct PersonExtractor: Sendable {
  private let cues: CueReader
  private let evidence: NameEvidence
  private let reader: NameReader

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
    reader = NameReader(cues: cues, evidence: evidence)
  }

  /// People in text order; they overlap neither each other nor a title.
  package func mentions(titles: [TitleMention]) -> [PersonMention] {
    var people: [PersonMention] = []
    let offices = TokenSet(
      ranges: titles.filter { $0.kind == .office }.map { $0.range.prefix(1) },
      count: cues.tokens.count)
    // Titles stand in text order: the next one moves on with the tokens.
    var next = 0
    for line in cues.article.lines {
      var token = line.lowerBound
      var lastTitle: TitleMention?
      while token < line.upperBound {
        while next < titles.count, titles[next].range.lowerBound < token { next += 1 }
        if next < titles.count, titles[next].range.lowerBound == token {
          lastTitle = titles[next]
          token = titles[next].range.upperBound
          continue
        }
        guard canBegin(token) else {
          token += 1
          continue
        }
        let end =
          next < titles.count
          ? min(titles[next].range.lowerBound, line.upperBound) : line.upperBound
        if let person = person(at: token, until: end, after: lastTitle, offices: offices)
          ?? listed(at: token, until: end, after: people)
        {
          people.append(person)
          token = person.range.upperBound
        } else if isBlocked(token), opensRun(token) {
          token = runEnd(from: token, until: line.upperBound)
        } else {
          token += 1
        }
      }
    }
    return people
  }

  /// Nearly all tokens are neither capitalised nor an address or a degree: no person begins there.
  private func canBegin(_ token: Int) -> Bool {
    cues.tokens[token].isWord
      && (cues.tokens[token].isCapitalized || cues.article.stands(at: token, in: Self.openers))
  }

  private static let openers: TableSet = [.honorifics, .degrees]

  private func person(
    at token: Int, until end: Int, after title: TitleMention?, offices: TokenSet
  ) -> PersonMention? {
    let isBehindTitle = title?.range.upperBound == token
    guard token < end, cues.tokens[token].isWord, isBehindTitle || !isBlocked(token) else {
      return nil
    }
    if let initials = initials(at: token) { return initials }
    let anchorable =
      cues.tokens[token].isCapitalized
      || ["sapaan", "almarhum"].contains(cues.honorific(at: token)?.honorific.type)
      || cues.degree(at: token, before: true) != nil
    guard anchorable, !isInsideRun(token, isBehindTitle: isBehindTitle),
      !cues.isCredit(lineOf: token),
      !cues.follows("title-marker", at: token),
      var person = reader.person(at: token, until: end, rule: "name-shape")
    else { return nil }
    guard let (rule, confidence) = judge(person, after: title, offices: offices) else {
      return nil
    }
    person.rule = rule
    person.confidence = confidence
    if person.gender.isEmpty, rule == "title-name", let title, headsWives(title) {
      person.gender = "F"
    }
    return person
  }

  /// `Ketua TP PKK Sarnih Karya Sukma`: the organisations of officials' wives, who bear the names of
  /// their husbands.
  private func headsWives(_ title: TitleMention) -> Bool {
    title.range.contains { token in
      cues.organizationHead(at: token)?.head.isOfWives ?? false
    }
  }

  /// `Al Azmi, Sanusi, dan Rudi`: a known name that goes on with a list of people.
  private func listed(
    at token: Int, until end: Int, after people: [PersonMention]
  ) -> PersonMention? {
    guard let last = people.indices.last, token < end, cues.tokens[token].isCapitalized else {
      return nil
    }
    let lastEnd = people[last].range.upperBound
    guard cues.isEnumeration(hasAge(lastEnd) ? lastEnd + 3 : lastEnd, token) else { return nil }
    if people[last].rule == "initials", isInitials(token) { return initialsMention(token) }
    guard
      var person = reader.person(at: token, until: end, rule: "list-name"),
      score(of: person.name) >= 1.2
    else { return nil }
    person.confidence = 0.8
    return person
  }

  /// The rule that lets a candidate count, and how sure it makes it.
  private func judge(
    _ person: PersonMention, after title: TitleMention?, offices: TokenSet
  ) -> (rule: String, confidence: Double)? {
    let start = person.range.lowerBound
    let score = score(of: person.name)
    let words = person.name.count(where: { cues.tokens[$0].isWord })
    if cues.follows("alias-marker", at: start) { return ("alias", 0.9) }
    let anchored = person.range.lowerBound < person.name.lowerBound || !person.degrees.isEmpty
    if let title, gap(from: title.range.upperBound, to: start) == .none,
      score > (title.place != nil && words > 1 ? -1.5 : -0.5)
    {
      return ("title-name", anchored || score >= 1.5 ? 0.97 : 0.85)
    }
    if anchored, score > -1.5 {
      let isCommon = person.degrees.isEmpty && person.rank == nil && words == 1 && score < 0.6
      return isCommon ? ("address-name", 0.75) : ("address-name", 0.95)
    }
    if let title, gap(from: title.range.upperBound, to: start) == .comma,
      score >= 1.2
        || score >= 0.6 && cues.isMark(",", at: person.range.upperBound)
          && !enumeratesPlaces(behind: person.range.upperBound)
    {
      return ("title-comma-name", words > 1 ? 0.92 : 0.8)
    }
    if hasAge(person.range.upperBound), score >= 0.6, !followsCapital(start) {
      return ("name-age", 0.9)
    }
    if followsSpeechVerb(start), score >= 0.6 { return ("speech-verb-name", 0.85) }
    if let least = leastScore(beforeOffice: person, offices: offices), score >= least {
      return ("name-office", 0.9)
    }
    if words >= 2, score >= 2.5, !followsCapital(start), score / Double(words) >= 1,
      !isHeadlineGuess(person), !isNamesake(person)
    {
      return ("name-shape", score >= 4 ? 0.8 : 0.65)
    }
    return nil
  }

  /// `Kajari Arung, | Muaralaut, | dan Wening`: the list goes on with a word that opens no office and
  /// no person.
  private func enumeratesPlaces(behind comma: Int) -> Bool {
    let next = comma + 2
    guard cues.isWord(GrammarWord.dan, at: comma + 1), cues.tokens.indices.contains(next) else {
      return false
    }
    return cues.tokens[next].isCapitalized && cues.titleHead(at: next) == nil
      && cues.titleStatus(at: next) == nil && cues.honorific(at: next) == nil
      && cues.rank(at: next) == nil && evidence.nameScore(at: next) < 1.5
  }

  /// The second half of `Perangin-angin` says nothing.
  private func score(of name: Range<Int>) -> Double {
    name.reduce(0) { sum, token in
      cues.tokens[token].isWord && !cues.isConnector(at: token)
        && !(cues.isMark("-", at: token - 1) && !cues.tokens[token].isCapitalized)
        ? sum + max(evidence.nameScore(at: token), -6) : sum
    }
  }

  /// `berinisial RK (34), AS, dan DM`: two or three capitals behind a marker, or in its list.
  private func initials(at token: Int) -> PersonMention? {
    guard isInitials(token) else { return nil }
    let isMarked = cues.follows("initials-marker", at: token)
    let isListed =
      hasAge(token + 1) && !evidence.isInCapitals(token) && cues.givenName(at: token) == nil
    guard isMarked || isListed else { return nil }
    return initialsMention(token)
  }

  private func isInitials(_ token: Int) -> Bool {
    cues.tokens[token].isAllCaps && (2...3).contains(cues.tokens[token].count)
  }

  private func initialsMention(_ token: Int) -> PersonMention {
    PersonMention(
      range: token..<token + 1, name: token..<token + 1, rule: "initials", confidence: 0.9)
  }

  /// `(58)` behind a name: an age.
  private func hasAge(_ token: Int) -> Bool {
    cues.isMark("(", at: token) && cues.isMark(")", at: token + 2)
      && cues.tokens[token + 1].kind == .number && cues.tokens[token + 1].count <= 2
  }

  // MARK: Context

  private enum Gap { case none, comma, other }

  private func gap(from left: Int, to right: Int) -> Gap {
    if left == right { return .none }
    if right - left == 1, cues.isMark(",", at: left) || cues.isMark(":", at: left) {
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
    return .other
  }

  private func followsSpeechVerb(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    return cues.speechVerb(endingAt: token)
  }

  /// `Rusdi Malano, Bupati Arung` · `Rusdi Malano (Bupati)` · `Rusdi Malano selaku Bupati`: how much
  /// a name must look like one there; nil when no office follows.
  private func leastScore(
    beforeOffice person: PersonMention, offices: TokenSet
  ) -> Double? {
    let end = person.range.upperBound
    guard cues.tokens.indices.contains(end) else { return nil }
    func isOffice(_ token: Int) -> Bool {
      cues.tokens.indices.contains(token) && offices.contains(token)
    }
    if cues.isMark(",", at: end) || cues.isMark("(", at: end) {
      return isOffice(end + 1) ? 1.2 : nil
    }
    let word = cues.tokens[end].hash
    if word == GrammarWord.selaku || word == GrammarWord.sebagai {
      return isOffice(end + 1) ? 0.6 : nil
    }
    return isOffice(end) ? 1.2 : nil
  }

  /// True behind a capitalised word of the same line: a shape alone begins no name there. The
  /// first word of a sentence has its capital from there (`Kemarin Siti Rahmawati menari`).
  private func followsCapital(_ token: Int) -> Bool {
    let before = token - 1
    guard before >= cues.article.line(of: token).lowerBound, cues.tokens[before].isWord,
      cues.tokens[before].isCapitalized
    else { return false }
    switch cues.wordClass(at: before) {
    case .function: return false
    case .verb, .word, .field: return cues.article.isTitleCased(token) || !beginsSentence(before)
    case nil: return true
    }
  }

  private func beginsSentence(_ token: Int) -> Bool {
    token == cues.article.line(of: token).lowerBound
      || cues.article.sentenceNumber(of: token - 1) != cues.article.sentenceNumber(of: token)
  }

  /// `Ngurah Rai`, `Ahmad Yani`: names that airports and streets bear need more than their shape.
  private func isNamesake(_ person: PersonMention) -> Bool {
    cues.article.matches(at: person.name.lowerBound, in: .ambiguity).contains {
      $0.count > 1 && $0.stands(in: .ambiguity)
    }
  }

  /// In a headline every word has a capital: shape alone says nothing there.
  private func isHeadlineGuess(_ person: PersonMention) -> Bool {
    guard cues.article.isTitleCased(person.range.lowerBound) else { return false }
    return !person.name.allSatisfy { token in
      !cues.tokens[token].isWord || cues.givenName(at: token).map { !$0.isAmbiguous } ?? false
    }
  }

  /// A capital, or a degree in lower case before one: `RSUD | dr. Sari Wulan`.
  private func opensRun(_ token: Int) -> Bool {
    cues.tokens[token].isCapitalized || cues.degree(at: token, before: true) != nil
  }

  private func isBlocked(_ token: Int) -> Bool { cues.blocks(before: token).contains(.person) }

  /// True in the middle of a run of capitalised words: a name does not begin there by itself.
  /// Behind an office that ends with a whole organisation (`Ketua DPRD`) or level it can.
  private func isInsideRun(_ token: Int, isBehindTitle: Bool) -> Bool {
    guard token > 0, cues.tokens[token - 1].isWord, cues.tokens[token - 1].isCapitalized else {
      return false
    }
    if cues.honorific(at: token) != nil || cues.rank(at: token) != nil
      || cues.degree(at: token, before: true) != nil
    {
      return false
    }
    if cues.levelWord(at: token - 1) != nil { return !isBehindTitle }
    guard let (_, head) = cues.organizationHead(at: token - 1) else { return false }
    return !(isBehindTitle && (head.rule == "place" || head.rule == "alone"))
  }

  private func runEnd(from start: Int, until end: Int) -> Int {
    var token = start + 1
    while token < end,
      cues.tokens[token].isWord && cues.tokens[token].isCapitalized
        || cues.isMark(".", at: token) && cues.tokens[token - 1].count <= 5
          && cues.article.sentenceNumber(of: token) == cues.article.sentenceNumber(of: start)
    {
      token += 1
    }
    return token
  }
}
