private import Dictionaries
private import UnicodeText

/// Finds the named people of a release: beside an office, by address, rank or degree, beside a verb
/// of speech, by the shape of the name.
package struct PersonExtractor: Sendable {
  private let cues: CueReader
  private let evidence: NameEvidence
  private let reader: NameReader
  private let context: PersonContext

  package init(cues: CueReader, evidence: NameEvidence) {
    self.cues = cues
    self.evidence = evidence
    reader = NameReader(cues: cues, evidence: evidence)
    context = PersonContext(cues: cues)
  }

  /// People in text order; they overlap neither each other nor a title.
  package func mentions(titles: [TitleMention]) -> [PersonMention] {
    var people: [PersonMention] = []
    people.reserveCapacity(titles.count + Self.untitled)
    let offices = TokenSet(
      ranges: titles.filter { $0.kind == .office }.map { $0.range.prefix(1) },
      count: cues.tokens.count)
    // Titles stand in text order: the next one moves on with the tokens.
    let starts = titles.map(\.range.lowerBound)
    var next = 0
    for line in cues.article.lines {
      var token = line.lowerBound
      var lastTitle: Int?
      while token < line.upperBound {
        while next < starts.count, starts[next] < token { next += 1 }
        if next < starts.count, starts[next] == token {
          lastTitle = next
          token = titles[next].range.upperBound
          continue
        }
        guard canBegin(token) else {
          // Nearly all tokens begin neither a person nor an office.
          let end = next < starts.count ? min(starts[next], line.upperBound) : line.upperBound
          token = min(cues.article.starts.next(from: token + 1) ?? end, end)
          continue
        }
        let end = next < starts.count ? min(starts[next], line.upperBound) : line.upperBound
        let mayName = mayBeginName(token)
        if mayName,
          let person = person(
            at: token, until: end, after: lastTitle, of: titles,
            below: next > 0 ? titles[next - 1].range.upperBound : nil, offices: offices)
        {
          people.append(person)
          token = person.range.upperBound
        } else if mayName, let person = listed(at: token, until: end, after: people) {
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

  /// False for a token that is neither capitalised nor an address or a degree.
  private func canBegin(_ token: Int) -> Bool {
    cues.tokens[token].isWord
      && (cues.tokens[token].isCapitalized || cues.article.stands(at: token, in: Self.openers))
  }

  /// False where the first look says that the reader finds no name: half of the capitals begin words
  /// of offices, organisations and places.
  private func mayBeginName(_ token: Int) -> Bool {
    evidence.nameScore(at: token) >= NameReader.leastScore || cues.tokens[token].isAllCaps
      || cues.article.stands(at: token, in: NameReader.prefixTables)
      || token > 0 && !cues.tokens[token - 1].isCapitalized
        && cues.follows("alias-marker", at: token)
  }

  /// Room for people of whom the release tells no office.
  private static let untitled = 8

  private static var openers: TableSet {
    [.honorifics, .degrees]
  }

  /// - Parameter last: the last title of the line; it is copied only where it counts.
  private func person(
    at token: Int, until end: Int, after last: Int?, of titles: [TitleMention],
    below above: Int?, offices: TokenSet
  ) -> PersonMention? {
    let isBehindTitle = last.map { titles[$0].range.upperBound == token } ?? false
    guard token < end, cues.tokens[token].isWord, isBehindTitle || !isBlocked(token) else {
      return nil
    }
    if isInitials(token), let initials = initials(at: token, offices: offices) { return initials }
    if let initials = dottedInitials(at: token, offices: offices) { return initials }
    let anchorable =
      cues.tokens[token].isCapitalized
      || isEverydayAddress(token) || cues.degree(at: token, before: true) != nil
    guard anchorable, !cues.isWord(of: .placeEnding, at: token),
      !context.isInsideRun(token, behind: isBehindTitle ? last.map { titles[$0] } : nil),
      var person = reader.person(at: token, until: end, rule: PersonRule.nameShape.rawValue)
        ?? alias(at: token),
      !cues.isCredit(lineOf: token), !cues.isWord(GrammarWord.asal, at: token - 1),
      !cues.follows("title-marker", at: token)
    else { return nil }
    let title = last.map { titles[$0] }
    guard let (rule, likeness) = judge(person, after: title, below: above, offices: offices) else {
      return nil
    }
    person.rule = rule.rawValue
    person.confidence = rule.confidence(likeness)
    if person.gender.isEmpty, rule == .titleName, let title, headsWives(title) {
      person.gender = "F"
    }
    return person
  }

  /// `alias | Kancil`: behind its marker a common word is what somebody is called.
  private func alias(at token: Int) -> PersonMention? {
    guard token > 0, !cues.tokens[token - 1].isCapitalized, cues.tokens[token].isCapitalized,
      cues.follows("alias-marker", at: token)
    else { return nil }
    return PersonMention(
      range: token..<token + 1, name: token..<token + 1, rule: PersonRule.alias.rawValue,
      confidence: 0)
  }

  private func isEverydayAddress(_ token: Int) -> Bool {
    guard let type = cues.honorific(at: token)?.honorific.type else { return false }
    return type == "sapaan" || type == "almarhum"
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
    guard cues.isEnumeration(context.ageEnd(at: lastEnd) ?? lastEnd, token) else {
      return nil
    }
    if people[last].rule == PersonRule.initials.rawValue, isInitials(token) {
      return initialsMention(token)
    }
    guard
      var person = reader.person(at: token, until: end, rule: PersonRule.listName.rawValue),
      score(of: person.name) >= 1.2
    else { return nil }
    person.confidence = PersonRule.listName.confidence(.sure)
    return person
  }

  /// The rule that lets a candidate count, and how well the words look like a name.
  private func judge(
    _ person: PersonMention, after title: TitleMention?, below above: Int?, offices: TokenSet
  ) -> (rule: PersonRule, likeness: PersonRule.Likeness)? {
    let start = person.range.lowerBound
    let end = person.range.upperBound
    let score = score(of: person.name)
    let words = person.name.count(where: { cues.tokens[$0].isWord && !cues.isConnector(at: $0) })
    if cues.follows("alias-marker", at: start) { return (.alias, .sure) }
    let anchored = start < person.name.lowerBound || !person.degrees.isEmpty
    if let title, context.gap(from: title.range.upperBound, to: start) == .none,
      score > (title.place != nil && words > 1 ? -1.5 : -0.5)
    {
      return (.titleName, anchored || score >= 1.5 ? .sure : .fair)
    }
    // `Hj. Sarwati Oleo, M.Si.`: what stands between an address and a degree is a name.
    let isEnclosed = start < person.name.lowerBound && person.name.upperBound < end
    if anchored, score > (isEnclosed ? -4 : -1.5) {
      // `Prof. Theo`, `Pak Wali`: an address and one word can be half a name, or none.
      return (.addressName, words == 1 && !isEnclosed && score < 2 ? .fair : .sure)
    }
    if let title, context.gap(from: title.range.upperBound, to: start) == .comma,
      context.closesLabel(title.range.upperBound, nameEnd: end),
      score >= 1.2
        || score >= 0.6 && cues.isMark(",", at: end)
          && !context.enumeratesPlaces(behind: end, evidence: evidence)
    {
      return (.titleCommaName, words > 1 ? .sure : .fair)
    }
    let followsCapital = context.followsCapital(start, evidence: evidence)
    if context.ageEnd(at: end) != nil, score >= 0.6, !followsCapital { return (.nameAge, .sure) }
    // `disampaikan Senin, 15 Desember`
    let isDay = words == 1 && cues.article.stands(at: start, in: .monthsDays)
    if context.followsSpeechVerb(start), score >= 0.6, !isDay { return (.speechVerbName, .sure) }
    if context.followsAgentVerb(start), score >= (words > 1 ? 1.2 : 2) {
      return (.speechVerbName, .sure)
    }
    if score >= (words > 1 ? 1.2 : 2), !followsCapital,
      context.precedesSpeechVerb(end) || context.isSource(person.range)
    {
      return (.nameSpeechVerb, .sure)
    }
    // `Kepala dapur, Tiar, menjawab`
    if score >= 1.2, cues.isMark(",", at: end), context.precedesSpeechVerb(end + 1),
      context.followsDescription(start)
    {
      return (.nameSpeechVerb, .sure)
    }
    let least = context.leastScore(of: start, beforeOfficeAt: end, offices: offices)
    if let least, score >= least { return (.nameOffice, .sure) }
    if score >= 0.6, words >= 2, let above, context.isSignatureLine(person.range, below: above) {
      return (.signoffName, .sure)
    }
    if score >= 0.6, !followsCapital, !cues.article.stands(at: start, in: .monthsDays),
      context.standsBesidePersonNoun(
        person.name, end: end, looksLikeName: score >= 2)
    {
      return (.nounName, .sure)
    }
    if words >= 2, score >= 0.6, !followsCapital, hasPatronymic(person.name) {
      return (.nameShape, .sure)
    }
    if words >= 2, score >= 2.5, !followsCapital, score / Double(words) >= 1,
      !isHeadlineGuess(person), !isNamesake(person), !goesOnAsRegion(person.name)
    {
      return (.nameShape, score >= 4 ? .sure : .fair)
    }
    return nil
  }

  /// `Rosdiana Br. Tanjung`, `Salim bin Wahid`: small words that stand in names alone.
  private func hasPatronymic(_ name: Range<Int>) -> Bool {
    name.contains { cues.isPatronymic($0) && !cues.tokens[$0].isAllCaps }
  }

  /// The second half of `Perangin-angin` says nothing.
  private func score(of name: Range<Int>) -> Double {
    var sum = 0.0
    for token in name
    where cues.tokens[token].isWord && !cues.isConnector(at: token)
      && !(cues.isMark("-", at: token - 1) && !cues.tokens[token].isCapitalized)
    {
      // Behind `Br.` a clan can be named as any place.
      let isClan = cues.isPatronymic(token - 1) || cues.isPatronymic(token - 2)
      sum += max(evidence.nameScore(at: token), isClan ? 0 : -6)
    }
    return sum
  }

  /// `berinisial RK (34), AS, dan DM`: two or three capitals behind a marker, or in its list, or
  /// before an office in brackets: `RST (Kajari Muaralaut)`.
  private func initials(at token: Int, offices: TokenSet) -> PersonMention? {
    if cues.isMark("(", at: token + 1), cues.tokens.indices.contains(token + 2),
      offices.contains(token + 2),
      !cues.isAbbreviation(at: token),
      !cues.article.stands(at: token, in: [.organizations, .organizationHeads, .titles, .degrees])
    {
      return initialsMention(token)
    }
    let isMarked = cues.follows("initials-marker", at: token)
    let isListed =
      context.describesInitials(token + 1) && !evidence.isInCapitals(token)
      && cues.givenName(at: token) == nil
    guard isMarked || isListed else { return nil }
    return initialsMention(token)
  }

  /// `R.S.T. (Kajari Muaralaut)`
  private func dottedInitials(at start: Int, offices: TokenSet) -> PersonMention? {
    var end = start
    while cues.isInitial(at: end), cues.isMark(".", at: end + 1) { end += 2 }
    guard end - start >= 4, cues.isMark("(", at: end), cues.tokens.indices.contains(end + 1),
      offices.contains(end + 1)
    else { return nil }
    var mention = initialsMention(start)
    mention.range = start..<end
    mention.name = start..<end
    return mention
  }

  private func isInitials(_ token: Int) -> Bool {
    cues.tokens[token].isAllCaps && (2...3).contains(cues.tokens[token].count)
  }

  private func initialsMention(_ token: Int) -> PersonMention {
    PersonMention(
      range: token..<token + 1, name: token..<token + 1, rule: PersonRule.initials.rawValue,
      confidence: PersonRule.initials.confidence(.sure))
  }

  /// `Umbu Ratu Nggay | Barat`: the beginning of a district's or village's name.
  private func goesOnAsRegion(_ name: Range<Int>) -> Bool {
    cues.article.longestMatch(at: name.lowerBound, in: [.kecamatan, .desa])
      .map { $0.end > name.upperBound } ?? false
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

  /// Also behind an opening quotation mark: `bertema “Yeh Dadi Pusaka”`.
  private func isBlocked(_ token: Int) -> Bool {
    if cues.blocks(before: token).contains(.person) { return true }
    guard token > 1, cues.tokens[token - 1].kind == .mark, !cues.isMark(",", at: token - 1),
      !cues.isMark(".", at: token - 1), !cues.isMark(":", at: token - 1)
    else { return false }
    return cues.article.mark(at: token - 1) == 0xE2 || cues.isMark("'", at: token - 1)
      || cues.isMark("\"", at: token - 1)
      ? cues.blocks(before: token - 1).contains(.person) : false
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
