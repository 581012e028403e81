/// How well one release was read, by kind.
package struct ReleaseScore: Sendable, Equatable {
  package let id: String
  package let group: String
  /// False when there is no record of the release, or an error in its place.
  package let hasRecord: Bool
  package internal(set) var tallies: [EvaluationKind: Tally] = [:]
  package internal(set) var deviations: [EvaluationKind: [Deviation]] = [:]
  /// Keys of the record's findings that are right.
  var right: [EvaluationKind: Set<String>] = [:]

  init(id: String, group: String, hasRecord: Bool) {
    self.id = id
    self.group = group
    self.hasRecord = hasRecord
  }

  /// Takes over what a matching says.
  mutating func add(_ matching: Matching<String>, as kind: EvaluationKind) {
    tallies[kind] = matching.tally
    right[kind] = matching.matched
    deviations[kind] =
      matching.missed.map { .missed($0) } + matching.invented.map { .invented($0) }
  }

  mutating func add(share right: Int, of count: Int, as kind: EvaluationKind) {
    tallies[kind] = Tally(right: right, invented: count - right, missed: count - right)
  }
}
