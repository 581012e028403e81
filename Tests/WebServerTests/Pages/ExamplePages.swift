@testable import WebServer

/// Pages with something in every part; `word` stands in each text that a release brings along.
struct ExamplePages {
  let word: String

  private func text(_ text: String) -> String { word.isEmpty ? text : "\(text) \(word)" }

  private var person: EntityReference {
    EntityReference(
      .person, id: "3f2a", name: text("Rusdi Malano"), detail: text("Bupati Arung"), count: 12)
  }
  private var office: EntityReference {
    EntityReference(.position, id: "77", name: text("Bupati Arung"), count: 14)
  }
  private var organization: EntityReference {
    EntityReference(
      .organization, id: "a1", name: text("Dinas Kesehatan Kabupaten Arung"), count: 9)
  }
  private var place: EntityReference {
    EntityReference(.place, id: "99.01", name: text("Kabupaten Arung"), count: 30)
  }

  private var release: ReleaseItem {
    ReleaseItem(
      key: "rilis:1:9f1c0e5b2a7d4c38",
      headline: [
        TextPiece("Bupati Arung Buka Gerakan Cegah "), TextPiece(text("Stunting"), isMarked: true),
      ], date: "2023-02-28", publisher: organization,
      snippet: [
        TextPiece(text("… posyandu di Muara Jernih menimbang 412 balita untuk mencegah")),
        TextPiece(" "), TextPiece("stunting", isMarked: true), TextPiece(", ujarnya …"),
      ])
  }

  private var quote: QuoteItem {
    QuoteItem(
      pieces: [TextPiece(text("Kita jaga bersama, dari dapur sampai posyandu."))], speaker: person,
      office: text("Bupati Arung"), release: "rilis:1:9f1c0e5b2a7d4c38", number: 0,
      date: "2023-02-28", headline: text("Bupati Arung Buka Gerakan Cegah Stunting"))
  }

  private var attestations: [AttestedOffice] {
    [
      AttestedOffice(
        person: person, office: office, status: "definitive",
        first: .init(release: "rilis:1:01", date: "2021-03-02"),
        last: .init(release: "rilis:1:09", date: "2023-02-28"), releases: 11),
      AttestedOffice(
        person: person,
        office: EntityReference(.position, id: "78", name: text("Wakil Bupati Arung")),
        status: "acting-plt", first: .init(release: "rilis:1:02", date: nil),
        last: .init(release: "rilis:1:02", date: "2020-05"), releases: 1, isConflicting: true),
    ]
  }

  var search: SearchPage {
    var page = SearchPage()
    page.reading = ["stunting", "jabatan: bupati"].map(text)
    page.ignored = [text("tanda \"")]
    page.chips = [.init("penerbit", "a1", label: organization.name)]
    page.count = 128
    page.facetSample = 100
    page.facets = [
      FacetGroup("penerbit", [.init("a1", label: organization.name, count: 12)]),
      FacetGroup("orang", [.init("3f2a", label: person.name, count: 7)]),
      FacetGroup(
        "tempat",
        [
          .init("99", label: text("Provinsi Lintang"), count: 31),
          .init("99.01", label: place.name, count: 30, depth: 1),
        ]),
    ]
    page.months = [MonthCount("2023-01", 4), MonthCount("2023-02", 9)]
    page.results = [release, release]
    page.next = "123"
    page.indexed = 98
    return page
  }

  var quotes: QuotesPage {
    var page = QuotesPage()
    page.count = 1
    page.quotes = [quote]
    page.ignored = [text("tanda \"")]
    return page
  }

  var personPage: PersonPage {
    var page = PersonPage(person: person)
    page.first = "2021-03-02"
    page.last = "2023-02-28"
    page.forms = [.init(text("Rusdi Malano"), 9), .init(text("H. Rusdi Malano, S.E."), 3)]
    page.offices = attestations
    page.conflicts = [text("Dua orang disebut Bupati Arung pada 28 Februari 2023")]
    page.quotes = [quote]
    page.people = [EntityReference(.person, id: "4b", name: text("Tiar Wene"), count: 4)]
    page.organizations = [organization]
    page.places = [place]
    page.months = [MonthCount("2023-02", 9)]
    page.candidates = [
      .init(EntityReference(.person, id: "5c", name: text("R. Malano")), reason: text("nama"))
    ]
    page.merges = [text("nama, jabatan dan wilayah sama")]
    page.results = [release]
    return page
  }

  var entity: EntityPage {
    var page = EntityPage(entity: place)
    page.kindWord = text("kabupaten")
    page.trail = [EntityReference(.place, id: "99", name: text("Provinsi Lintang"))]
    page.offices = attestations
    page.conflicts = [text("Dua orang disebut Bupati Arung")]
    page.groups = [EntityGroup("people", [person]), EntityGroup("organizations", [organization])]
    page.results = [release]
    return page
  }

  var lookup: LookupPage {
    var page = LookupPage()
    page.names = [text("Rusdi Malano"), text("Nama Lain")]
    var row = LookupPage.Row(asked: text("Rusdi Malano"), person: person)
    row.office = text("Bupati Arung")
    row.isFuzzy = true
    page.rows = [row, LookupPage.Row(asked: text("Nama Lain"))]
    return page
  }

  var series: SeriesPage {
    var page = SeriesPage()
    page.points = [
      .init(time: "2023-01-01", value: 4),
      .init(time: "2023-02-01", series: text("Dinas"), value: 9),
    ]
    return page
  }

  var releasePage: ReleasePage {
    let headline = text("Bupati Arung Buka Gerakan Cegah Stunting")
    let body = text(
      "Bupati Arung H. Rusdi Malano berkata, “Kita jaga bersama,” Selasa (28/2/2023).")
    let whole = headline + "\n\n" + body + "\n" + text("Tiar Wene hadir di Muara Jernih.")
    var page = ReleasePage(key: "rilis:1:9f1c0e5b2a7d4c38", text: whole)
    page.headlineEnd = headline.unicodeScalars.count
    page.date = "2023-02-28"
    page.dateOrigin = "dateline"
    page.publisher = organization
    page.sourceURI = "https://arung.example/rilis?id=" + word
    let start = page.headlineEnd + 2
    func span(
      _ number: Int, _ layer: MarkedSpan.Layer, _ from: Int, _ to: Int, _ path: String?
    ) -> MarkedSpan {
      MarkedSpan(
        number: number, layer: layer, start: from, end: to, text: text("kata"),
        meaning: text("makna"),
        path: path, rule: text("title-name"), confidence: 0.98)
    }
    page.spans = [
      span(0, .position, 0, 12, "/position/77"), span(1, .place, 7, 12, "/place/99.01"),
      span(2, .position, start, start + 12, "/position/77"),
      span(3, .place, start + 7, start + 12, "/place/99.01"),
      span(4, .person, start + 13, start + 28, "/person/3f2a"),
      span(5, .quote, start + 38, start + 57, nil), span(6, .date, start + 59, start + 77, nil),
    ]
    page.groups = [EntityGroup("layer-person", [person]), EntityGroup("layer-place", [place])]
    page.warnings = [.init(code: "weekday-conflict", message: text("Hari dan tanggal tidak cocok"))]
    page.facts = [("fact-path", text("2023/02/a.html")), ("fact-version", "0.1.0")]
    return page
  }

  var all: [any Page] {
    [search, quotes, personPage, entity, lookup, series, releasePage, HelpPage()]
  }
}

/// Answers every question with the example; ids that say `unknown` are unknown.
extension ExamplePages: PageSource {
  func generation() async -> String { "1" }
  func search(_ question: PageQuestion) async throws -> SearchPage { search }
  func quotes(_ question: PageQuestion) async throws -> QuotesPage { quotes }

  func series(_ question: PageQuestion) async throws -> SeriesPage { series }

  func lookup(_ names: [String], _ question: PageQuestion) async throws -> LookupPage {
    var page = lookup
    page.names = names
    page.rows = names.map { LookupPage.Row(asked: $0) }
    return page
  }

  func release(_ key: String, _ question: PageQuestion) async throws -> ReleasePage? {
    key == "unknown" ? nil : releasePage
  }

  func person(_ id: String, _ question: PageQuestion) async throws -> PersonPage? {
    id == "unknown" ? nil : personPage
  }

  func entity(
    _ kind: EntityReference.Kind, _ id: String, _ question: PageQuestion
  ) async throws -> EntityPage? {
    id == "unknown" ? nil : entity
  }
}
