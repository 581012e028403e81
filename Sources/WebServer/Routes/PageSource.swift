/// Who answers the questions of the pages: the search index, or an example in tests.
protocol PageSource: Sendable {
  /// Changes with every change of the index, so that no page outlives it.
  func generation() async -> String
  func search(_ question: PageQuestion) async throws -> SearchPage
  func quotes(_ question: PageQuestion) async throws -> QuotesPage
  func series(_ question: PageQuestion) async throws -> SeriesPage
  func lookup(_ names: [String], _ question: PageQuestion) async throws -> LookupPage
  /// Nil when the index has no such release, person or entity.
  func release(_ key: String, _ question: PageQuestion) async throws -> ReleasePage?
  func person(_ id: String, _ question: PageQuestion) async throws -> PersonPage?
  func entity(
    _ kind: EntityReference.Kind, _ id: String, _ question: PageQuestion
  ) async throws -> EntityPage?
}
