/// How many persons the names in an index are.
package struct IdentityReport: Sendable, Equatable {
  /// Names in office.
  package var bearers = 0
  package var persons = 0
  /// Pairs of persons who may be one.
  package var candidates = 0
  /// Corrections that could not be followed.
  package var faults: [Explanation] = []
}
