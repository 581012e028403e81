/// A question as the database takes it: at most one full-text expression and one span of numbers.
package struct CompiledQuery: Sendable, Equatable {
  /// For `MATCH ?` on the table it was compiled for; nil where no words are asked for.
  package let expression: String?
  /// The rows that match this are left out; only where `expression` is nil, and only where the
  /// compiler knows no marker that every row carries.
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

  /// For `rowid BETWEEN ? AND ?` of releases; nil where any will do.
  package var releaseNumbers: ClosedRange<Int64>? { days.releaseNumbers }

  /// For `rowid BETWEEN ? AND ?` of quotes; nil where any will do.
  package var quoteNumbers: ClosedRange<Int64>? { days.quoteNumbers }
}
