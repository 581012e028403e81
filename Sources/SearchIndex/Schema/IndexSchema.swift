import GRDB

/// The schema of the index, its number, and the way from older ones.
package enum IndexSchema {
  /// What `pragma user_version` says.
  package static let version = 2
  /// What `pragma application_id` says: `Rils` in ASCII.
  static let application = 0x5269_6C73

  /// Makes the tables of an empty database.
  static func create(in database: Database) throws {
    try database.execute(sql: text(PackageResources.tables_sql))
    try database.execute(sql: text(PackageResources.derived_sql))
    try database.execute(sql: text(PackageResources.views_sql))
    try database.execute(sql: "PRAGMA application_id = \(application)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Makes what is quicker made when the rows are in.
  static func createIndexes(in database: Database) throws {
    try database.execute(sql: text(PackageResources.indexes_sql))
  }

  /// Brings an index of an older schema to the present one.
  ///
  /// Views are made anew at every run, so that a change of a view needs no new number. Derived
  /// tables are made anew with each version: the run that migrates fills them.
  static func migrate(_ database: Database) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let views = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\'")
    for view in views { try database.execute(sql: "DROP VIEW \"\(view)\"") }
    if found < version {
      for table in derivedTables { try database.execute(sql: "DROP TABLE IF EXISTS \(table)") }
      try database.execute(sql: text(PackageResources.derived_sql))
      try database.execute(sql: "DROP INDEX attestation_bearer")
      try database.execute(
        sql: """
          CREATE INDEX attestation_bearer ON attestation (bearer, status, status_form, release)
          """)
    }
    try database.execute(sql: text(PackageResources.views_sql))
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let derivedTables = [
    "evidence", "person", "person_merge", "person_candidate", "person_correction", "facet",
  ]

  /// - Parameter isReading: an older schema cannot be read before a run has migrated it.
  /// - Throws: `notAnIndex`; `newerSchema` or `olderSchema` where this version cannot use the index.
  static func check(_ database: Database, path: String, isReading: Bool) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == application else {
      throw SearchIndexError.notAnIndex(path: path)
    }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else {
      throw SearchIndexError.newerSchema(path: path, version: found, readable: version)
    }
    guard found == version || !isReading else {
      throw SearchIndexError.olderSchema(path: path, version: found, readable: version)
    }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
