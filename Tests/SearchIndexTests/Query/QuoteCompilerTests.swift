import Testing

@testable import SearchIndex

/// Questions put to the table of quotes, which has the words of a quote and its speaker's markers.
@Suite struct QuoteCompilerTests {
  static func compiled(
    _ text: String, filters: QueryFilters = .none, years: ClosedRange<Int> = 2018...2024,
    everyRow: String? = "all"
  ) -> CompiledQuery {
    QueryCompiler(years: years, everyRow: everyRow).compileForQuotes(
      QueryParser.query(from: text).ofQuotes, filters: filters,
      stems: { QueryCompilerTests.stems[$0] ?? [$0] },
      nameForms: { name, edits in name == "rusdi" && edits == 1 ? ["rusdy"] : [] },
      markers: markers)
  }

  /// Who bears a name, as the index would find it.
  private static func markers(
    _ field: QueryField, _ names: [String], _ isPrefix: Bool
  ) -> [String] {
    let bearers: [(field: QueryField, name: String, marker: String)] = [
      (.person, "rusdi malano", "b1"), (.person, "rusdy", "b2"), (.person, "tiar wene", "b3"),
      (.position, "bupati arung", "t1"),
    ]
    return bearers.filter { bearer in
      bearer.field == field
        && names.contains { name in
          isPrefix ? bearer.name.hasPrefix(name) : " \(bearer.name) ".contains(" \(name) ")
        }
    }.map(\.marker)
  }

  @Test(arguments: [
    ("stunting", "{text stems} : \"stunting\""),
    ("meninjau", "(text : \"meninjau\" OR stems : \"tinjau\")"),
    ("\"meninjau\"", "text : \"meninjau\""),
    ("kutipan:meninjau", "text : \"meninjau\""),
    ("meninjau*", "text : \"meninjau\" *"),
    ("orang:rusdi", "entities : \"b1\""),
    ("orang:rusdi~", "entities : (\"b1\" OR \"b2\")"),
    ("orang:rus*", "entities : (\"b1\" OR \"b2\")"),
    ("orang:NEAR(rusdi malano)", "entities : \"b1\""),
    ("jabatan:bupati \"a\"", "(entities : \"t1\" AND text : \"a\")"),
    ("\"a\" -orang:tiar", "(text : \"a\" NOT entities : \"b3\")"),
    ("-orang:tiar", "(entities : \"all\" NOT entities : \"b3\")"),
    ("orang:(tiar OR rusdi)", "(entities : \"b3\" OR entities : \"b1\")"),
    ("\"a\" OR tanggal:2019", "(text : \"a\" OR entities : \"y2019\")"),
    ("NEAR(\"a\" \"b\", 3)", "text : NEAR(\"a\" \"b\", 3)"),
    ("judul:rapat \"a\"", "text : \"a\""),
  ])
  func questionBecomesAnExpression(text: String, expression: String) {
    let query = Self.compiled(text)
    #expect(query.expression == expression)
    #expect(query.excluded == nil)
  }

  @Test func nameThatNobodyBearsFindsNothing() {
    #expect(Self.compiled("orang:nobody").matchesNothing)
    #expect(Self.compiled("orang:nobody OR \"a\"").expression == "text : \"a\"")
    #expect(Self.compiled("\"a\" -orang:nobody").expression == "text : \"a\"")
  }

  @Test(arguments: [
    ("judul:rapat a", "a", "judul:rapat"),
    ("publisher:dinas a", "a", "penerbit:dinas"),
    ("-judul:(rapat OR kerja)", "everything", "judul:rapat"),
    ("orang:(rusdi judul:rapat)", "person:rusdi", "judul:rapat"),
    ("a OR judul:rapat", "a", "judul:rapat"),
    ("a -organization:\"Dinas Jalan\"", "a", "organisasi:Dinas Jalan"),
  ])
  func fieldsThatQuotesLackAreListed(text: String, dump: String, piece: String) {
    let query = QueryParser.query(from: text).ofQuotes
    #expect(QueryDump.text(of: query) == dump)
    #expect(query.ignored == [IgnoredPart(piece, .notOfQuotes)])
  }

  @Test func otherQuestionsStayAsTheyAre() {
    let query = QueryParser.query(from: "(a OR -b) orang:rusdi tanggal:2019 \"c")
    #expect(query.ofQuotes == query)
  }

  @Test func listOfIgnoredPartsStaysBounded() {
    let text = String(repeating: "* ", count: 50) + String(repeating: "judul:a ", count: 50)
    let ignored = QueryParser.query(from: text).ofQuotes.ignored
    #expect(ignored.count == QueryLimits.ignoredParts)
    #expect(ignored.last?.reason == .more(100 - QueryLimits.ignoredParts + 1))
  }

  @Test func numbersOfQuotesFollowThoseOfReleases() throws {
    let days = Self.compiled("tanggal:2019")
    let first = ReleaseNumber(day: DayNumber(year: 2019, month: 1, day: 1), sequence: 0)
    let last = ReleaseNumber(
      day: DayNumber(year: 2019, month: 12, day: 31), sequence: ReleaseNumber.perDay - 1)
    let numbers = try #require(days.quoteNumbers)
    #expect(numbers.lowerBound == QuoteNumber(release: first, place: 0).value)
    #expect(
      numbers.upperBound
        == QuoteNumber(release: last, place: QuoteNumber.perRelease - 1).value)
    #expect(Self.compiled("tanggal:2019..").quoteNumbers?.upperBound == .max)
    #expect(Self.compiled("a").quoteNumbers == nil)
  }

  @Test(arguments: [
    ("stunting", [1, 2]), ("meninjau", [3]), ("stunting orang:rusdi", [1]),
    ("stunting -orang:rusdi", [2]), ("-stunting", [3]), ("", [1, 2, 3]),
    ("orang:rus* OR orang:tiar", [1, 2]), ("tanggal:2019 OR tinjauan", [1, 3]),
  ])
  func quotesAreFound(text: String, rows: [Int]) throws {
    let table = try SearchTable(
      [
        [.text: "Stunting turun", .stems: "stunting turun", .entities: "all b1 y2019"],
        [.text: "stunting naik", .stems: "stunting naik", .entities: "all b3 y2020"],
        [.text: "Kami meninjau", .stems: "kami tinjau", .entities: "all y2020"],
      ], of: .quotes)
    #expect(try table.rows(of: Self.compiled(text)) == rows)
    #expect(try table.rows(of: Self.compiled(text, everyRow: nil)) == rows)
  }
}
