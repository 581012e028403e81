/// What a search asks for.
package struct SearchRequest: Sendable, Equatable {
  package enum Order: String, Sendable, CaseIterable {
    case newest, oldest
    /// By bm25, among the newest matches.
    case relevance
  }

  package var query: String
  /// Chosen values of facets, as `FacetValue.value` gives them.
  package var facets: [FacetKind: [String]] = [:]
  package var days: DayRange = .unbounded
  package var order = Order.newest
  /// Continues where an answer ended.
  package var after: SearchCursor?
  package var rows = QueryBounds.rows
  package var wantsFacets = true

  package init(query: String) {
    self.query = query
  }
}
