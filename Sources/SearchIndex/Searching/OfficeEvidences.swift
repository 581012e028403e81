import GRDB

/// Who was called what, from the evidence of the whole index.
struct OfficeEvidences {
  let database: Database
  /// Rows of a page.
  private static let most = 500
  /// Rows whose single evidence is read, and releases read of each.
  private static let mostPictured = 24
  private static let mostDots = 400

  private static let columns = """
    SELECT b.person, b.position, e.status, min(e.first), max(e.last), sum(e.releases)
    FROM bearer b JOIN evidence e ON e.bearer = b.id
    """

  /// The offices of a person, the latest first.
  func ofPerson(_ person: Int64) throws -> [OfficeEvidence] {
    try evidences(
      "WHERE b.person = ? AND b.position IS NOT NULL", [person])
  }

  /// Who was called so; of one office, where two are called so at a time both are marked.
  func ofPosition(_ position: Int64) throws -> [OfficeEvidence] {
    try evidences("WHERE b.position = ?", [position])
  }

  func ofOrganization(_ organization: Int64) throws -> [OfficeEvidence] {
    try evidences(
      "WHERE b.position IN (SELECT id FROM position WHERE organization = ?)", [organization])
  }

  /// Offices held in a region itself, not in the regions within it.
  func ofPlace(_ place: Int64) throws -> [OfficeEvidence] {
    try evidences("WHERE b.position IN (SELECT id FROM position WHERE place = ?)", [place])
  }

  private func evidences(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [OfficeEvidence] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        \(Self.columns) \(condition) GROUP BY b.person, b.position, e.status
        ORDER BY max(e.last) DESC LIMIT \(Self.most)
        """, arguments: arguments)
    let names = EntityNames(database: database)
    let spans = rows.map {
      Holding(position: $0[1], person: $0[0], status: $0[2], first: $0[3], last: $0[4])
    }
    let singles = try singleHolderPositions(Set(spans.map(\.position)))
    return try zip(rows, spans).enumerated().compactMap { index, found in
      let (row, holding) = found
      guard let person = try names.person(holding.person),
        let position = try names.position(holding.position),
        let first = try self.evidence(holding.first),
        let last = try self.evidence(holding.last)
      else { return nil }
      var evidence = OfficeEvidence(
        person: person, position: position, status: holding.status, first: first, last: last,
        releases: row[5])
      if index < Self.mostPictured { evidence.dots = try dots(of: holding) }
      evidence.isContested =
        singles.contains(holding.position) && spans.contains { $0.contests(holding) }
      return evidence
    }
  }

  /// From the first to the last evidence that somebody is called so.
  private struct Holding {
    let position: Int64
    let person: Int64
    let status: String
    let first: Int64
    let last: Int64

    /// Both hold, and the spans of days overlap; only definitive holders contest each other.
    func contests(_ other: Holding) -> Bool {
      position == other.position && person != other.person && status == "definitive"
        && other.status == "definitive"
        && ReleaseNumber(first).day <= ReleaseNumber(other.last).day
        && ReleaseNumber(other.first).day <= ReleaseNumber(last).day
        && ReleaseNumber(first).day.value > 0 && ReleaseNumber(other.first).day.value > 0
    }
  }

  private func singleHolderPositions(_ positions: Set<Int64>) throws -> Set<Int64> {
    let offices = SingleHolderOffices()
    let statement = try database.makeStatement(
      sql: "SELECT canonical, place, organization FROM position WHERE id = ?")
    return try positions.filter { position in
      guard let row = try Row.fetchOne(statement, arguments: [position]) else { return false }
      return offices.contains(
        canonical: row[0], hasPlace: row[1] as Int64? != nil,
        hasOrganization: row[2] as Int64? != nil)
    }
  }

  private func dots(of holding: Holding) throws -> [OfficeEvidence.Evidence] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT r.key, r.day, r.id FROM bearer b
        JOIN attestation a ON a.bearer = b.id AND a.status = ?
        JOIN release r ON r.id = a.release
        WHERE b.person = ? AND b.position = ? ORDER BY r.id DESC LIMIT ?
        """, arguments: [holding.status, holding.person, holding.position, Self.mostDots]
    ).map { OfficeEvidence.Evidence(release: $0[0], day: $0[1]) }
  }

  private func evidence(_ number: Int64) throws -> OfficeEvidence.Evidence? {
    try Row.fetchOne(
      database, sql: "SELECT key, day FROM release WHERE id = ?", arguments: [number]
    )
    .map { OfficeEvidence.Evidence(release: $0[0], day: $0[1]) }
  }
}
