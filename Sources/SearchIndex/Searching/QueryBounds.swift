/// How far a question goes.
package enum QueryBounds {
  /// A question that takes longer is stopped.
  package static let milliseconds = 2000
  /// Matches that are counted; of more it is only said that there are more.
  package static let mostCounted = 5_000
  /// The newest matches, by which facets are counted.
  package static let mostFaceted = 1000
  /// Rows of one page.
  package static let mostRows = 200
  package static let rows = 20
}
