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

  /// Makes the words of names findable by words that are nearly they.
  func makeNameDeletions() throws {
    var words: Set<String> = []
    let names = try String.fetchCursor(database, sql: "SELECT name FROM name_form")
    while let name = try names.next() {
      for word in name.split(separator: " ") { words.insert(String(word)) }
    }
    // In the order of the table, so that it is written from its beginning to its end.
    var rows = words.flatMap { word in
      LetterDeletions.of(word).map { (letters: $0, word: word) }
    }
    rows.sort { ($0.letters, $0.word) < ($1.letters, $1.word) }
    try database.execute(sql: "DELETE FROM name_deletion")
    let insert = try database.makeStatement(sql: "INSERT INTO name_deletion VALUES (?, ?)")
    for row in rows { try insert.execute(arguments: [row.letters, row.word]) }
  }

  /// Gives the places that have no code their addresses.
  func makePlaceAddresses() throws {
    try database.execute(sql: "DELETE FROM place_address")
    let insert = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO place_address VALUES (?, ?)")
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, key FROM place WHERE code IS NULL ORDER BY id")
    while let row = try rows.next() {
      let hash = StableHash.of(Array((row[1] as String).utf8))
      try insert.execute(arguments: [hash, row[0] as Int64])
    }
  }

  /// Counts the releases of each value over the whole index.
  func countFacets() throws {
    var counts = FacetCounts(persons: try BearerPersons.read(database))
    let rows = try Row.fetchCursor(database, sql: "SELECT entities FROM release_terms")
    while let row = try rows.next() { counts.count(row[0]) }
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

  /// Writes what the index says about itself. The generation is another after every run, also where
  /// an index takes the place of another: by it everybody knows what is still fresh.
  ///
  /// - Returns: how many releases it has.
  func describe() throws -> Int {
    let releases = try Int.fetchOne(database, sql: "SELECT count(*) FROM release") ?? 0
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO about VALUES
          ('generation', lower(hex(randomblob(8)))), ('releases', ?)
        """, arguments: [String(releases)])
    return releases
  }
}
