import Testing

@testable import SearchIndex

@Suite struct QueryCompilerTests {
  /// A few stems, as the dictionary of the index would give them.
  static let stems = ["meninjau": ["tinjau"], "tinjauan": ["tinjau"], "pembangunan": ["bangun"]]

  static func compiled(
    _ text: String, filters: QueryFilters = .none, years: ClosedRange<Int> = 2018...2024,
    everyRow: String? = nil
  ) -> CompiledQuery {
    QueryCompiler(years: years, everyRow: everyRow).compile(
      QueryParser.query(from: text), filters: filters, stems: { stems[$0] ?? [$0] },
      nameForms: { name, edits in name == "rusdi" && edits == 1 ? ["rusdy", "rusdi"] : [] })
  }

  @Test(arguments: [
    ("stunting", "{headline text stems} : \"stunting\""),
    ("meninjau", "({headline text} : \"meninjau\" OR stems : \"tinjau\")"),
    ("\"meninjau\"", "{headline text} : \"meninjau\""),
    ("S.H.", "{headline text stems} : \"s h\""),
    ("meninjau*", "{headline text} : \"meninjau\" *"),
    (
      "a b -c",
      "(({headline text stems} : \"a\" AND {headline text stems} : \"b\")"
        + " NOT {headline text stems} : \"c\")"
    ),
    ("\"a\" OR \"b\"", "({headline text} : \"a\" OR {headline text} : \"b\")"),
    ("\"a\" \"a\"", "{headline text} : \"a\""),
    ("orang:rusdi", "people : \"rusdi\""),
    ("orang:rusdi~", "people : (\"rusdi\" OR \"rusdy\")"),
    ("orang:\"rusdi malano\"", "people : \"rusdi malano\""),
    ("jabatan:meninjau", "positions : \"meninjau\""),
    ("kutipan:a", "quotes : \"a\""),
    ("judul:a", "headline : \"a\""),
    ("penerbit:a", "publisher : \"a\""),
    ("NEAR(\"a\" \"b\", 5)", "{headline text} : NEAR(\"a\" \"b\", 5)"),
    (
      "NEAR(meninjau pembangunan, 5)",
      "({headline text} : NEAR(\"meninjau\" \"pembangunan\", 5)"
        + " OR stems : NEAR(\"tinjau\" \"bangun\", 5))"
    ),
    (
      "\"a\" OR tanggal:2019-03-30..2019-05-01",
      "(entities : (\"d20190330\" OR \"d20190331\" OR \"m201904\" OR \"d20190501\")"
        + " OR {headline text} : \"a\")"
    ),
    ("\"a\" -tanggal:2019", "({headline text} : \"a\" NOT entities : \"y2019\")"),
    (
      "\"a\" OR tanggal:2023..",
      "(entities : (\"y2023\" OR \"y2024\") OR {headline text} : \"a\")"
    ),
    ("\"a\" OR tanggal:2030", "{headline text} : \"a\""),
  ])
  func questionBecomesAnExpression(text: String, expression: String) {
    let query = Self.compiled(text)
    #expect(query.expression == expression)
    #expect(query.excluded == nil)
    #expect(query.days == .unbounded)
  }

  @Test func onlyNegationsExclude() {
    let query = Self.compiled("-\"a\" -\"b\"")
    #expect(query.expression == nil)
    #expect(query.excluded == "({headline text} : \"a\" OR {headline text} : \"b\")")
    #expect(!query.matchesEverything)
    #expect(
      Self.compiled("\"a\" OR -\"b\"").excluded
        == "({headline text} : \"b\" NOT {headline text} : \"a\")")
  }

  @Test(arguments: [
    ("-\"a\"", "(entities : \"all\" NOT {headline text} : \"a\")"),
    (
      "-\"a\" -\"b\"",
      "(entities : \"all\" NOT ({headline text} : \"a\" OR {headline text} : \"b\"))"
    ),
    ("\"c\" -\"a\"", "({headline text} : \"c\" NOT {headline text} : \"a\")"),
    ("-(-\"a\")", "{headline text} : \"a\""),
  ])
  func negationsAreTakenFromAllRows(text: String, expression: String) {
    let query = Self.compiled(text, everyRow: "all")
    #expect(query.expression == expression)
    #expect(query.excluded == nil)
    #expect(!query.matchesEverything)
    #expect(Self.compiled("", everyRow: "all").matchesEverything)
  }

  @Test func emptyQuestionMatchesEverything() {
    #expect(Self.compiled("").matchesEverything)
    #expect(Self.compiled("* ( \"").matchesEverything)
    #expect(!Self.compiled("tanggal:2019").matchesEverything)
    #expect(!Self.compiled("", filters: .init(markers: [["b1"]])).matchesEverything)
  }

  @Test func datesThatAllMustHoldAreASpanOfNumbers() throws {
    let query = Self.compiled("stunting tanggal:2019..2023 tanggal:2020..")
    #expect(query.expression == "{headline text stems} : \"stunting\"")
    let first = DayNumber(year: 2020, month: 1, day: 1)
    let last = DayNumber(year: 2023, month: 12, day: 31)
    #expect(query.days == DayRange(first: first, last: last))
    let numbers = try #require(query.releaseNumbers)
    #expect(numbers.contains(ReleaseNumber(day: first, sequence: 0).value))
    #expect(numbers.contains(ReleaseNumber(day: last, sequence: (1 << 20) - 1).value))
    #expect(!numbers.contains(ReleaseNumber(day: last, sequence: (1 << 20) - 1).value + 1))
    #expect(!numbers.contains(ReleaseNumber(day: first, sequence: 0).value - 1))
    #expect(Self.compiled("tanggal:2019 tanggal:2020").matchesNothing)
    let until = try #require(Self.compiled("tanggal:..2020").releaseNumbers)
    #expect(!until.contains(0), "a release without a day is not before 2020")
  }

  @Test func facetsNarrow() {
    let query = Self.compiled(
      "\"a\"", filters: QueryFilters(markers: [["b1", "b2"], ["l1311"], []]))
    #expect(
      query.expression
        == "(entities : (\"b1\" OR \"b2\") AND {headline text} : \"a\" AND entities : \"l1311\")")
    #expect(
      Self.compiled("-\"a\"", filters: QueryFilters(markers: [["u9"]])).expression
        == "(entities : \"u9\" NOT {headline text} : \"a\")")
    let hostile = Self.compiled("", filters: QueryFilters(markers: [["b1\" OR \"x", "\"", ""]]))
    #expect(hostile.expression == "entities : (\"b1\" OR \"or\" OR \"x\")")
  }

  @Test(arguments: [
    ("rapat", [1, 2]), ("rapat -stunting", [2]), ("-rapat", [3, 4]), ("-rapat -banjir", [4]),
    ("\"rapat kerja\"", [1]), ("orang:rusdi", [1, 3]), ("orang:rusdi~", [1, 2, 3]),
    ("orang:\"malano tiar\"", []), ("rap*", [1, 2]), ("meninjau", [3, 4]), ("\"meninjau\"", [3]),
    ("stunting OR banjir", [1, 3]), ("stunting OR -banjir", [1, 2, 4]),
    ("(rapat OR banjir) (stunting OR meninjau)", [1, 3]), ("NEAR(rapat stunting, 1)", [1]),
    ("NEAR(rapat stunting, 0)", []), ("rapat NEAR/9 stunting", [1]),
    ("banjir OR tanggal:2019", [1, 3]), ("-tanggal:2019", [2, 3, 4]), ("Jum'at", [2]),
    ("jumat", []), ("judul:rapat", [1]), ("RÁPAT", [1, 2]), ("rapat OR", [1, 2]),
  ])
  func releasesAreFound(text: String, rows: [Int]) throws {
    let table = try SearchTable([
      [
        .headline: "Rapat Kerja", .text: "Rapat kerja stunting", .stems: "rapat kerja stunting",
        .people: "\u{F8F0} rusdi malano \u{F8F0} tiar wene \u{F8F0}",
        .entities: "all y2019 m201903 d20190305",
      ],
      [
        .text: "Rápat Jum’at", .stems: "rapat jum at", .people: "\u{F8F0} rusdy \u{F8F0}",
        .entities: "all",
      ],
      [
        .text: "Meninjau banjir", .stems: "tinjau banjir", .people: "\u{F8F0} rusdi \u{F8F0}",
        .entities: "all y2020",
      ],
      [.text: "tinjauan", .stems: "tinjau", .entities: "all"],
    ])
    #expect(try table.rows(of: Self.compiled(text)) == rows)
    #expect(try table.rows(of: Self.compiled(text, everyRow: "all")) == rows)
  }

  @Test func marksAreWhatWasAskedFor() {
    #expect(
      Self.compiled("meninjau -banjir \"rapat kerja\" bup* tanggal:2019").marks == [
        MarkedTerm([.init(exact: ["meninjau"], stems: ["tinjau"])]),
        MarkedTerm([.init(exact: ["rapat"]), .init(exact: ["kerja"])]),
        MarkedTerm([.init(prefix: "bup")]),
      ])
    #expect(
      Self.compiled("orang:rusdi~").marks == [
        MarkedTerm([.init(exact: ["rusdi"])]), MarkedTerm([.init(exact: ["rusdy"])]),
      ])
  }
}
