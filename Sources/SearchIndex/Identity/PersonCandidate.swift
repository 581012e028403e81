/// Two persons who may be one ("mungkin sama"), and what speaks against it.
package struct PersonCandidate: Sendable, Equatable {
  /// Why they may be one.
  package enum Reason: String, Sendable, CaseIterable {
    /// Names that fit together in the same office.
    case formOfNameInOffice = "form-of-name-in-office"
    /// Names that fit together in the same region.
    case formOfNameInRegion = "form-of-name-in-region"
    /// The same name of two written words or more.
    case sameName = "same-name"
  }

  /// Why they were not joined.
  package struct Objections: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let otherRegion = Objections(rawValue: 1)
    package static let unknownRegion = Objections(rawValue: 2)
    package static let otherOffice = Objections(rawValue: 4)
    /// Another name of that office fits as well, see `rival`.
    package static let rival = Objections(rawValue: 8)
    /// More than a year lies between the evidence of one and the other.
    package static let timeApart = Objections(rawValue: 16)
    /// Several people hold the office at once, or its place is unknown.
    package static let manyHolders = Objections(rawValue: 32)
    package static let contradictoryNames = Objections(rawValue: 64)
    /// The region has several people of that name.
    package static let namesakes = Objections(rawValue: 128)
    /// So many names of that office share the word that it tells nobody apart.
    package static let crowdedName = Objections(rawValue: 256)
  }

  /// Ids of the persons; `one` is the one with more releases.
  package let one: Int64
  package let other: Int64
  package let reason: Reason
  package let objections: Objections
  /// The bearer whose name fits as well.
  package let rival: Int64?
}
