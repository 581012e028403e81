import GRDB
import Glibc
import Records

/// An index, open to be asked. The database is opened read-only; many may ask at a time. Where
/// another index is put in its place, the questions after that are the other's.
package struct IndexReader: Sendable {
  private let source: IndexSource
  let stems: StemDictionary
  let bearerPersons = BearerPersons()

  /// - Throws: `noDatabase`, `notAnIndex`, `newerSchema`, `olderSchema`, `damaged`.
  package init(path: String, stems: StemDictionary) throws {
    try self.init(path: path, stems: stems, patience: .seconds(1))
  }

  /// As many questions at a time as there are cores: with more of them each takes longer, and the
  /// longest far too long.
  ///
  /// - Parameter patience: for how long nobody looks whether the file is still the same.
  init(path: String, stems: StemDictionary, patience: Duration) throws {
    self.stems = stems
    let readers = min(8, max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    source = try IndexSource(path: path, readers: readers, patience: patience)
  }

  /// Asks the database; a question that is cancelled, or takes too long, is stopped.
  func read<Answer: Sendable>(
    _ question: @escaping @Sendable (Database) throws -> Answer
  ) async throws -> Answer {
    try await asked { try await source.current().pool.read(question) }
  }

  private func asked<Answer>(_ question: () async throws -> Answer) async throws -> Answer {
    do {
      return try await question()
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: source.path)
    }
  }

  /// Changes whenever the index does.
  package func generation() async throws -> String {
    try await asked {
      try await source.current().status.read { database in
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
