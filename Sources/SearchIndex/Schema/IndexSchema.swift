import GRDB

/// The schema of the index, its number, and the way from older ones.
package enum IndexSchema {
  /// What `pragma user_version` says.
  package static let version = 1
  /// What `pragma application_id` says: `Rils` in ASCII.
  static let application = 0x5269_6C73

  /// Makes the tables of an empty database.
  static func create(in database: Database) throws {
    try database.execute(sql: text(PackageResources.schema_1_sql))
    try database.execute(sql: text(PackageResources.views_1_sql))
    try database.execute(sql: "PRAGMA application_id = \(application)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Makes what is quicker made when the rows are in.
  static func createIndexes(in database: Database) throws {
    try database.execute(sql: text(PackageResources.indexes_1_sql))
  }

  /// Brings an index of an older schema to the present one.
  ///
  /// Views are made anew with each version, so that a correction of a view needs no new number.
  static func migrate(_ database: Database) throws {
    let views = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\'")
    for view in views { try database.execute(sql: "DROP VIEW \"\(view)\"") }
    try database.execute(sql: text(PackageResources.views_1_sql))
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// - Throws: `notAnIndex`, or `newerSchema` where this version cannot read the index.
  static func check(_ database: Database, path: String) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == application else {
      throw SearchIndexError.notAnIndex(path: path)
    }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else {
      throw SearchIndexError.newerSchema(path: path, version: found, readable: version)
    }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
