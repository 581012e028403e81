import GRDB
import Glibc

/// An index, open to be asked. The database is opened read-only; many may ask at a time.
package struct IndexReader: Sendable {
  private let path: String
  private let pool: DatabasePool
  /// For what is asked at every request and must not wait for long questions.
  private let status: DatabaseQueue
  let stems: StemDictionary
  let bearerPersons = BearerPersons()

  /// Memory of all readers for pages of the file, in KiB.
  private static let cacheSize = 96 << 10

  /// As many questions at a time as there are cores: with more of them each takes longer, and the
  /// longest far too long.
  ///
  /// - Throws: `noDatabase`, `notAnIndex`, `newerSchema`, `olderSchema`, `damaged`.
  package init(path: String, stems: StemDictionary) throws {
    guard FilePresence.isFile(path) else { throw SearchIndexError.noDatabase(path: path) }
    self.path = path
    self.stems = stems
    let readers = min(8, max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var configuration = Configuration()
    configuration.readonly = true
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA cache_size = -\(Self.cacheSize / readers); PRAGMA query_only = ON;")
    }
    do {
      status = try DatabaseQueue(path: path, configuration: configuration)
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
    try await asked { try await pool.read(question) }
  }

  private func asked<Answer>(_ question: () async throws -> Answer) async throws -> Answer {
    do {
      return try await question()
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: path)
    }
  }

  /// Changes whenever the index does.
  package func generation() async throws -> String {
    try await asked {
      try await status.read { database in
        try String.fetchOne(database, sql: "SELECT value FROM about WHERE name = 'generation'")
          ?? ""
      }
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
