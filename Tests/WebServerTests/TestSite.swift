import Logging

@testable import WebServer

/// A site for tests: quiet, and asked by links.
struct TestSite {
  let site: Site

  init(
    _ options: ServerOptions = ServerOptions(), source: some PageSource = ExamplePages(word: "")
  ) throws {
    site = try Site(
      source: source, options: options,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  func get(_ link: String, headers: RequestHeaders = RequestHeaders()) async -> PageResponse {
    await site.respond(to: PageRequest(get: link, headers: headers))
  }
}

extension PageResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}
