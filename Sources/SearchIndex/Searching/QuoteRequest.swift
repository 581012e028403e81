/// What quotes are asked for.
package struct QuoteRequest: Sendable, Equatable {
  /// A question in the query language.
  package var words = ""
  /// A name, or the number of a person.
  package var speaker = ""
  /// An office by its name, or the number of one office somewhere.
  package var office = ""
  package var days: DayRange = .unbounded
  package var after: SearchCursor?
  package var rows = QueryBounds.rows

  package init() {}
}

/// Quotes that were found.
package struct QuoteAnswer: Sendable {
  /// What was asked, as it was understood.
  package let query: Query
  package var quotes: [QuoteSummary] = []
  package var count = MatchCount(counted: 0, isFloor: false)
  package var next: SearchCursor?

  init(query: Query) {
    self.query = query
  }
}
