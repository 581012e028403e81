import Extraction
import Records
import UnicodeText

/// Writes the entities of a release into its record and links them by their ids.
struct FactWriter {
  private let findings: Findings
  private let article: AnalyzedArticle
  private let spans: SpanWriter
  private let places: PlaceWriter
  private let organizations: OrganizationWriter
  private let regions: RegionFacts
  private let positionsOfHolder: [Int: [Int]]

  init(findings: Findings, spans: SpanWriter, regions: RegionFacts) {
    self.findings = findings
    self.spans = spans
    self.regions = regions
    article = findings.article
    positionsOfHolder = Dictionary(
      grouping: findings.positions.indices.filter { findings.positions[$0].holder != nil },
      by: { findings.positions[$0].holder ?? -1 })
    places = PlaceWriter(findings: findings, spans: spans, regions: regions)
    organizations = OrganizationWriter(findings: findings, spans: spans)
  }

  func write(to record: inout Record) {
    var inferred = InferredOrganizations(known: organizations.organizations(places: places))
    record.positions = positions(inferring: &inferred)
    record.people = people()
    record.publisher = publisher.map { inferred.id(of: $0.name, kind: $0.kind) }
    record.organizations = inferred.organizations
    record.places = places.places
    record.dates = dates()
    record.quotes = quotes()
    if let dateline = findings.dateline {
      let excerpt = spans.excerpt(of: dateline.place)
      record.dateline = Records.Dateline(
        text: excerpt.text, span: excerpt.span, place: places.id(at: dateline.place),
        source: dateline.source.map(spans.text(of:)))
    }
  }

  /// The issuing office: as it was named, else the government of the region it was given by.
  private var publisher: (name: String, kind: String)? {
    guard let issuer = findings.issuer else { return nil }
    if let name = issuer.name { return (name, "publisher") }
    return issuer.regionCode.flatMap(regions.government(of:))
  }

  // MARK: Positions

  private func positions(inferring inferred: inout InferredOrganizations) -> [Position] {
    findings.positions.enumerated().map { index, entity in
      let title = findings.titles[entity.fullest]
      var position = Position(
        id: Self.positionID(index), title: wording(of: title),
        head: Slug.of(title.canonical), canonical: title.canonical,
        mentions: entity.mentions.map { mention in
          spans.mention(of: findings.titles[mention].range, rule: findings.titles[mention].rule)
        })
      let ranges = entity.mentions.map { findings.titles[$0].range }
      position.place = ranges.lazy.compactMap(places.id(within:)).first
      position.organization = ranges.lazy.compactMap(organizations.id(within:)).first
      if position.organization == nil, let led = organizations.id(ledBy: title) {
        position.organization = led
        position.inherited = true
      }
      if position.organization == nil, let place = position.place,
        let government = places.government(of: place, ledBy: title)
      {
        position.organization = inferred.id(
          of: government.name, kind: government.kind, place: place)
      }
      return position
    }
  }

  /// Without status; an office that shares the head of another gets it back.
  private func wording(of title: TitleMention) -> String {
    let text = spans.text(of: title.head.lowerBound..<title.range.upperBound)
    return title.sharedHead.map { spans.text(of: $0) + " " + text } ?? text
  }

  static func positionID(_ index: Int) -> String { "t\(index + 1)" }
  static func personID(_ index: Int) -> String { "p\(index + 1)" }

  // MARK: People

  private func people() -> [Person] {
    let names = PersonNameWriter(article: article)
    return findings.personEntities.enumerated().map { index, entity in
      let attested = (positionsOfHolder[index] ?? []).compactMap { position in
        attestation(of: findings.positions[position], at: position)
      }
      let mentions = entity.mentions.map { mention in
        let found = findings.people[mention]
        return spans.mention(
          of: found.range, rule: found.rule,
          confidence: entity.lowered[mention] ?? found.confidence)
      }
      var person = Person(
        id: Self.personID(index), name: names.name(of: findings.people[entity.fullest]),
        official: !attested.isEmpty, positions: attested, mentions: mentions)
      let found = entity.mentions.map { findings.people[$0] }
      person.honorifics = distinct(found.flatMap(\.honorifics))
      person.aliases = distinct(entity.aliases.map { findings.people[$0].range })
      person.rank = found.lazy.compactMap(\.rank).first.map(spans.text(of:))
      person.degrees = distinct(found.flatMap(\.degrees))
      person.adat = distinct(found.flatMap(\.adat))
      return person
    }
  }

  private func attestation(of office: PositionEntity, at index: Int) -> AttestedPosition? {
    guard let attested = office.attested else { return nil }
    let title = findings.titles[attested.title]
    return AttestedPosition(
      position: Self.positionID(index), status: attested.status, statusForm: title.statusForm,
      span: spans.span(of: title.range), rule: attested.rule,
      confidence: (attested.confidence * 100).rounded() / 100)
  }

  /// The wordings in order, each once; nil when there are none.
  private func distinct(_ ranges: [Range<Int>]) -> [String]? {
    var seen: Set<String> = []
    let texts = ranges.map(spans.text(of:)).filter { seen.insert($0).inserted }
    return texts.isEmpty ? nil : texts
  }

  // MARK: Dates and quotes

  private func dates() -> [DateFinding] {
    var order: [String] = []
    var byValue: [String: [DateMention]] = [:]
    for date in findings.dates {
      if byValue[date.value] == nil { order.append(date.value) }
      byValue[date.value, default: []].append(date)
    }
    return order.enumerated().compactMap { index, value in
      guard let mentions = byValue[value], let first = mentions.first else { return nil }
      // A release about the day of its dateline has that day as its event; `published` says the rest.
      let told = mentions.first { $0.role == .event } ?? mentions.first { $0.role != .reference }
      var date = DateFinding(
        id: "d\(index + 1)", value: first.value, precision: first.precision,
        from: mentions.contains { $0.from == .explicit } ? .explicit : first.from,
        role: told?.role ?? .reference,
        mentions: mentions.map { spans.mention(of: $0.range, rule: $0.rule) })
      date.roleRule = told?.roleRule
      date.weekday = mentions.lazy.compactMap(\.weekday).first
      if mentions.allSatisfy({ $0.calendar != nil }) { date.calendar = first.calendar }
      date.time = mentions.lazy.compactMap(\.time).first
      if mentions.contains(where: \.repaired) { date.repaired = true }
      return date
    }
  }

  private func quotes() -> [Quote] {
    let offices = SpeakerOffices(findings: findings)
    return findings.quotes.enumerated().map { index, found in
      let span = TextSpan(found.start, found.end)
      var quote = Quote(
        id: "q\(index + 1)", text: article.text[span], span: spans.span(span),
        attribution: found.attribution, rule: found.rule)
      if let speaker = found.speaker {
        quote.speaker = speakerID(findings.speakers[speaker])
        quote.position = offices.office(of: speaker).map(Self.positionID)
      }
      quote.onBehalfOf = found.onBehalfOf.map { speakerID(findings.speakers[$0]) }
      if let cue = found.cue {
        quote.cue = spans.text(of: cue)
        quote.cueSpan = spans.span(of: cue)
      }
      if !found.direct { quote.direct = false }
      if !found.complete { quote.complete = false }
      quote.group = found.group
      return quote
    }
  }

  /// Speakers are numbered people first, then offices, then organisations (`SpeakerLister`).
  private func speakerID(_ speaker: SpeakerMention) -> String {
    let people = findings.personEntities.count
    let positions = findings.positions.count
    if speaker.entity < people { return Self.personID(speaker.entity) }
    if speaker.entity < people + positions { return Self.positionID(speaker.entity - people) }
    return OrganizationWriter.id(speaker.entity - people - positions)
  }
}
