/// What matches are counted by.
package enum FacetKind: String, Sendable, CaseIterable {
  case publisher, office, person, organization, place, year, month

  /// The letter its markers begin with in the full-text index.
  var letter: UInt8 {
    switch self {
    case .publisher: UInt8(ascii: "u")
    case .office: UInt8(ascii: "h")
    case .person: UInt8(ascii: "b")
    case .organization: UInt8(ascii: "o")
    case .place: UInt8(ascii: "l")
    case .year: UInt8(ascii: "y")
    case .month: UInt8(ascii: "m")
    }
  }

  static let ofLetter: [UInt8: FacetKind] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.letter, $0) })
}
