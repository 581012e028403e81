import Records
import Testing

@testable import SearchIndex

struct IndexReaderTests {
  private let lines = [
    recordLine(
      "a", day: "2019-05-01", text: "Sidak pasar.", headline: "Bupati Sidak Pasar",
      people: [TestPerson("Rusdi Malano", "Bupati Arung", code: "13.11")],
      quote: "Harga beras turun"),
    recordLine(
      "b", day: "2021-03", text: "Apel pagi.",
      people: [TestPerson("Tiar Wene", "Bupati Arung", code: "13.11", status: .acting)]),
    recordLine(
      "c", day: "2023-02-28", text: "Panen padi.",
      people: [
        TestPerson("Rusdi Malano", "Bupati Arung", code: "13.11"),
        TestPerson("Sulistyowati", "Camat Batur", canonical: "Camat", code: "33.04.01"),
      ]),
    recordLine("d", text: "Tanpa tanggal, pasar sepi."),
  ]

  private func index() async throws -> TestIndex {
    let index = try TestIndex()
    try await index.build(lines)
    return index
  }

  @Test(arguments: [
    ("", ["c", "b", "a", "d"]), ("pasar", ["a", "d"]), ("-pasar", ["c", "b"]),
    ("orang:rusdi", ["c", "a"]), ("orang:\"malano rusdi\"", []), ("orang:rusdy~", ["c", "a"]),
    ("jabatan:bupati -orang:rusdi", ["b"]), ("tanggal:2021", ["b"]),
    ("tanggal:2020..", ["c", "b"]),
    ("padi OR tanggal:2019", ["c", "a"]), ("judul:pasar", ["a"]), ("kutipan:beras", ["a"]),
    ("pas*", ["a", "d"]), ("NEAR(harga turun, 5)", ["a"]),
  ])
  func findsTheNewestFirst(query: String, keys: [String]) async throws {
    #expect(try await index().keys(query) == keys)
  }

  @Test func pagesFollowEachOtherWithoutGaps() async throws {
    let index = try await index()
    for order in SearchRequest.Order.allCases {
      var found: [String] = []
      var after: SearchCursor?
      repeat {
        var request = SearchRequest(query: "")
        (request.order, request.rows, request.after) = (order, 1, after)
        let answer = try await index.reader().search(request)
        found += answer.releases.map { String($0.key.dropFirst(8)) }
        after = answer.next
      } while after != nil
      #expect(found == (order == .oldest ? ["d", "a", "b", "c"] : ["c", "b", "a", "d"]))
    }
  }

  @Test func facetsCountAndNarrow() async throws {
    let index = try await index()
    let answer = try await index.reader().search(SearchRequest(query: ""))
    #expect(answer.facets[.office]?.map(\.label) == ["Bupati", "Camat"])
    #expect(answer.facets[.office]?.map(\.releases) == [3, 1])
    #expect(answer.facets[.year]?.map(\.value) == ["2019", "2021", "2023"])
    #expect(
      answer.facets[.place]?.map(\.label) == [
        "Provinsi Sumatera Barat", "Kabupaten Solok Selatan", "Provinsi Jawa Tengah",
        "Kabupaten Banjarnegara",
      ])
    let person = try #require(answer.facets[.person]?.first { $0.label == "Rusdi Malano" })
    #expect(person.releases == 2)
    #expect(try await index.keys("") { $0.facets = [.person: [person.value]] } == ["c", "a"])
    #expect(
      try await index.keys("") { $0.facets = [.person: [person.value], .place: ["33"]] } == ["c"])
    #expect(try await index.keys("") { $0.facets = [.office: ["Raja"]] } == [])
    let narrowed = try await index.reader().search(SearchRequest(query: "padi"))
    #expect(narrowed.facets[.office]?.map(\.releases) == [1, 1])
  }

  @Test func aPersonHasOfficesAndEvidence() async throws {
    let index = try await index()
    let id = try #require(
      try await index.reader().search(SearchRequest(query: "")).facets[.person]?
        .first { $0.label == "Rusdi Malano" }?.value)
    let answer = try #require(try await index.reader().person(id: id))
    #expect(answer.offices.map(\.position.name) == ["Bupati Arung"])
    #expect(answer.offices.first?.first.day == "2019-05-01")
    #expect(answer.offices.first?.last.day == "2023-02-28")
    #expect(answer.offices.first?.releases == 2)
    #expect(
      answer.offices.first?.conflicts.map(\.kind) == [.actingBesideDefinitive],
      "an acting one contests nobody")
    #expect(answer.context.people.map(\.name) == ["Sulistyowati"])
    #expect(answer.context.quotes.map(\.text) == ["Harga beras turun"])
    #expect(try await index.reader().person(id: "0000000000000000") == nil)
    #expect(try await index.reader().person(id: "' OR 1=1") == nil)
  }

  @Test func twoWhoAreCalledTheSameAtATimeAreFlagged() async throws {
    let index = try TestIndex()
    func line(_ key: String, _ day: String, _ name: String) -> String {
      recordLine(key, day: day, people: [TestPerson(name, "Bupati Arung", code: "13.11")])
    }
    try await index.build([
      line("a", "2019-01-01", "Rusdi Malano"), line("b", "2019-12-01", "Rusdi Malano"),
      line("c", "2019-06-01", "Tiar Wene"), line("d", "2022-06-01", "Umar Lebang"),
    ])
    let place = try #require(try await index.reader().place(id: "13.11"))
    let contested = place.offices.filter { !$0.conflicts.isEmpty }.map(\.person.name).sorted()
    #expect(contested == ["Rusdi Malano", "Tiar Wene"])
  }

  @Test(arguments: [
    ("2019-06", true), ("2019-06-01", true), ("2019", false), ("2019-12", false), ("2018", false),
  ])
  func aMonthOrAYearContestsOnlyWithAllItsDays(_ day: String, _ isContested: Bool) async throws {
    let index = try TestIndex()
    func line(_ key: String, _ day: String, _ name: String) -> String {
      recordLine(key, day: day, people: [TestPerson(name, "Bupati Arung", code: "13.11")])
    }
    try await index.build([
      line("a", "2018-12-01", "Rusdi Malano"), line("b", "2019-12-01", "Rusdi Malano"),
      line("c", day, "Tiar Wene"),
    ])
    let place = try #require(try await index.reader().place(id: "13.11"))
    #expect(place.offices.contains { !$0.conflicts.isEmpty } == isContested)
  }

  @Test func whoeverPublishedIsToldByTheHostAtLeast() async throws {
    let index = try TestIndex()
    try await index.build([
      recordLine("a", day: "2019-01-01", uri: "https://www.arung.example/berita/1"),
      recordLine("b", day: "2019-01-02"),
    ])
    let reader = try await index.reader()
    #expect(try await reader.release(key: "rilis:1:a")?.publisher?.name == "arung.example")
    #expect(try #require(try await reader.release(key: "rilis:1:b")).publisher == nil)
  }

  @Test func quotesAreFoundBySpeakerAndOffice() async throws {
    let index = try await index()
    for (words, speaker, office, count) in [
      ("", "", "", 1), ("beras", "", "", 1), ("padi", "", "", 0), ("", "rusdi", "", 1),
      ("", "tiar", "", 0), ("", "", "bupati", 0), ("menurunkan", "", "", 1),
      ("-beras", "", "", 0), ("\"harga beras\" orang:malano", "", "", 1),
      ("jabatan:camat", "", "", 0),
      ("tanggal:2019", "", "", 1), ("tanggal:2020..", "", "", 0),
    ] {
      var request = QuoteRequest()
      (request.words, request.speaker, request.office) = (words, speaker, office)
      let answer = try await index.reader().quotes(request)
      #expect(answer.quotes.count == count, "\(words) \(speaker) \(office)")
    }
  }

  @Test func namesAreLookedUpAlsoWhenMisspelt() async throws {
    let answers = try await index().reader().lookup(["Rusdi Malano", "Rusdy Malanno", "Nihil Sama"])
    #expect(answers.map(\.person?.name) == ["Rusdi Malano", "Rusdi Malano", nil])
    #expect(answers.map(\.isFuzzy) == [false, true, false])
    #expect(answers.first?.first == "2019-05-01")
  }

  @Test func hostileQuestionsAreAnswered() async throws {
    let reader = try await index().reader()
    for query in HostileQueries.all {
      _ = try await reader.search(SearchRequest(query: query))
      var quotes = QuoteRequest()
      (quotes.words, quotes.speaker, quotes.office) = (query, query, query)
      _ = try await reader.quotes(quotes)
      _ = try await reader.lookup([query])
    }
  }
}
