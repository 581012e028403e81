/// The columns of the full-text index of releases.
package enum IndexColumn: String, Sendable, CaseIterable {
  case headline, text, stems, people, positions, organizations, places, publisher, quotes, entities

  /// Where a term of a field is looked for; without a field in headline and text.
  static func columns(of field: QueryField?) -> [IndexColumn] {
    switch field {
    case nil, .date: [.headline, .text]
    case .person: [.people]
    case .position: [.positions]
    case .place: [.places]
    case .organization: [.organizations]
    case .publisher: [.publisher]
    case .quote: [.quotes]
    case .headline: [.headline]
    }
  }
}
