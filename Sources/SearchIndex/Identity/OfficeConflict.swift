/// Two people called the same single-holder office in overlapping times, with the evidence of both.
package struct OfficeConflict: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case bothDefinitive = "both-definitive"
    case bothActing = "both-acting"
    /// Somebody acts while another is called the holder: often leave or a campaign, no mistake.
    case actingBesideDefinitive = "acting-beside-definitive"
  }

  package struct Side: Sendable, Equatable {
    package let person: Int64
    package let stretch: OfficeCalling.Stretch
  }

  package let position: Int64
  package let kind: Kind
  /// The one called so first.
  package let one: Side
  package let other: Side
  /// Day numbers of the overlap, both ends counted.
  package let days: ClosedRange<Int>
}
