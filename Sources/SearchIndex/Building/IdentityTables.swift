import GRDB

/// Writes who is who, from the bearers of the whole index.
struct IdentityTables {
  let database: Database

  func make(corrections: [Correction]) throws -> IdentityReport {
    let bearers = try self.bearers()
    let identities = IdentityResolver().resolve(
      bearers: bearers, links: try links(), corrections: corrections,
      offices: try offices(of: corrections))
    try database.execute(
      sql: """
        DELETE FROM person; DELETE FROM person_merge; DELETE FROM person_candidate;
        DELETE FROM person_correction;
        """)
    try write(identities)
    try write(identities.candidates)
    return IdentityReport(
      bearers: bearers.count, persons: identities.persons.count,
      candidates: identities.candidates.count,
      faults: identities.faults.map { $0.explanation(of: corrections[$0.correction]) })
  }

  /// Bearers that some release attests; what lost its last release is left out.
  private func bearers() throws -> [Bearer] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT b.id, b.hash, b.name, b.name_key, b.position, b.region, t.head, t.organization,
          l.code, e.first, e.last, e.releases
        FROM bearer b
        JOIN (SELECT bearer, sum(releases) AS releases, max(last) AS last,
            coalesce(min(CASE WHEN first >= \(ReleaseNumber.firstDated) THEN first END), 0) AS first
          FROM evidence GROUP BY bearer) e ON e.bearer = b.id
        LEFT JOIN position t ON t.id = b.position
        LEFT JOIN place l ON l.id = t.place
        """)
    let offices = SingleHolderOffices()
    var bearers: [Bearer] = []
    while let row = try rows.next() {
      let head: String? = row[6]
      bearers.append(
        Bearer(
          id: row[0], hash: row[1], name: row[2], nameKey: row[3], position: row[4],
          region: row[5],
          isSingleHolder: head.map { head in
            offices.contains(
              head: head, hasOrganization: row[7] as Int64? != nil, placeCode: row[8])
          } ?? false,
          first: ReleaseNumber(row[9]).day.value, last: ReleaseNumber(row[10]).day.value,
          releases: row[11]))
    }
    return bearers
  }

  private func links() throws -> [(Int64, Int64)] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT DISTINCT one, other FROM bearer_link ORDER BY 1, 2")
    var links: [(Int64, Int64)] = []
    while let row = try rows.next() { links.append((row[0], row[1])) }
    return links
  }

  /// Position numbers by folded wording, where a correction names somebody by an office.
  private func offices(of corrections: [Correction]) throws -> [String: [Int64]] {
    let isNeeded = corrections.flatMap(\.persons).contains { target in
      if case .named(_, office: .some) = target { true } else { false }
    }
    guard isNeeded else { return [:] }
    var offices: [String: [Int64]] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT id, title FROM position ORDER BY id")
    while let row = try rows.next() {
      let wording = WordScanner.folded(row[1] as String).joined(separator: " ")
      offices[wording, default: []].append(row[0])
    }
    return offices
  }

  private func write(_ identities: Identities) throws {
    let person = try database.makeStatement(sql: "INSERT INTO person VALUES (?, ?, ?, ?, 0)")
    let merge = try database.makeStatement(sql: "INSERT INTO person_merge VALUES (?, ?, ?, ?, ?)")
    let bearer = try database.makeStatement(sql: "UPDATE bearer SET person = ? WHERE id = ?")
    let correction = try database.makeStatement(sql: "INSERT INTO person_correction VALUES (?, ?)")
    for found in identities.persons {
      try person.execute(arguments: [found.id, found.hash, found.name, found.isHidden])
      for member in identities.members(of: found) {
        try bearer.execute(arguments: [found.id, member.bearer])
        guard found.memberRange.count > 1 else { continue }
        try merge.execute(arguments: [
          found.id, member.bearer, member.reason?.joinedTo, member.reason?.rule.rawValue,
          member.reason?.correction,
        ])
      }
      for number in found.corrections {
        try correction.execute(arguments: [found.id, number])
      }
    }
  }

  /// Each pair twice, so that both persons find it.
  private func write(_ candidates: [PersonCandidate]) throws {
    let insert = try database.makeStatement(
      sql: "INSERT INTO person_candidate VALUES (?, ?, ?, ?, ?)")
    for pair in candidates {
      for (person, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
        try insert.execute(arguments: [
          person, other, pair.reason.rawValue, pair.objections.names.joined(separator: " "),
          pair.rival,
        ])
      }
    }
  }
}
