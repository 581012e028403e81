import GRDB

/// An index, open to be asked. The database is opened read-only; many may ask at a time.
package struct IndexReader: Sendable {
  private let path: String
  private let pool: DatabasePool
  let stems: StemDictionary

  /// - Throws: `noDatabase`, `notAnIndex`, `newerSchema`, `olderSchema`, `damaged`.
  package init(path: String, stems: StemDictionary, readers: Int = 8) throws {
    guard FilePresence.isFile(path) else { throw SearchIndexError.noDatabase(path: path) }
    self.path = path
    self.stems = stems
    var configuration = Configuration()
    configuration.readonly = true
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -16384; PRAGMA query_only = ON;")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try pool.read { try IndexSchema.check($0, path: path, isReading: true) }
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: path)
    }
  }

  /// Asks the database; a question that is cancelled, or takes too long, is stopped.
  func read<Answer: Sendable>(
    _ question: @escaping @Sendable (Database) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await pool.read(question)
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: path)
    }
  }

  /// Changes whenever the index does.
  package func generation() async throws -> String {
    try await read { database in
      try String.fetchOne(database, sql: "SELECT value FROM about WHERE name = 'generation'") ?? ""
    }
  }

  /// Releases of the index.
  package func releaseCount() async throws -> Int {
    try await read { try Self.releaseCount($0) }
  }

  static func releaseCount(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT value FROM about WHERE name = 'releases'") ?? 0
  }
}
