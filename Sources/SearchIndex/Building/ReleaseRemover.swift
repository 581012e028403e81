import GRDB

/// Takes the rows of one release out of the index. Entities stay: others may share them.
final class ReleaseRemover {
  private let statements: [Statement]

  init(_ database: Database) throws {
    let quotes = "BETWEEN ?1 << 8 AND (?1 << 8) + 255"
    statements = try [
      """
      INSERT INTO release_words (release_words, rowid, headline, text, stems, people, positions,
        organizations, places, publisher, quotes, entities)
      SELECT 'delete', id, headline, text, stems, people, positions, organizations, places,
        publisher, quotes, entities FROM release_document WHERE id = ?1
      """,
      """
      INSERT INTO quote_words (quote_words, rowid, text, stems, entities)
      SELECT 'delete', id, text, stems, entities FROM quote WHERE id \(quotes)
      """,
      "DELETE FROM quote WHERE id \(quotes)",
      "DELETE FROM date WHERE release = ?1",
      "DELETE FROM mention WHERE release = ?1",
      "DELETE FROM attestation WHERE release = ?1",
      "DELETE FROM bearer_link WHERE release = ?1",
      "DELETE FROM release_terms WHERE id = ?1",
      "DELETE FROM release WHERE id = ?1",
    ].map { try database.makeStatement(sql: $0) }
  }

  func remove(_ number: ReleaseNumber) throws {
    for statement in statements { try statement.execute(arguments: [number.value]) }
  }
}
