import Testing

@testable import WebServer

@Suite struct RouteTableTests {
  private let table = RouteTable(asking: ExamplePages(word: ""))

  @Test(
    arguments: [
      ("/", "/", PageFormat.html, [:]), ("/search.json", "/search", .json, [:]),
      ("/.json", "/", .json, [:]),
      ("/release/rilis:1:9f1c", "/release/{key}", .html, ["key": "rilis:1:9f1c"]),
      ("/release/rilis:1:9f1c.json", "/release/{key}", .json, ["key": "rilis:1:9f1c"]),
      ("/release/a%2Fb", "/release/{key}", .html, ["key": "a/b"]),
      ("/place/99.01", "/place/{id}", .html, ["id": "99.01"]),
      ("/place/99.01.csv", "/place/{id}", .csv, ["id": "99.01"]),
      ("/place/99.01.atom", "/place/{id}", .atom, ["id": "99.01"]),
      ("/openapi.json", "/openapi.json", .html, [:]),
      ("/person/a+b", "/person/{id}", .html, ["id": "a+b"]),
    ] as [(String, String, PageFormat, [String: String])])
  func finds(path: String, route: String, format: PageFormat, parameters: [String: String]) throws {
    let match = try table.match(path)
    #expect(match.route.path == route)
    #expect(match.format == format)
    #expect(match.parameters == parameters)
  }

  @Test func leadsToItselfOnly() async throws {
    #expect(try table.match("//quotes///").path == "/quotes")
    #expect(try table.match("//person/%2F%22x.json").path == "/person/%2F%22x")
    let page = try await TestSite().get("//quotes")
    #expect(!page.text.contains("href=\"//"))
  }

  @Test(arguments: ["/nowhere", "/release", "/release/a/b", "/person/", "/help/x", "/search.xml"])
  func findsNothing(path: String) {
    #expect(throws: PageError.notFound) { try table.match(path) }
  }

  @Test func refusesAFormThatAPageHasNot() {
    #expect(throws: PageError.noSuchFormat("csv")) { try table.match("/help.csv") }
    #expect(throws: PageError.noSuchFormat("atom")) { try table.match("/release/a.atom") }
  }

  @Test(arguments: [
    ("/search.csv?q=a", "text/csv; charset=utf-8; header=present"),
    ("/quotes.atom", "application/atom+xml; charset=utf-8"),
    ("/person/3f2a.json", "application/json"),
    ("/series.csv", "text/csv; charset=utf-8; header=present"), ("/", "text/html; charset=utf-8"),
    ("/openapi.json", "application/vnd.oai.openapi+json;version=3.1"),
  ])
  func servesForms(link: String, contentType: String) async throws {
    let answer = try await TestSite().get(link)
    #expect(answer.status == 200)
    #expect(answer.contentType == contentType)
    #expect(!answer.body.isEmpty)
  }

  @Test(arguments: ["/release/unknown", "/person/unknown", "/place/unknown.json"])
  func saysWhatIsUnknown(link: String) async throws {
    #expect(try await TestSite().get(link).status == 404)
  }

  @Test func looksUpNamesOfAFormAndOfAnAddress() async throws {
    let form = PageRequest(
      method: .post, path: "/lookup.csv", body: Array("names=Rusdi+Malano%0D%0A%0ATiar+Wene".utf8))
    let table = try await TestSite().site.respond(to: form)
    #expect(table.text.split(separator: "\r\n").count == 3)
    #expect(table.header("ETag") == nil)
    let list = try await TestSite().get("/lookup.json?names=Rusdi&names=Tiar")
    #expect(list.text.contains("{\"asked\":\"Rusdi\"},{\"asked\":\"Tiar\"}"))
  }
}
