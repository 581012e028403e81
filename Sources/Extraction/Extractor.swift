package import Articles

/// An article in, findings out: the order of the stages of extraction.
///
/// Serves one task at a time (its analyzer holds an ICU iterator): make one a task.
package struct Extractor {
  private let lexicon: Lexicon
  private let analyzer: ArticleAnalyzer

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    analyzer = ArticleAnalyzer(lexicon: lexicon)
  }

  /// - Parameter issuer: the office that issued the release, when the archive says it.
  package func findings(in article: Article, issuer: Issuer? = nil) -> Findings {
    let analyzed = analyzer.analyze(article)
    let cues = CueReader(article: analyzed, lexicon: lexicon)
    var findings = Findings(article: analyzed)
    findings.issuer = issuer
    findings.signature = SignatureFinder(article: analyzed).signature()
    nameOfficials(cues, &findings)
    findings.organizations =
      OrganizationExtractor(cues: cues, evidence: NameEvidence(cues: cues, local: LocalNames()))
      .mentions(people: findings.people)
    findings.organizationEntities =
      OrganizationResolver(cues: cues).entities(of: findings.organizations)
    return findings
  }

  /// Titles, people and who holds what. The release is read twice: what the first reading is sure
  /// of (`H. Rusdi Malano, S.E.`, `Kabupaten Arung`) decides open cases of the second.
  private func nameOfficials(_ cues: CueReader, _ findings: inout Findings) {
    let learner = LocalNameLearner(cues: cues)
    var local = learner.places()
    let first = NameEvidence(cues: cues, local: local)
    let firstTitles = TitleExtractor(cues: cues, evidence: first).mentions()
    let sure = PersonExtractor(cues: cues, evidence: first).mentions(titles: firstTitles)
    learner.learn(from: sure, into: &local)

    let evidence = NameEvidence(cues: cues, local: local)
    let titles = TitleExtractor(cues: cues, evidence: evidence).mentions()
    let named = PersonExtractor(cues: cues, evidence: evidence).mentions(titles: titles)
    let short = ShortNameExtractor(cues: cues, evidence: evidence).mentions(of: named, titles: titles)
    let people = (named + short).sorted { $0.range.lowerBound < $1.range.lowerBound }

    let entities = PersonResolver(cues: cues).entities(of: people)
    var entityOfPerson = [Int?](repeating: nil, count: people.count)
    for (index, entity) in entities.enumerated() {
      for mention in entity.mentions { entityOfPerson[mention] = index }
    }
    let holdings = HolderLinker(cues: cues).holdings(titles: titles, people: people)
    findings.titles = titles
    findings.people = people
    findings.personEntities = entities
    findings.positions = PositionResolver(cues: cues).entities(
      titles: titles, holdings: holdings, entityOfPerson: entityOfPerson)
  }
}
