@testable import WebServer

/// Counts how often it is asked to search, and can change or fail.
actor CountingPages: PageSource {
  struct Secret: Error {
    let path = "Secret"
  }

  private(set) var made = 0
  private var version = 0
  private var isFailing = false
  private let pages = ExamplePages(word: "")

  func change() { version += 1 }
  func fail() { isFailing = true }

  func generation() async -> String { String(version) }

  func search(_ question: PageQuestion) async throws -> SearchPage {
    if isFailing { throw Secret() }
    made += 1
    return pages.search
  }

  func quotes(_ question: PageQuestion) async throws -> QuotesPage { pages.quotes }
  func series(_ question: PageQuestion) async throws -> SeriesPage { pages.series }

  func lookup(_ names: [String], _ question: PageQuestion) async throws -> LookupPage {
    pages.lookup
  }

  func release(_ key: String, _ question: PageQuestion) async throws -> ReleasePage? { nil }
  func person(_ id: String, _ question: PageQuestion) async throws -> PersonPage? { nil }

  func entity(
    _ kind: EntityReference.Kind, _ id: String, _ question: PageQuestion
  ) async throws -> EntityPage? { nil }
}
