/// The columns of the full-text index of releases; that of quotes has some of them.
package enum IndexColumn: String, Sendable, CaseIterable {
  case headline, text, stems, people, positions, organizations, places, publisher, quotes, entities

  /// Where a term of a field is looked for, without a field in what people read; none where the
  /// table knows the field by the markers of its entities alone.
  static func columns(of field: QueryField?, in table: IndexTable) -> [IndexColumn] {
    switch (table, field) {
    case (.releases, nil), (.releases, .date): [.headline, .text]
    case (.releases, .person): [.people]
    case (.releases, .position): [.positions]
    case (.releases, .place): [.places]
    case (.releases, .organization): [.organizations]
    case (.releases, .publisher): [.publisher]
    case (.releases, .quote): [.quotes]
    case (.releases, .headline): [.headline]
    case (.quotes, nil), (.quotes, .date), (.quotes, .quote): [.text]
    case (.quotes, _): []
    }
  }
}
