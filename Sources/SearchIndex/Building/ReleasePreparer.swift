import Records

/// Turns a record into the rows and words of the index. Needs no database, so that many can work
/// side by side.
struct ReleasePreparer: Sendable {
  let stems: StemDictionary

  func prepare(_ record: Record, line: [UInt8]) -> PreparedRelease {
    var bare = record
    bare.text = ""
    var release = PreparedRelease(
      key: record.id, record: String(decoding: RecordWriter.line(bare).dropLast(), as: UTF8.self),
      digest: StableHash.of(line), day: ReleaseDay(of: record),
      headline: record.headline?.text, text: record.text, uri: record.source.uri,
      path: record.source.path)
    let numbers = EntityNumbers(record)
    release.places = record.places.map(place)
    release.organizations = record.organizations.map { organization in
      let place = numbers.place(organization.place)
      let key = EntityKeys.organization(organization, in: place.map { record.places[$0] })
      return PreparedRelease.Organization(
        key: key, hash: StableHash.of(Array(key.utf8)), name: organization.name,
        kind: organization.kind, place: place)
    }
    release.publisher =
      numbers.organization(record.publisher)
      ?? record.source.uri.flatMap(WebHost.name)
      .map { addWebsite($0, to: &release) }
    release.positions = record.positions.map { position in
      let organization = numbers.organization(position.organization)
      let place = numbers.place(position.place)
      let key = EntityKeys.position(
        position, organization: organization.map { release.organizations[$0].key },
        place: place.map { release.places[$0].key })
      return PreparedRelease.Position(
        key: key, hash: StableHash.of(Array(key.utf8)), title: position.title, head: position.head,
        canonical: position.canonical,
        organization: organization, place: place)
    }
    let firstBearers = addPeople(of: record, numbers: numbers, to: &release)
    addMentions(of: record, firstBearers: firstBearers, to: &release)
    addQuotes(of: record, numbers: numbers, firstBearers: firstBearers, to: &release)
    addWords(to: &release)
    return release
  }

  /// Who published a release is known by its address, where the record does not say it.
  private func addWebsite(_ host: String, to release: inout PreparedRelease) -> Int {
    let key = "\(WebHost.kind) \(host)"
    release.organizations.append(
      PreparedRelease.Organization(
        key: key, hash: StableHash.of(Array(key.utf8)), name: host, kind: WebHost.kind))
    return release.organizations.count - 1
  }

  private func place(_ place: Place) -> PreparedRelease.Place {
    PreparedRelease.Place(
      key: EntityKeys.place(place), name: place.name, kind: place.kind.rawValue, code: place.code,
      latitude: place.latitude, longitude: place.longitude,
      markers: place.code.map(EntityMarkers.markers(ofPlace:)) ?? [])
  }

  /// Adds the bearers and what attests them.
  ///
  /// - Returns: for each person of the record, the first of its bearers.
  private func addPeople(
    of record: Record, numbers: EntityNumbers, to release: inout PreparedRelease
  ) -> [Int] {
    let home = release.publisher.flatMap { region(of: release.organizations[$0], in: release) }
    return record.people.map { person in
      let first = release.bearers.count
      let nameKey = EntityKeys.name(person.name)
      var ofPosition: [Int?: Int] = [:]
      for attested in person.positions {
        let position = numbers.position(attested.position)
        let bearer =
          ofPosition[position]
          ?? addBearer(
            person.name, nameKey: nameKey, position: position, home: home, to: &release)
        ofPosition[position] = bearer
        release.attestations.append(
          PreparedRelease.Attestation(
            bearer: bearer, position: position, status: attested.status.rawValue,
            statusForm: attested.statusForm, span: attested.span.range, rule: attested.rule,
            confidence: attested.confidence))
      }
      if ofPosition.isEmpty {
        let bearer = addBearer(
          person.name, nameKey: nameKey, position: nil, home: home, to: &release)
        release.attestations.append(
          PreparedRelease.Attestation(
            bearer: bearer, span: person.mentions.first?.span.range,
            rule: person.mentions.first?.rule, confidence: person.mentions.first?.confidence))
      }
      release.links += (first + 1..<max(first + 1, release.bearers.count)).map { (first, $0) }
      return first
    }
  }

  private func addBearer(
    _ name: String, nameKey: String, position: Int?, home: String?,
    to release: inout PreparedRelease
  ) -> Int {
    let office = position.map { release.positions[$0] }
    let region = office.map { self.region(of: $0, in: release) } ?? home
    let anchor = office?.key ?? region.map { "@\($0)" } ?? ""
    release.bearers.append(
      PreparedRelease.Bearer(
        hash: StableHash.of(Array("\(nameKey)\n\(anchor)".utf8)), name: name, nameKey: nameKey,
        position: position, region: region))
    return release.bearers.count - 1
  }

  /// The region an office is held in: that of its place, else that of its organisation.
  private func region(of position: PreparedRelease.Position, in release: PreparedRelease) -> String?
  {
    if let code = position.place.flatMap({ release.places[$0].code }) {
      return EntityKeys.region(of: code)
    }
    return position.organization.flatMap { region(of: release.organizations[$0], in: release) }
  }

  private func region(
    of organization: PreparedRelease.Organization, in release: PreparedRelease
  ) -> String? {
    organization.place.flatMap { release.places[$0].code }.map(EntityKeys.region)
  }

  private func addMentions(
    of record: Record, firstBearers: [Int], to release: inout PreparedRelease
  ) {
    func add(_ mentions: [Mention], _ kind: PreparedRelease.MentionKind, _ entity: Int) {
      for mention in mentions {
        release.mentions.append(
          PreparedRelease.Mention(
            kind: kind, entity: entity, span: mention.span.range, rule: mention.rule,
            confidence: mention.confidence))
      }
    }
    for (person, bearer) in zip(record.people, firstBearers) {
      add(person.mentions, .person, bearer)
    }
    for (number, position) in record.positions.enumerated() {
      add(position.mentions, .position, number)
    }
    for (number, organization) in record.organizations.enumerated() {
      add(organization.mentions ?? [], .organization, number)
    }
    for (number, place) in record.places.enumerated() { add(place.mentions, .place, number) }
    release.mentions.sort {
      ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
    }
    for date in record.dates {
      for mention in date.mentions {
        release.dates.append(
          PreparedRelease.Date(
            value: date.value, precision: date.precision.rawValue, role: date.role.rawValue,
            origin: date.from.rawValue, span: mention.span.range, rule: mention.rule))
      }
    }
  }

  private func addQuotes(
    of record: Record, numbers: EntityNumbers, firstBearers: [Int],
    to release: inout PreparedRelease
  ) {
    for quote in record.quotes.prefix(QuoteNumber.perRelease) {
      let person = numbers.person(quote.speaker)
      let position = numbers.position(quote.position)
      // The bearer in the office he speaks in, where the record says it.
      let bearer = person.map { person in
        let first = firstBearers[person]
        let end = person + 1 < firstBearers.count ? firstBearers[person + 1] : release.bearers.count
        return (first..<end).first { release.bearers[$0].position == position } ?? first
      }
      release.quotes.append(
        PreparedRelease.Quote(
          bearer: bearer, position: position, span: quote.span.range,
          isDirect: quote.direct ?? true, attribution: quote.attribution.rawValue,
          rule: quote.rule, text: quote.text, stems: stemmed(WordScanner.folded(quote.text))))
    }
  }

  private func addWords(to release: inout PreparedRelease) {
    release.stems = stemmed(WordScanner.folded(release.text))
    release.names.people = Self.parted(release.bearers.map(\.name))
    release.names.positions = Self.parted(release.positions.flatMap { [$0.title, $0.canonical] })
    release.names.organizations = Self.parted(
      release.organizations.filter { $0.kind != WebHost.kind }.map(\.name))
    release.names.places = Self.parted(release.places.map(\.name))
    release.names.publisher = release.publisher.map { release.organizations[$0].name } ?? ""
    release.names.quotes = Self.parted(release.quotes.map(\.text))
  }

  private func stemmed(_ words: [String]) -> String {
    stems.stems(of: words).joined(separator: " ")
  }

  /// Names one after the other, with a word in between that no phrase has.
  private static func parted(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.joined(separator: " \(NameSeparator.word) ")
  }
}
