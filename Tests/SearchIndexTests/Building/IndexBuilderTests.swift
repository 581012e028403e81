import GRDB
import Glibc
import Testing

@testable import SearchIndex

struct IndexBuilderTests {
  private let first = recordLine("a", day: "2023-02-28", text: "Bupati meninjau pasar.")
  private let second = recordLine("b", day: "2024-01-05", text: "Tinjauan jalan desa.")

  @Test func aReleaseIsFoundByItsWordsAndTheirStems() async throws {
    let index = try TestIndex()
    let report = try await index.build([first, second])
    #expect(report.added == 2)
    #expect(report.releases == 2)
    #expect(try await index.keys("tinjau") == ["b", "a"])
    #expect(try await index.keys("\"meninjau pasar\"") == ["a"])
    #expect(try await index.keys("sawah") == [])
  }

  @Test func theSameReleaseIsReplacedAndAnUnchangedOneLeft() async throws {
    let index = try TestIndex()
    try await index.build([first, second])
    let changed = recordLine("a", day: "2025-06-01", text: "Bupati menutup pasar.")
    let report = try await index.build([changed, second])
    #expect((report.replaced, report.unchanged, report.releases) == (1, 1, 2))
    #expect(try await index.keys("meninjau") == ["b"])
    #expect(try await index.keys("menutup") == ["a"])
    #expect(try await index.keys("") == ["a", "b"], "it moves with its day")
  }

  @Test func twiceInOneRunIsOneRelease() async throws {
    let index = try TestIndex()
    let report = try await index.build([first, second, first])
    #expect((report.added, report.unchanged, report.releases) == (2, 1, 2))
  }

  @Test func releasesAreTakenOut() async throws {
    let index = try TestIndex()
    try await index.build([first, second])
    var report = try await index.build([]) { $0.removal = .keys(["rilis:1:a", "rilis:1:none"]) }
    #expect((report.removed, report.releases) == (1, 1))
    try await index.build([first])
    report = try await index.build([first]) { $0.removal = .unseen }
    #expect((report.unchanged, report.removed, report.releases) == (1, 1, 1))
    #expect(try await index.keys("tinjau") == ["a"])
    try await check(index)
  }

  @Test func whatIsNoRecordIsNamedAndTheRestIndexed() async throws {
    let index = try TestIndex()
    let failed = #"{"schemaVersion":"1.0.0","source":{},"error":{"code":"x","message":"y"}}"#
    let report = try await index.build([first, "rubbish", failed, second])
    #expect((report.added, report.failedPages) == (2, 1))
    #expect(report.unreadable.map(\.line) == [2])
    #expect(report.unreadable.first?.file == "records.jsonl")
  }

  @Test func aRunThatStopsLeavesTheIndexAsItWas() async throws {
    struct Stop: Error {}
    let index = try TestIndex()
    try await index.build([first])
    let feed = BatchFeed([Array(second.utf8), Array(first.utf8)])
    await #expect(throws: Stop.self) {
      try await IndexBuilder(path: index.path, stems: index.stems).build {
        guard let batch = await feed.next() else { throw Stop() }
        return batch
      }
    }
    #expect(try await index.keys("") == ["a"])
    try await check(index)
  }

  @Test func aNewIndexAppearsOnlyWhenItIsWhole() async throws {
    struct Stop: Error {}
    let index = try TestIndex()
    await #expect(throws: Stop.self) {
      try await IndexBuilder(path: index.path, stems: index.stems).build { throw Stop() }
    }
    #expect(throws: SearchIndexError.noDatabase(path: index.path)) { try index.reader() }
  }

  @Test func twoWritersDoNotMeet() async throws {
    let index = try TestIndex()
    let lock = try IndexLock(database: index.path)
    await #expect(throws: SearchIndexError.busy(path: index.path)) {
      try await index.build([first])
    }
    _ = consume lock
    try await index.build([first])
  }

  @Test func anotherFileIsNoIndex() async throws {
    let index = try TestIndex()
    try await DatabaseQueue(path: index.path).write { try $0.execute(sql: "CREATE TABLE x (y)") }
    #expect(throws: SearchIndexError.notAnIndex(path: index.path)) { try index.reader() }
    await #expect(throws: SearchIndexError.notAnIndex(path: index.path)) {
      try await index.build([first])
    }
  }

  @Test func anIndexOfALaterVersionIsLeftAlone() async throws {
    let index = try TestIndex()
    try await index.build([first])
    try await DatabaseQueue(path: index.path).write {
      try $0.execute(sql: "PRAGMA user_version = 9")
    }
    #expect(throws: SearchIndexError.newerSchema(path: index.path, version: 9, readable: 2)) {
      try index.reader()
    }
  }

  @Test func anIndexOfTheFirstSchemaIsMigrated() async throws {
    let index = try TestIndex()
    let line = recordLine(
      "a", day: "2023-02-28", people: [TestPerson("Rusdi Malano", "Bupati Arung", code: "13.11")])
    try await index.build([line, second])
    try await DatabaseQueue(path: index.path).write {
      try $0.execute(sql: Self.firstSchema)
    }
    #expect(throws: SearchIndexError.olderSchema(path: index.path, version: 1, readable: 2)) {
      try index.reader()
    }
    let report = try await index.build([line])
    #expect((report.unchanged, report.releases) == (1, 2))
    let person = try #require(
      try await index.reader().search(SearchRequest(query: "")).facets[.person]?.first)
    let answer = try #require(try await index.reader().person(id: person.value))
    #expect(answer.offices.map(\.position.name) == ["Bupati Arung"])
    try await check(index)
  }

  /// Turns an index back into what version 1 wrote.
  private static let firstSchema = """
    DROP TABLE evidence; DROP TABLE person; DROP TABLE person_merge; DROP TABLE person_candidate;
    DROP TABLE person_correction; DROP INDEX attestation_bearer;
    CREATE TABLE evidence (bearer INTEGER NOT NULL, status TEXT NOT NULL, first INTEGER NOT NULL,
      last INTEGER NOT NULL, releases INTEGER NOT NULL, PRIMARY KEY (bearer, status)) WITHOUT ROWID;
    CREATE TABLE person (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, name TEXT NOT NULL,
      hidden INTEGER NOT NULL DEFAULT 0, releases INTEGER NOT NULL);
    CREATE TABLE person_merge (person INTEGER NOT NULL, bearer INTEGER NOT NULL, joined_to INTEGER,
      rule TEXT NOT NULL, author TEXT, note TEXT, PRIMARY KEY (person, bearer)) WITHOUT ROWID;
    CREATE TABLE person_candidate (person INTEGER NOT NULL, other INTEGER NOT NULL,
      rule TEXT NOT NULL, against TEXT, PRIMARY KEY (person, other)) WITHOUT ROWID;
    CREATE INDEX attestation_bearer ON attestation (bearer, status, release);
    PRAGMA user_version = 1;
    """

  @Test func theViewsSayWhoWasCalledWhat() async throws {
    let index = try TestIndex()
    try await index.build([
      recordLine(
        "a", day: "2023-02-28", people: [TestPerson("Rusdi Malano", "Bupati Arung", code: "13.11")],
        quote: "Kita jaga bersama")
    ])
    let (attested, quoted) = try await DatabaseQueue(path: index.path).read { database in
      (
        try Row.fetchOne(
          database,
          sql: """
            SELECT person_name, position, status, place_code, wording, rule FROM v_attestation
            """
        ).map { row in (0..<6).map { row[$0] as String } },
        try Row.fetchOne(database, sql: "SELECT speaker, quote, release, day FROM v_quote")
          .map { row in (0..<4).map { row[$0] as String } }
      )
    }
    #expect(
      attested == [
        "Rusdi Malano", "Bupati Arung", "definitive", "13.11", "Bupati Arung", "title-name",
      ])
    #expect(quoted == ["Rusdi Malano", "Kita jaga bersama", "rilis:1:a", "2023-02-28"])
  }

  /// The full-text tables agree with the tables they index.
  private func check(_ index: TestIndex) async throws {
    try await DatabaseQueue(path: index.path).write { database in
      for table in ["release_words", "quote_words", "name_trigrams"] {
        try database.execute(
          sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
      }
    }
  }
}
