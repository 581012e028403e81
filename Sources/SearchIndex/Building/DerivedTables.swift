import GRDB

/// What follows from the rows of the releases: evidence, persons, facet counts. Made anew at the
/// end of every run.
struct DerivedTables {
  let database: Database

  func makeEvidence() throws {
    try database.execute(
      sql: """
        DELETE FROM evidence;
        INSERT INTO evidence (bearer, status, status_form, first, last, releases)
          SELECT bearer, coalesce(status, ''), coalesce(status_form, ''),
            coalesce(min(CASE WHEN release >= \(ReleaseNumber.firstDated) THEN release END),
              min(release)),
            max(release), count(DISTINCT release)
          FROM attestation GROUP BY bearer, status, status_form;
        """)
  }

  /// Counts the releases of each value over the whole index.
  func countFacets() throws {
    let persons = try personsOfBearers()
    var counts = FacetCounts()
    let rows = try Row.fetchCursor(database, sql: "SELECT entities FROM release_terms")
    while let row = try rows.next() {
      counts.count(row[0] as String, persons: persons)
    }
    try database.execute(sql: "DELETE FROM facet")
    let insert = try database.makeStatement(sql: "INSERT INTO facet VALUES (?, ?, ?)")
    for (kind, values) in counts.byKind {
      for (value, releases) in values.sorted(by: { $0.key < $1.key }) {
        try insert.execute(arguments: [kind.rawValue, value, releases])
      }
    }
    try database.execute(
      sql: """
        UPDATE person SET releases = coalesce(
          (SELECT releases FROM facet WHERE kind = 'person' AND value = person.id), 0)
        """)
  }

  /// Writes what the index says about itself.
  ///
  /// - Returns: how many releases it has.
  func describe() throws -> Int {
    let releases = try Int.fetchOne(database, sql: "SELECT count(*) FROM release") ?? 0
    let generation =
      try Int.fetchOne(database, sql: "SELECT value FROM about WHERE name = 'generation'") ?? 0
    try database.execute(
      sql: "INSERT OR REPLACE INTO about VALUES ('generation', ?), ('releases', ?)",
      arguments: [String(generation + 1), String(releases)])
    return releases
  }

  private func personsOfBearers() throws -> [Int64: Int64] {
    var persons: [Int64: Int64] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, person FROM bearer WHERE person IS NOT NULL")
    while let row = try rows.next() { persons[row[0]] = row[1] }
    return persons
  }
}
