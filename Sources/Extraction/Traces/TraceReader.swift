private import Dictionaries
private import Records
private import UnicodeText

/// Finds out afterwards why the findings of one release stand, for a reader who asks: nothing of it
/// is kept or reckoned while releases are converted.
package struct TraceReader: Sendable {
  private let findings: Findings
  private let cues: CueReader
  private let evidence: NameEvidence

  package init(findings: Findings, tools: ExtractionTools) {
    self.findings = findings
    cues = CueReader(article: findings.article, lexicon: tools.lexicon)
    evidence = NameEvidence(cues: cues, local: findings.localNames)
  }

  private var article: AnalyzedArticle { findings.article }

  /// At most so many other readings are named of one finding.
  private static let mostRejected = 6

  // MARK: People

  /// - Parameters:
  ///   - mention: index into the people.
  ///   - entity: index of the person it names.
  package func trace(ofPerson mention: Int, entity: Int) -> Trace {
    let person = findings.people[mention]
    return Trace(
      trigger: trigger(of: person, in: findings.personEntities[entity]),
      rejected: otherBearers(of: mention, than: entity) + wordsLeftOut(of: person))
  }

  private func trigger(of person: PersonMention, in entity: PersonEntity) -> [Range<Int>] {
    let start = person.range.lowerBound
    let end = person.range.upperBound
    switch PersonRule(rawValue: person.rule) {
    case .titleName, .titleCommaName, .signoffName: return title(endingBefore: start)
    case .addressName: return person.honorifics + (person.rank.map { [$0] } ?? []) + person.degrees
    case .nameOffice: return title(startingFrom: end)
    case .nameAge: return [end..<end + 3]
    case .initials where cues.isMark("(", at: end): return [end..<end + 3]
    case .alias, .initials, .speechVerbName: return start > 0 ? [start - 1..<start] : []
    case .nameSpeechVerb: return speechVerb(beside: person.range)
    case .nounName: return personNoun(near: person.range)
    case .listName:
      return findings.people.last { $0.range.upperBound <= start }.map { [$0.range] } ?? []
    case .shortName: return [findings.people[entity.fullest].range]
    case .nameShape, nil: return [person.name]
    }
  }

  private func title(endingBefore token: Int) -> [Range<Int>] {
    findings.titles.last { $0.range.upperBound <= token }.map { [$0.range] } ?? []
  }

  private func title(startingFrom token: Int) -> [Range<Int>] {
    findings.titles.first { $0.range.lowerBound >= token }.map { [$0.range] } ?? []
  }

  private func speechVerb(beside person: Range<Int>) -> [Range<Int>] {
    let token =
      cues.speechVerbKind(at: person.upperBound) == nil ? person.lowerBound - 1 : person.upperBound
    return article.tokens.indices.contains(token) ? [token..<token + 1] : []
  }

  private func personNoun(near person: Range<Int>) -> [Range<Int>] {
    let sentence = article.sentence(of: person.lowerBound)
    let around =
      [person.upperBound + 1] + sentence.filter { $0 < person.lowerBound }.reversed()
    return around.first { cues.isWord(of: .personNoun, at: $0) }.map { [$0..<$0 + 1] } ?? []
  }

  /// Other people of the release who bear one of the words.
  private func otherBearers(of mention: Int, than entity: Int) -> [Trace.Rejection] {
    let words = Set(findings.people[mention].name.map { article.tokens[$0].hash })
    return findings.personEntities.indices.filter { $0 != entity }.compactMap { other in
      let name = findings.people[findings.personEntities[other].fullest].name
      guard
        name.contains(where: {
          article.tokens[$0].isWord && words.contains(article.tokens[$0].hash)
        })
      else { return nil }
      let own = findings.people[findings.personEntities[entity].fullest].name
      let isNearest = findings.personEntities[entity].lowered[mention] != nil
      return Trace.Rejection(
        reading: article.string(of: name),
        reason: isNearest
          ? "\(article.string(of: own)) is named last before it"
          : "the words are \(article.string(of: own))'s own")
    }.prefix(Self.mostRejected).map(\.self)
  }

  /// Capitalised words right beside the name that are no part of it.
  private func wordsLeftOut(of person: PersonMention) -> [Trace.Rejection] {
    let inTitle = findings.titles.contains { $0.range.upperBound == person.range.lowerBound }
    let beside = [person.range.upperBound] + (inTitle ? [] : [person.range.lowerBound - 1])
    return beside.filter(isCapitalizedWord).map { token in
      Trace.Rejection(
        reading: "“\(article.string(at: token))” as part of the name", reason: reason(at: token))
    }
  }

  private func isCapitalizedWord(_ token: Int) -> Bool {
    article.tokens.indices.contains(token) && article.tokens[token].isWord
      && article.tokens[token].isCapitalized
  }

  /// What speaks against a word as a part of a name.
  private func reason(at token: Int) -> String {
    if cues.titleHead(at: token) != nil { return "head of an office" }
    if cues.honorific(at: token) != nil || cues.rank(at: token) != nil
      || cues.degree(at: token, before: true) != nil
    {
      return "an address, a rank or a degree: a person begins"
    }
    if cues.organizationHead(at: token) != nil { return "begins an organisation" }
    if cues.levelWord(at: token) != nil { return "level of a region" }
    if cues.placeWord(at: token) != nil { return "begins a place" }
    if evidence.localPlace(at: token) != nil { return "a place of this release" }
    if cues.majorRegion(at: token) != nil { return "a region" }
    if let wordClass = cues.wordClass(at: token) { return "a common word (\(wordClass.rawValue))" }
    if cues.isAbbreviation(at: token) { return "an abbreviation" }
    return "weight \(weight(at: token))"
  }

  private func weight(at token: Int) -> Double {
    let score = evidence.nameScore(at: token)
    return score <= NameEvidence.never ? -10 : (score * 10).rounded() / 10
  }

  /// Runs of capitalised words that look like names and were not taken for people.
  package func rejectedNames() -> [(range: Range<Int>, reason: String)] {
    var taken = TokenSet(count: article.tokens.count)
    for range in findings.people.map(\.range) + findings.titles.map(\.range) { taken.insert(range) }
    var names: [(Range<Int>, String)] = []
    var token = 0
    while token < article.tokens.count {
      guard !taken.contains(token), looksLikeName(token) else {
        token += 1
        continue
      }
      var end = token + 1
      while end < article.tokens.count, !taken.contains(end), isCapitalizedWord(end) { end += 1 }
      if end - token > 1 { names.append((token..<end, reasonAgainstName(token..<end))) }
      token = end
    }
    return names
  }

  private func looksLikeName(_ token: Int) -> Bool {
    isCapitalizedWord(token)
      && (evidence.nameScore(at: token) >= 0.6
        || cues.givenName(at: token).map { !$0.isAmbiguous } ?? false)
  }

  private func reasonAgainstName(_ run: Range<Int>) -> String {
    if cues.blocks(before: run.lowerBound).contains(.person) {
      return "behind “\(article.string(at: run.lowerBound - 1))”"
    }
    if findings.organizations.contains(where: { $0.range.overlaps(run) }) {
      return "part of an organisation"
    }
    if findings.places.contains(where: { $0.range.overlaps(run) }) { return "part of a place" }
    if isCapitalizedWord(run.lowerBound - 1) {
      return "behind the capitalised “\(article.string(at: run.lowerBound - 1))”"
    }
    if article.isTitleCased(run.lowerBound) { return "every word of the headline has a capital" }
    return "no office, address or verb of speech beside it, and weight "
      + "\(run.reduce(0) { $0 + weight(at: $1) }) below 2.5"
  }

  // MARK: Offices

  /// - Parameters:
  ///   - mention: index into the titles.
  ///   - position: index of the office it means.
  package func trace(ofTitle mention: Int, position: Int) -> Trace {
    let title = findings.titles[mention]
    var trigger = [title.sharedHead ?? title.head]
    if title.range.lowerBound < trigger[0].lowerBound, title.sharedHead == nil {
      trigger.insert(title.range.lowerBound..<trigger[0].lowerBound, at: 0)
    }
    return Trace(
      trigger: trigger,
      rejected: otherOffices(than: position, mention: mention) + wordsBehind(title))
  }

  /// Offices of the same head that the release also names.
  private func otherOffices(than position: Int, mention: Int) -> [Trace.Rejection] {
    let canonical = findings.titles[mention].canonical
    return findings.positions.indices.filter { $0 != position }.compactMap { other in
      let fullest = findings.titles[findings.positions[other].fullest]
      guard fullest.canonical == canonical else { return nil }
      let holder = findings.positions[other].holder.map {
        " (\(article.string(of: findings.people[findings.personEntities[$0].fullest].name)))"
      }
      return Trace.Rejection(
        reading: article.string(of: fullest.range) + (holder ?? ""),
        reason: "other words, or another holder named nearer")
    }.prefix(Self.mostRejected).map(\.self)
  }

  private func wordsBehind(_ title: TitleMention) -> [Trace.Rejection] {
    let next = title.range.upperBound
    guard isCapitalizedWord(next) else { return [] }
    return [
      Trace.Rejection(
        reading: "“\(article.string(at: next))” as part of the office",
        reason: evidence.nameScore(at: next) > 0.5
          ? "looks like a name, weight \(weight(at: next))" : reason(at: next))
    ]
  }

  /// The words between a name and an office that is the person's.
  package func trace(ofHolder entity: Int, position: Int) -> Trace {
    guard let attested = findings.positions[position].attested else {
      return Trace(trigger: [], rejected: [])
    }
    let title = findings.titles[attested.title].range
    let mentions = findings.personEntities[entity].mentions.map { findings.people[$0].range }
    let nearest = mentions.min { distance($0, title) < distance($1, title) }
    guard let nearest else { return Trace(trigger: [], rejected: []) }
    let between =
      min(nearest.upperBound, title.upperBound)..<max(nearest.lowerBound, title.lowerBound)
    return Trace(
      trigger: between.isEmpty ? [] : [between],
      rejected: rivals(of: entity, beside: title, nearerThan: distance(nearest, title) + 12))
  }

  private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    max(0, max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound))
  }

  /// Other people of the sentence near the office.
  private func rivals(
    of entity: Int, beside title: Range<Int>, nearerThan most: Int
  ) -> [Trace.Rejection] {
    let sentence = article.sentenceNumber(of: title.lowerBound)
    return findings.personEntities.indices.filter { $0 != entity }.compactMap { other in
      let near = findings.personEntities[other].mentions.map { findings.people[$0].range }.filter {
        article.sentenceNumber(of: $0.lowerBound) == sentence && distance($0, title) < most
      }
      return near.first.map {
        Trace.Rejection(
          reading: article.string(of: $0), reason: "farther away, or has an office of their own")
      }
    }.prefix(Self.mostRejected).map(\.self)
  }

  // MARK: Places and quotes

  /// - Parameter mention: index into the places.
  package func trace(ofPlace mention: Int) -> Trace {
    let place = findings.places[mention]
    let level = place.range.lowerBound..<place.name.lowerBound
    let before = place.range.lowerBound - 1
    let isWord = before >= 0 && article.tokens[before].kind != .lineBreak
    let trigger = !level.isEmpty ? [level] : isWord ? [before..<before + 1] : []
    return Trace(trigger: trigger, rejected: otherUnits(than: place))
  }

  /// Other units of the same name.
  private func otherUnits(than place: PlaceMention) -> [Trace.Rejection] {
    let units = article.matches(at: place.name.lowerBound, in: .regions).filter {
      $0.end == place.name.upperBound && $0.stands(in: .regions)
    }
    let dictionaries = cues.lexicon.dictionaries
    let others = units.flatMap { dictionaries.rows(of: $0.phrase, in: .regions) }.filter {
      !place.codes.contains(dictionaries.cell(.regions, row: $0, column: "code"))
    }
    let shown = others.prefix(Self.mostRejected).map { row in
      Trace.Rejection(
        reading: dictionaries.cell(.regions, row: row, column: "code") + " "
          + dictionaries.cell(.regions, row: row, column: "level") + " "
          + dictionaries.cell(.regions, row: row, column: "form"),
        reason: "level, neighbours or the issuer's region say otherwise")
    }
    guard others.count > shown.count else { return shown }
    return shown + [
      Trace.Rejection(reading: "\(others.count - shown.count) more of the name", reason: "likewise")
    ]
  }

  /// - Parameter quote: index into the quotes.
  package func trace(ofQuote quote: Int) -> Trace {
    let found = findings.quotes[quote]
    var trigger = found.cue.map { [$0] } ?? []
    if let speaker = found.speaker { trigger.append(findings.speakers[speaker].range) }
    return Trace(trigger: trigger, rejected: otherSpeakers(of: found))
  }

  /// Who else is named in the line of the quote.
  private func otherSpeakers(of quote: QuoteMention) -> [Trace.Rejection] {
    guard let first = article.tokens.firstIndex(where: { Int($0.start) >= quote.start }) else {
      return []
    }
    let line = article.line(of: first)
    let chosen = quote.speaker.map { findings.speakers[$0].entity }
    var seen: Set<Int> = []
    return findings.speakers.filter { speaker in
      line.contains(speaker.range.lowerBound) && speaker.entity != chosen
        && seen.insert(speaker.entity).inserted
    }.prefix(Self.mostRejected).map { speaker in
      Trace.Rejection(
        reading: article.string(of: speaker.range), reason: "the verb of speech has another subject"
      )
    }
  }
}
