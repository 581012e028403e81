import GRDB
import Glibc
import Testing

@testable import SearchIndex

struct IndexSourceTests {
  private let first = recordLine("a", day: "2023-02-28", text: "Bupati meninjau pasar.")
  private let second = recordLine("b", day: "2024-01-05", text: "Tinjauan jalan desa.")

  private func keys(_ reader: IndexReader) async throws -> [String] {
    try await reader.search(SearchRequest(query: "")).releases.map { String($0.key.dropFirst(8)) }
  }

  @Test func anIndexThatIsMadeAnewIsOpenedAnew() async throws {
    let index = try TestIndex()
    try await index.build([first])
    let reader = try IndexReader(path: index.path, stems: index.stems, patience: .zero)
    let generation = try await reader.generation()
    try await index.build([second]) { $0.rebuilding = true }
    #expect(try await keys(reader) == ["b"])
    #expect(try await reader.generation() != generation)
  }

  @Test func questionsUnderWayAreAnsweredByTheOldIndex() async throws {
    let index = try TestIndex()
    try await index.build([first])
    let source = try IndexSource(path: index.path, readers: 2, patience: .zero)
    let before = source.current()
    try await index.build([second]) { $0.rebuilding = true }
    let after = source.current()
    #expect(after.pool !== before.pool)
    for (opened, key) in [(before, "rilis:1:a"), (after, "rilis:1:b")] {
      let found = try await opened.pool.read {
        try String.fetchOne($0, sql: "SELECT key FROM release")
      }
      #expect(found == key)
    }
  }

  @Test func nobodyLooksWhileThereIsPatience() async throws {
    let index = try TestIndex()
    try await index.build([first])
    let reader = try IndexReader(path: index.path, stems: index.stems, patience: .seconds(3600))
    try await index.build([second]) { $0.rebuilding = true }
    #expect(try await keys(reader) == ["a"])
  }

  @Test func anUpdateIsSeenWithoutOpeningAnything() async throws {
    let index = try TestIndex()
    try await index.build([first])
    let reader = try IndexReader(path: index.path, stems: index.stems, patience: .seconds(3600))
    let generation = try await reader.generation()
    try await index.build([second])
    #expect(try await keys(reader) == ["b", "a"])
    #expect(try await reader.generation() != generation)
  }

  @Test func whatIsNoIndexLeavesTheOldOne() async throws {
    let index = try TestIndex()
    try await index.build([first])
    let reader = try IndexReader(path: index.path, stems: index.stems, patience: .zero)
    unlink(index.path)
    #expect(try await keys(reader) == ["a"], "nothing lies there")
    let other = open(index.path, O_CREAT | O_WRONLY, 0o644)
    write(other, "no index", 8)
    close(other)
    #expect(try await keys(reader) == ["a"], "something else lies there")
    unlink(index.path)
    try await index.build([second])
    #expect(try await keys(reader) == ["b"], "an index again")
  }

  @Test(arguments: [
    ("rilis.db", "file:rilis.db?immutable=1"), ("/a b/c.db", "file:/a b/c.db?immutable=1"),
    ("é #1?%.db", "file:%c3%a9 %231%3f%25.db?immutable=1"),
  ])
  func addressOfAFileThatStaysAsItIs(_ path: String, _ address: String) {
    #expect(IndexAddress.immutable(path) == address)
  }

  @Test func whereFilesCanBeMadeThePathIsTheAddress() throws {
    let index = try TestIndex()
    #expect(IndexAddress.reading(index.path) == index.path)
    #expect(IndexAddress.reading("rilis.db") == "rilis.db")
  }
}
