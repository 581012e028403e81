extension RouteTable {
  /// All addresses, answered by `source`.
  init(asking source: some PageSource) {
    routes = Self.still + Self.lists(source) + Self.entities(source)
  }

  private static func lists(_ source: some PageSource) -> [Route] {
    let search: @Sendable (PageQuestion) async throws -> any Page = { try await source.search($0) }
    let names: @Sendable (PageQuestion) async throws -> any Page = { question in
      let names = LookupPage.names(of: question.form.items.isEmpty ? question.query : question.form)
      return try await source.lookup(names, question)
    }
    return [
      Route(path: "/", formats: PageFormat.allCases, answer: .page(search)),
      Route(path: "/search", formats: PageFormat.allCases, answer: .page(search)),
      Route(
        path: "/quotes", formats: PageFormat.allCases,
        answer: .page { try await source.quotes($0) }),
      Route(
        path: "/lookup", formats: [.html, .json, .csv], methods: [.get, .head, .post],
        answer: .page(names)),
      Route(
        path: "/series", formats: [.html, .json, .csv],
        answer: .page { try await source.series($0) }),
    ]
  }

  private static func entities(_ source: some PageSource) -> [Route] {
    let release = Route(
      path: "/release/{key}", answer: .page { try await found(source.release($0["key"], $0)) })
    let person = Route(
      path: "/person/{id}", formats: PageFormat.allCases,
      answer: .page { try await found(source.person($0["id"], $0)) })
    let others = [EntityReference.Kind.position, .organization, .place].map { kind in
      Route(
        path: "/\(kind.rawValue)/{id}", formats: PageFormat.allCases,
        answer: .page { try await found(source.entity(kind, $0["id"], $0)) })
    }
    return [release, person] + others
  }

  private static func found<Found: Page>(_ page: Found?) throws(PageError) -> Found {
    guard let page else { throw .notFound }
    return page
  }

  /// The addresses that need no index.
  private static let still: [Route] = [
    Route(path: "/help", answer: .page { _ in HelpPage() }),
    Route(
      path: "/openapi.json", formats: [],
      answer: .file(
        contentType: "application/vnd.oai.openapi+json;version=3.1",
        bytes: PackageResources.openapi_json)),
    Route(
      path: "/style.css", formats: [], isOpen: true,
      answer: .file(
        contentType: "text/css; charset=utf-8",
        bytes: PackageResources.style_css + PackageResources.pictures_css)),
    Route(
      path: "/robots.txt", formats: [], isOpen: true,
      answer: .file(
        contentType: "text/plain; charset=utf-8",
        bytes: Array("User-agent: *\nDisallow: /\n".utf8))),
    Route(
      path: "/login", formats: [.html], methods: [.get, .head, .post], isOpen: true, answer: .login),
  ]
}
