/// What quotes are asked for.
package struct QuoteRequest: Sendable, Equatable {
  /// All of these words, in any form.
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
  package var quotes: [QuoteSummary] = []
  package var count = MatchCount(counted: 0, isFloor: false)
  package var next: SearchCursor?
}
