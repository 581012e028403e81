package import Records

/// One office of a release: all mentions of it, and who is said to hold it.
package struct PositionEntity: Sendable, Hashable {
  /// Indices into the title mentions, in text order.
  package var mentions: [Int]
  /// The mention with the fullest wording.
  package var fullest: Int
  /// Index of the person entity, when the text names one.
  package var holder: Int?
  /// The attestation: the fullest wording attached to the holder.
  package var attested: Attestation?

  package struct Attestation: Sendable, Hashable {
    package var title: Int
    package var status: PositionStatus
    package var rule: String
    package var confidence: Double
  }
}
