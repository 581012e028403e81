/// A question as the database takes it: at most one full-text expression and one span of numbers.
package struct CompiledQuery: Sendable, Equatable {
  /// For `release_words MATCH ?`; nil where no words are asked for.
  package let expression: String?
  /// The releases that match this are left out; only where `expression` is nil.
  package let excluded: String?
  /// The days of the releases, all and those without a day where unbounded.
  package let days: DayRange
  /// No release can match, so that nothing need be asked.
  package let matchesNothing: Bool
  /// What to mark in the text of an answer.
  package let marks: [MarkedTerm]

  package var matchesEverything: Bool {
    !matchesNothing && expression == nil && excluded == nil && days == .unbounded
  }

  /// For `rowid BETWEEN ? AND ?`; nil where any will do.
  package var releaseNumbers: ClosedRange<Int64>? { days.releaseNumbers }
}
