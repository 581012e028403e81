package import Articles

/// An article in, findings out: the order of the stages of extraction.
///
/// Serves one task at a time (its analyzer holds an ICU iterator): make one a task.
package struct Extractor {
  private let tools: ExtractionTools
  private let analyzer: ArticleAnalyzer

  package init(tools: ExtractionTools) {
    self.tools = tools
    analyzer = ArticleAnalyzer(lexicon: tools.lexicon)
  }

  /// - Parameter issuer: the office that issued the release, when the archive says it.
  package func findings(in article: Article, issuer: Issuer? = nil) -> Findings {
    let analyzed = analyzer.analyze(article)
    let cues = CueReader(article: analyzed, lexicon: tools.lexicon)
    var findings = Findings(article: analyzed)
    findings.issuer = issuer
    findings.signature = SignatureFinder(article: analyzed).signature()
    let place = tools.datelines.dateline(in: analyzed)?.place
    let evidence = nameOfficials(cues, dateline: place, &findings)
    findings.dateline = tools.datelines.dateline(in: analyzed, people: findings.people)
    nameOrganizations(cues, evidence, &findings)
    let dates = tools.dates.findings(
      in: analyzed, published: article.metadata.published?.day)
    findings.dates = dates.mentions
    findings.anchor = dates.anchor
    findings.places = tools.places.mentions(
      in: analyzed,
      context: PlaceContext(
        titles: findings.titles, organizations: findings.organizations, people: findings.people,
        home: tools.places.home(of: issuer), dateline: findings.dateline,
        day: dates.anchor?.day.iso))
    findings.speakers = SpeakerLister.speakers(of: findings)
    findings.quotes = tools.quotes.mentions(in: analyzed, speakers: findings.speakers)
    return findings
  }

  private func nameOrganizations(
    _ cues: CueReader, _ evidence: NameEvidence, _ findings: inout Findings
  ) {
    findings.organizations = OrganizationExtractor(cues: cues, evidence: evidence)
      .mentions(people: findings.people)
      .filter { !findings.isCredit($0.range) && !findings.isFieldOfOffice($0, cues) }
    findings.organizationEntities =
      OrganizationResolver(cues: cues).entities(of: findings.organizations)
  }

  /// Titles, people and who holds what. The release is read twice: what the first reading is sure
  /// of (`H. Rusdi Malano, S.E.`, `Kabupaten Arung`) decides open cases of the second.
  /// - Returns: what the release taught about its names.
  private func nameOfficials(
    _ cues: CueReader, dateline: Range<Int>?, _ findings: inout Findings
  ) -> NameEvidence {
    let learner = LocalNameLearner(cues: cues)
    var local = learner.places(dateline: dateline)
    let first = NameEvidence(cues: cues, local: local)
    let firstTitles = TitleExtractor(cues: cues, evidence: first).mentions()
    let sure = PersonExtractor(cues: cues, evidence: first).mentions(titles: firstTitles)
    learner.learn(from: sure, into: &local)
    learner.learnPlaces(from: firstTitles, before: sure, into: &local)

    let evidence = NameEvidence(cues: cues, local: local, after: first)
    let titles = TitleExtractor(cues: cues, evidence: evidence).mentions()
    let named = PersonExtractor(cues: cues, evidence: evidence).mentions(titles: titles)
    let short = ShortNameExtractor(cues: cues, evidence: evidence).mentions(
      of: named, titles: titles)
    let initials = BracketedInitials(cues: cues).mentions(of: named, titles: titles)
    let people = (named + short + initials).sorted { $0.range.lowerBound < $1.range.lowerBound }

    let entities = PersonResolver(cues: cues).entities(of: people)
    var entityOfPerson = [Int?](repeating: nil, count: people.count)
    for (index, entity) in entities.enumerated() {
      for mention in entity.mentions { entityOfPerson[mention] = index }
    }
    let holdings = CountedHolders(cues: cues).settled(
      HolderLinker(cues: cues).holdings(titles: titles, people: people), titles: titles,
      people: people)
    findings.localNames = local
    findings.titles = titles
    findings.people = people
    findings.personEntities = entities
    findings.positions = PositionResolver(cues: cues).entities(
      titles: titles, holdings: holdings, people: people, entityOfPerson: entityOfPerson)
    return evidence
  }
}
