import Records
import Testing

@testable import WebServer

/// The description of the interface says what the site does, no more and no less.
@Suite struct OpenAPITests {
  private func document() throws -> JSONValue {
    try JSONParser.parse(PackageResources.openapi_json)
  }

  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }

  @Test func namesEveryRouteInEveryForm() throws {
    let paths = try document()["paths"]
    var described: Set<String> = []
    for path in keys(paths) {
      for method in keys(paths?[path]) { described.insert("\(method) \(path)") }
    }
    let routes = RouteTable(asking: ExamplePages(word: "")).routes
    var served: Set<String> = []
    for route in routes where !route.formats.isEmpty && route.path != "/login" {
      for format in route.formats {
        guard route.path != "/search" || format != .html, route.path != "/" || format == .html
        else {
          continue
        }
        let path = route.path + (format == .html ? "" : ".\(format.rawValue)")
        for method in route.methods where method != .head {
          served.insert("\(method.rawValue.lowercased()) \(path)")
        }
      }
    }
    #expect(described.subtracting(served) == [])
    #expect(served.subtracting(described) == [])
  }

  @Test func referencesAreThere() throws {
    let document = try document()
    let text = String(decoding: PackageResources.openapi_json, as: UTF8.self)
    for match in text.matches(of: #/#\/components\/(\w+)\/([\w-]+)/#) {
      let section = document["components"]?[String(match.output.1)]
      #expect(section?[String(match.output.2)] != nil, "\(match.output.0)")
    }
  }

  /// JSON of a page against its schema: the schemas of OpenAPI 3.1 are those of JSON Schema 2020-12.
  @Test func pagesAreAsTheirSchemasSay() throws {
    let pages = ExamplePages(word: "kata")
    let texts = try #require(try InterfaceTexts.embedded()[.english])
    let examples: [(schema: String, page: any Page)] = [
      ("Search", pages.search), ("Search", SearchPage()), ("Quotes", pages.quotes),
      ("Person", pages.personPage), ("Entity", pages.entity), ("Lookup", pages.lookup),
      ("Series", pages.series), ("Series", SeriesPage()), ("Release", pages.releasePage),
      ("Help", HelpPage()), ("Problem", ErrorPage(error: .notFound, texts: texts)),
    ]
    for example in examples {
      let validator = try validator(of: example.schema)
      let json = try JSONParser.parse(JSONBytes.line(AnyPage(example.page)).dropLast())
      #expect(validator.violations(in: json) == [], "\(example.schema)")
    }
    let wrong = try JSONParser.parse(Array("{\"count\":1,\"surplus\":0}".utf8))
    #expect(try validator(of: "Search").violations(in: wrong).count > 1)
  }

  private struct AnyPage: JSONWritable {
    let page: any Page

    init(_ page: any Page) {
      self.page = page
    }

    func write(to json: inout JSONBytes) { page.write(to: &json) }
  }

  private func validator(of schema: String) throws -> SchemaValidator {
    let text = String(decoding: PackageResources.openapi_json, as: UTF8.self)
      .replacing("#/components/schemas/", with: "#/$defs/")
    let schemas = try #require(
      try JSONParser.parse(Array(text.utf8))["components"]?["schemas"])
    return try SchemaValidator(
      schema: .object([
        .init(key: "$defs", value: schemas),
        .init(key: "$ref", value: .string("#/$defs/\(schema)")),
      ]))
  }
}
