import GRDB

/// Writes who is who, from the bearers of the whole index.
struct IdentityTables {
  let database: Database

  func make(corrections: [Correction]) throws -> IdentityReport {
    let bearers = try self.bearers()
    var resolver = IdentityResolver(bearers)
    let identities = resolver.resolve(links: try links(), corrections: corrections)
    try database.execute(
      sql: "DELETE FROM person; DELETE FROM person_merge; DELETE FROM person_candidate")
    try write(identities)
    return IdentityReport(
      bearers: bearers.count, persons: identities.persons.count,
      candidates: identities.candidates.count, unknownCorrections: identities.unknown)
  }

  /// Bearers that some release attests; what lost its last release is left out.
  private func bearers() throws -> [Bearer] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT b.id, b.hash, b.name, b.position, b.region, e.releases
        FROM bearer b
        JOIN (SELECT bearer, sum(releases) AS releases FROM evidence GROUP BY bearer) e
          ON e.bearer = b.id
        """)
    var bearers: [Bearer] = []
    while let row = try rows.next() {
      bearers.append(
        Bearer(
          id: row[0], hash: row[1], name: row[2], position: row[3], region: row[4],
          releases: row[5]))
    }
    return bearers
  }

  private func links() throws -> [(Int64, Int64)] {
    try Row.fetchAll(database, sql: "SELECT DISTINCT one, other FROM bearer_link ORDER BY 1, 2")
      .map { ($0[0], $0[1]) }
  }

  private func write(_ identities: Identities) throws {
    let person = try database.makeStatement(sql: "INSERT INTO person VALUES (?, ?, ?, ?, 0)")
    let merge = try database.makeStatement(
      sql: "INSERT INTO person_merge VALUES (?, ?, ?, ?, ?, ?)")
    let bearer = try database.makeStatement(sql: "UPDATE bearer SET person = ? WHERE id = ?")
    for found in identities.persons {
      try person.execute(arguments: [found.id, found.hash, found.name, found.isHidden])
      for member in found.members {
        try bearer.execute(arguments: [found.id, member.bearer])
        guard found.members.count > 1 else { continue }
        try merge.execute(arguments: [
          found.id, member.bearer, member.joinedTo, member.rule.rawValue, member.author,
          member.note,
        ])
      }
    }
    let candidate = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO person_candidate VALUES (?, ?, ?, NULL)")
    for pair in identities.candidates {
      try candidate.execute(arguments: [pair.one, pair.other, pair.rule.rawValue])
      try candidate.execute(arguments: [pair.other, pair.one, pair.rule.rawValue])
    }
  }
}
