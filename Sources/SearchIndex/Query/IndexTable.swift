/// A full-text table that a question can be put to.
package enum IndexTable: Sendable, CaseIterable {
  /// `release_words`, a row for each release.
  case releases
  /// `quote_words`, a row for each quote, with the columns text, stems and entities.
  case quotes
}
