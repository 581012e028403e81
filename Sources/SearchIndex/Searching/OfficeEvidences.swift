import GRDB
import Records

/// Who was called what, from the evidence of the whole index.
struct OfficeEvidences {
  let database: Database
  /// Rows of a page.
  private static let most = 500
  /// Rows whose single evidence is read, and releases read of each.
  private static let mostPictured = 24
  private static let mostDots = 400
  private static let actingForms = ["plt", "plh", "pj", "pjs"]

  /// The offices of a person, the latest first.
  func ofPerson(_ person: Int64) throws -> [OfficeEvidence] {
    try evidences("WHERE b.person = ? AND b.position IS NOT NULL", [person])
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
        SELECT b.person, b.position, e.status, e.status_form, min(e.first), max(e.last),
          sum(e.releases)
        FROM bearer b JOIN evidence e ON e.bearer = b.id \(condition)
        GROUP BY b.person, b.position, e.status, e.status_form
        ORDER BY max(e.last) DESC LIMIT \(Self.most)
        """, arguments: arguments)
    let names = EntityNames(database: database)
    let conflicts = try OfficeConflicts(
      database: database, positions: rows.prefix(Self.mostPictured).map { $0[1] })
    return try rows.enumerated().compactMap { index, row in
      guard let person = try names.person(row[0]), let position = try names.position(row[1]),
        let status = PositionStatus(rawValue: row[2]), let first = try evidence(row[4]),
        let last = try evidence(row[5])
      else { return nil }
      let form: String = row[3]
      var evidence = OfficeEvidence(
        person: person, position: position, status: status, first: first, last: last,
        releases: row[6])
      if status == .acting, Self.actingForms.contains(form) { evidence.statusForm = form }
      if index < Self.mostPictured { evidence.dots = try dots(row[0], row[1], row[2], form) }
      if status == .definitive || status == .acting {
        evidence.conflicts = try conflicts.of(
          person: row[0], position: row[1], isActing: status == .acting,
          days: ReleaseNumber(row[4]).day...ReleaseNumber(row[5]).day)
      }
      return evidence
    }
  }

  private func dots(
    _ person: Int64, _ position: Int64, _ status: String, _ form: String
  ) throws -> [OfficeEvidence.Evidence] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT r.key, r.day, r.id FROM bearer b
        JOIN attestation a ON a.bearer = b.id AND a.status = ? AND coalesce(a.status_form, '') = ?
        JOIN release r ON r.id = a.release
        WHERE b.person = ? AND b.position = ? ORDER BY r.id DESC LIMIT ?
        """, arguments: [status, form, person, position, Self.mostDots]
    ).map { OfficeEvidence.Evidence(release: $0[0], day: $0[1]) }
  }

  private func evidence(_ number: Int64) throws -> OfficeEvidence.Evidence? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT key, day FROM release WHERE id = ?"), arguments: [number]
    )
    .map { OfficeEvidence.Evidence(release: $0[0], day: $0[1]) }
  }
}
