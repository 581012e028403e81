import GRDB

/// Settings of the full-text tables for many rows at once.
enum IndexTuning {
  private static let tables = ["release_words", "quote_words", "name_trigrams"]
  /// Bytes of words kept in memory before they are written as a segment.
  private static let hashSize = 64 << 20

  static func prepareForBulk(_ database: Database) throws {
    for table in tables {
      try set("hashsize", hashSize, of: table, in: database)
      // Segments are merged sixteen at a time, not four.
      try set("automerge", 0, of: table, in: database)
    }
  }

  /// Back to settings for single changes.
  static func finishBulk(_ database: Database) throws {
    for table in tables {
      try set("hashsize", 1 << 20, of: table, in: database)
      try set("automerge", 4, of: table, in: database)
    }
  }

  private static func set(
    _ name: String, _ value: Int, of table: String, in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO \(table) (\(table), rank) VALUES (?, ?)", arguments: [name, value])
  }
}
