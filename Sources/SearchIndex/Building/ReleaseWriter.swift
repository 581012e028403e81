import GRDB

/// Writes and removes the rows of one release.
final class ReleaseWriter {
  private let entities: EntityWriter
  private let numbers: ReleaseNumbers
  private let insertRelease: InsertStatement
  private let insertTerms: InsertStatement
  private let insertWords: InsertStatement
  private let insertLink: InsertStatement
  private let insertAttestation: InsertStatement
  private let insertMention: InsertStatement
  private let insertDate: InsertStatement
  private let insertQuote: InsertStatement
  private let insertQuoteWords: InsertStatement
  private let remover: ReleaseRemover

  init(_ database: Database, isNew: Bool) throws {
    entities = try EntityWriter(database, isNew: isNew)
    numbers = try ReleaseNumbers(database, isNew: isNew)
    remover = try ReleaseRemover(database)
    insertRelease = try InsertStatement(
      database,
      into: "release (id, key, day, day_from, headline, text, uri, path, publisher, digest, record,"
        + " stems)", 12)
    insertTerms = try InsertStatement(database, into: "release_terms", 8)
    insertWords = try InsertStatement(
      database,
      into: "release_words (rowid, headline, text, stems, people, positions, organizations, places,"
        + " publisher, quotes, entities)", 11)
    insertLink = try InsertStatement(
      database, "INSERT OR IGNORE INTO bearer_link VALUES (?, ?, ?)")
    insertAttestation = try InsertStatement(database, into: "attestation", 10)
    insertMention = try InsertStatement(database, into: "mention", 8)
    insertDate = try InsertStatement(database, into: "date", 9)
    insertQuote = try InsertStatement(database, into: "quote", 11)
    insertQuoteWords = try InsertStatement(
      database, into: "quote_words (rowid, text, stems, entities)", 4)
  }

  enum Outcome: Sendable {
    case added, replaced, unchanged
  }

  /// Writes a release; one of the same key that says something else gives way to it.
  func write(_ release: PreparedRelease) throws -> Outcome {
    var outcome = Outcome.added
    if let earlier = try numbers.existing(release.key) {
      if earlier.digest == release.digest {
        numbers.keep(release.key, as: earlier)
        return .unchanged
      }
      try remover.remove(earlier.number)
      outcome = .replaced
    }
    let number = try numbers.next(on: release.day?.number, key: release.key, digest: release.digest)
    try insert(release, number: number.value)
    return outcome
  }

  /// - Returns: how many of the keys there were.
  func remove(_ keys: [String]) throws -> Int {
    var removed = 0
    for key in Set(keys) {
      guard let release = try numbers.existing(key) else { continue }
      try remover.remove(release.number)
      removed += 1
    }
    return removed
  }

  /// Removes all releases that this run has not met.
  func removeUnseen(in database: Database) throws -> Int {
    let unseen = try Row.fetchAll(database, sql: "SELECT id, key FROM release")
      .filter { !numbers.hasMet($0[1]) }
    for row in unseen { try remover.remove(ReleaseNumber(row[0])) }
    return unseen.count
  }

  private func insert(_ release: PreparedRelease, number: Int64) throws {
    let places = try release.places.map(entities.place)
    let organizations = try release.organizations.map {
      try entities.organization($0, place: $0.place.map { places[$0] })
    }
    let offices = try release.positions.map { try entities.office($0.canonical) }
    let positions = try zip(release.positions, offices).map { position, office in
      try entities.position(
        position, office: office, organization: position.organization.map { organizations[$0] },
        place: position.place.map { places[$0] })
    }
    let bearers = try release.bearers.map {
      try entities.bearer($0, position: $0.position.map { positions[$0] })
    }
    let publisher = release.publisher.map { organizations[$0] }
    try insertRelease.run(
      number, release.key, release.day?.text, release.day?.origin, release.headline, release.text,
      release.uri, release.path, publisher, release.digest, release.record, release.stems)

    var markers = EntityMarkers()
    markers.add("b", bearers)
    markers.add("t", positions)
    markers.add("h", offices)
    // A website publishes; no text speaks of it.
    markers.add(
      "o", zip(release.organizations, organizations).filter { $0.0.kind != WebHost.kind }.map(\.1))
    markers.add("u", publisher.map { [$0] } ?? [])
    for place in release.places { markers.add(place.markers) }
    markers.add("g", zip(release.places, places).filter { $0.0.code == nil }.map(\.1))
    markers.add(release.day?.markers ?? [])
    for status in release.attestations.compactMap(\.status) { markers.add(["s\(status)"]) }
    let names = release.names
    try insertTerms.run(
      number, names.people, names.positions, names.organizations, names.places, names.publisher,
      names.quotes, markers.text)
    try insertWords.run(
      number, release.headline, release.text, release.stems, names.people, names.positions,
      names.organizations, names.places, names.publisher, names.quotes, markers.text
    )
    for link in release.links {
      let pair = [bearers[link.one], bearers[link.other]].sorted()
      if pair[0] != pair[1] { try insertLink.run(number, pair[0], pair[1]) }
    }
    for (place, attestation) in release.attestations.enumerated() {
      try insertAttestation.run(
        number, place, bearers[attestation.bearer], attestation.position.map { positions[$0] },
        attestation.status, attestation.statusForm, attestation.span?.lowerBound,
        attestation.span?.upperBound, try entities.rule(attestation.rule), attestation.confidence)
    }
    for (place, mention) in release.mentions.enumerated() {
      let entity =
        switch mention.kind {
        case .person: bearers[mention.entity]
        case .position: positions[mention.entity]
        case .organization: organizations[mention.entity]
        case .place: places[mention.entity]
        }
      try insertMention.run(
        number, place, mention.kind.rawValue, entity, mention.span.lowerBound,
        mention.span.upperBound, try entities.rule(mention.rule), mention.confidence)
    }
    for (place, date) in release.dates.enumerated() {
      try insertDate.run(
        number, place, date.value, date.precision, date.role, date.origin, date.span.lowerBound,
        date.span.upperBound, try entities.rule(date.rule))
    }
    try insertQuotes(
      of: release, number: number, bearers: bearers, positions: positions, offices: offices)
  }

  private func insertQuotes(
    of release: PreparedRelease, number: Int64, bearers: [Int64], positions: [Int64],
    offices: [Int64]
  ) throws {
    for (place, quote) in release.quotes.enumerated() {
      var markers = EntityMarkers()
      markers.add("b", quote.bearer.map { [bearers[$0]] } ?? [])
      if let position = quote.position {
        markers.add("t", [positions[position]])
        markers.add("h", [offices[position]])
        let office = release.positions[position]
        let ground =
          office.place ?? office.organization.flatMap { release.organizations[$0].place }
        if let ground { markers.add(release.places[ground].markers) }
      }
      markers.add(release.day?.markers ?? [])
      let id = QuoteNumber(release: ReleaseNumber(number), place: place).value
      try insertQuote.run(
        id, quote.bearer.map { bearers[$0] }, quote.position.map { positions[$0] },
        quote.span.lowerBound, quote.span.upperBound, quote.isDirect, quote.attribution,
        try entities.rule(quote.rule), quote.text, quote.stems, markers.text)
      try insertQuoteWords.run(id, quote.text, quote.stems, markers.text)
    }
  }
}
