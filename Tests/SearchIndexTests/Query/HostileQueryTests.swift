import TestSupport
import Testing

@testable import SearchIndex

@Suite struct HostileQueryTests {
  @Test func hostileQuestionsAnswer() throws {
    #expect(HostileQueries.all.count >= 200)
    let tables = try Self.tables()
    for text in HostileQueries.all { try check(text, in: tables) }
  }

  @Test func randomQuestionsAnswer() throws {
    let tables = try Self.tables()
    var random = SeededGenerator(seed: 20_190_305)
    for _ in 0..<1500 { try check(Self.question(&random), in: tables) }
  }

  /// Every scalar that Unicode has, as a word: what our scanner takes for a word need not be one
  /// for SQLite.
  @Test func everyScalarAnswers() throws {
    let tables = try Self.tables()
    let scalars = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    let words = scalars.filter { !WordScanner.folded(String($0)).isEmpty }.map { String($0) }
    for start in stride(from: 0, to: words.count, by: 60) {
      let text = words[start..<min(start + 60, words.count)].joined(separator: " ")
      try check(text, in: tables)
    }
  }

  private static func tables() throws -> (releases: SearchTable, quotes: SearchTable) {
    let row: [IndexColumn: String] = [.text: "meninjau a b c", .stems: "tinjau a b c"]
    return (try SearchTable([row]), try SearchTable([row], of: .quotes))
  }

  private func check(
    _ text: String, in tables: (releases: SearchTable, quotes: SearchTable)
  ) throws {
    let query = QueryParser.query(from: text)
    for query in [query, query.ofQuotes] {
      #expect(query.ignored.count <= QueryLimits.ignoredParts)
      let words = query.root?.terms.reduce(0) { $0 + $1.words.count } ?? 0
      #expect(words <= QueryLimits.words)
      for language in QueryLanguage.allCases {
        #expect(!query.words(in: language).isEmpty)
        #expect(query.ignored.allSatisfy { !$0.words(in: language).isEmpty })
      }
    }
    let facets = QueryFilters(markers: [["b1", "b2"], ["y2019"]])
    for (filters, everyRow) in [(.none, nil), (facets, nil), (.none, "all")] {
      let years = 1945...2100
      try check(
        QueryCompilerTests.compiled(text, filters: filters, years: years, everyRow: everyRow),
        of: text, in: tables.releases)
      try check(
        QuoteCompilerTests.compiled(text, filters: filters, years: years, everyRow: everyRow),
        of: text, in: tables.quotes)
    }
  }

  private func check(_ compiled: CompiledQuery, of text: String, in table: SearchTable) throws {
    let quotes = (compiled.expression ?? compiled.excluded ?? "").utf8.count { $0 == 0x22 }
    #expect(quotes.isMultiple(of: 2))
    #expect(throws: Never.self, "\(text.prefix(200).debugDescription)") {
      try table.rows(of: compiled)
    }
  }

  private static let pieces = [
    "a", "b", "meninjau", "rusdi", "S.H.", "\"", "\"", "(", ")", "(", ")", "-", "*", "~", "~2", " ",
    " ", " ", " ", "OR", " OR ", " AND ", " NOT ", " BUKAN ", "NEAR(", ", 5)", " NEAR/3 ", "orang:",
    "tanggal:", "2019", "..", "2019-03-05", "foo:", "^", "{", "}", ":", ",", "\u{0}", "“", "”", "é",
    "\u{301}", "👩‍👩‍👧", "'", ";", "-(", "orang:(", "a OR b",
  ]

  private static func question(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...40, using: &random)
    return (0..<count).map { _ in
      Int.random(in: 0..<20, using: &random) == 0
        ? String(Unicode.Scalar(UInt32.random(in: 0..<0xD800, using: &random)) ?? " ")
        : pieces.randomElement(using: &random) ?? ""
    }.joined()
  }
}
