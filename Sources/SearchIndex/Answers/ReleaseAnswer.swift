package import Records

/// A release as the index keeps it.
package struct ReleaseAnswer: Sendable {
  /// The record as it came.
  package let record: ReleaseRecord
  /// By the record's own ids.
  package let entities: [String: EntitySummary]
  /// Who published it: named by the record, or the host of its address.
  package let publisher: EntitySummary?
}
