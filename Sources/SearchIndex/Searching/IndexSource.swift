import GRDB
import Synchronization

/// The database at a path, opened again when another file has come to lie there, or it was copied
/// over: who holds the old one open would never see it.
final class IndexSource: Sendable {
  /// An open file. Questions under way keep theirs until they are answered.
  struct Opened {
    let pool: DatabasePool
    fileprivate let stamp: FileStamp
    fileprivate var lookedAt: ContinuousClock.Instant
  }

  let path: String
  private let readers: Int
  private let patience: Duration
  private let opened: Mutex<Opened>

  /// - Throws: `noDatabase`, `notAnIndex`, `newerSchema`, `olderSchema`, `damaged`.
  init(path: String, readers: Int, patience: Duration) throws(SearchIndexError) {
    self.path = path
    self.readers = readers
    self.patience = patience
    guard let stamp = FileStamp(path: path) else { throw .noDatabase(path: path) }
    opened = Mutex(
      Opened(
        pool: try Self.pool(path, readers: readers), stamp: stamp, lookedAt: .now))
  }

  /// What lies at the path, looked up at most once in the time of patience. Where nothing lies
  /// there any more, or no index, it stays the one that was.
  func current() -> Opened {
    opened.withLock { opened in
      guard opened.lookedAt.duration(to: .now) >= patience else { return opened }
      opened.lookedAt = .now
      if let stamp = FileStamp(path: path), stamp != opened.stamp,
        let pool = try? Self.pool(path, readers: readers)
      {
        opened = Opened(pool: pool, stamp: stamp, lookedAt: .now)
      }
      return opened
    }
  }

  private static func pool(_ path: String, readers: Int) throws(SearchIndexError) -> DatabasePool {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -16384; PRAGMA query_only = ON;")
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.read { try IndexSchema.check($0, path: path, isReading: true) }
      return pool
    } catch let error as SearchIndexError {
      throw error
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: path)
    } catch {
      throw .faulty(reason: "\(error)")
    }
  }
}
