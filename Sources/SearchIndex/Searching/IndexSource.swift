import GRDB
import Synchronization

/// The database at a path, opened again when another file has come to lie there, or it was copied
/// over: who holds the old one open would never see it.
final class IndexSource: Sendable {
  /// An open file. Questions under way keep theirs until they are answered.
  struct Opened {
    let pool: DatabasePool
    /// For what is asked at every request and must not wait for long questions.
    let status: DatabaseQueue
    fileprivate let stamp: FileStamp
    fileprivate var lookedAt: ContinuousClock.Instant
  }

  let path: String
  /// Memory of all readers for pages of the file, in KiB.
  private static let cacheSize = 96 << 10
  private let readers: Int
  private let patience: Duration
  private let opened: Mutex<Opened>

  /// - Throws: `noDatabase`, `notAnIndex`, `newerSchema`, `olderSchema`, `damaged`.
  init(path: String, readers: Int, patience: Duration) throws(SearchIndexError) {
    self.path = path
    self.readers = readers
    self.patience = patience
    guard let stamp = FileStamp(path: path) else { throw .noDatabase(path: path) }
    opened = Mutex(try Self.open(path, readers: readers, stamp: stamp))
  }

  /// What lies at the path, looked up at most once in the time of patience. Where nothing lies
  /// there any more, or no index, it stays the one that was.
  func current() -> Opened {
    opened.withLock { opened in
      guard opened.lookedAt.duration(to: .now) >= patience else { return opened }
      opened.lookedAt = .now
      if let stamp = FileStamp(path: path), stamp != opened.stamp,
        let other = try? Self.open(path, readers: readers, stamp: stamp)
      {
        opened = other
      }
      return opened
    }
  }

  private static func open(
    _ path: String, readers: Int, stamp: FileStamp
  ) throws(SearchIndexError) -> Opened {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA cache_size = -\(cacheSize / readers); PRAGMA query_only = ON;")
    }
    do {
      let address = IndexAddress.reading(path)
      let pool = try DatabasePool(path: address, configuration: configuration)
      try pool.read { try IndexSchema.check($0, path: path, isReading: true) }
      let status = try DatabaseQueue(path: address, configuration: configuration)
      return Opened(pool: pool, status: status, stamp: stamp, lookedAt: .now)
    } catch let error as SearchIndexError {
      throw error
    } catch let error as DatabaseError {
      throw SearchIndexError(error, path: path)
    } catch {
      throw .faulty(reason: "\(error)")
    }
  }
}
