/// A field that a part of a question may be bound to: `orang:rusdi`.
package enum QueryField: String, Sendable, CaseIterable {
  case person, position, place, organization, publisher, date, quote, headline

  /// The names a question may use, Indonesian first.
  package var names: [String] {
    switch self {
    case .person: ["orang", "person"]
    case .position: ["jabatan", "position"]
    case .place: ["tempat", "place"]
    case .organization: ["organisasi", "organization"]
    case .publisher: ["penerbit", "publisher"]
    case .date: ["tanggal", "date"]
    case .quote: ["kutipan", "quote"]
    case .headline: ["judul", "headline"]
    }
  }

  private static let byName: [String: QueryField] = Dictionary(
    allCases.flatMap { field in field.names.map { ($0, field) } }, uniquingKeysWith: { $1 })

  /// - Parameter name: in any case.
  init?(named name: String) {
    guard let field = Self.byName[name.lowercased()] else { return nil }
    self = field
  }
}
