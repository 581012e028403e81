import GRDB

/// Names of the index that are nearly some words.
struct NameForms {
  let database: Database
  /// Names compared with the words, those that share most letters first.
  private static let mostCompared = 300

  func near(_ name: String, edits: Int) throws -> [String] {
    let matcher = NameMatcher(name, edits: edits)
    guard let trigrams = matcher.trigrams else { return [] }
    let forms = try String.fetchAll(
      database,
      sql: """
        SELECT f.name FROM name_trigrams t JOIN name_form f ON f.id = t.rowid
        WHERE name_trigrams MATCH ? LIMIT ?
        """,
      arguments: [trigrams, Self.mostCompared])
    return forms.compactMap { matcher.match(in: $0) }.sorted {
      ($0.edits, $0.words) < ($1.edits, $1.words)
    }
    .map(\.words)
  }
}
