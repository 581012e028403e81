import GRDB

/// Settings of the full-text tables for many rows at once.
enum IndexTuning {
  private static let tables = ["release_words", "quote_words", "name_trigrams"]
  /// Bytes of words kept in memory before they are written as a segment.
  private static let hashSize = 64 << 20

  /// Segments before some are merged; FTS5 itself ends at 2,000.
  private static let mostSegments = 1024

  static func prepareForBulk(_ database: Database) throws {
    for table in tables {
      try set("hashsize", hashSize, of: table, in: database)
      // All segments are merged at the end, and not before unless there are too many.
      try set("automerge", 0, of: table, in: database)
      try set("crisismerge", mostSegments, of: table, in: database)
    }
  }

  /// One segment, so that a question finds each word once, and back to settings for single changes.
  static func finishBulk(_ database: Database) throws {
    for table in tables {
      // Before the settings, which would merge all at once, with room for both.
      try database.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
      try set("hashsize", 1 << 20, of: table, in: database)
      try set("automerge", 4, of: table, in: database)
      try set("crisismerge", 16, of: table, in: database)
    }
  }

  private static func set(
    _ name: String, _ value: Int, of table: String, in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO \(table) (\(table), rank) VALUES (?, ?)", arguments: [name, value])
  }
}
