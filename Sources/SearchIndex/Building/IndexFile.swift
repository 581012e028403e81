import GRDB
import Glibc

/// The file an index is written to: a new one is made beside its place and moved there when it is
/// whole, an existing one is changed in one transaction.
package struct IndexFile: Sendable {
  let path: String
  /// There was no index at the path, or it shall not stay.
  let isNew: Bool
  private let buildingPath: String

  /// Where a new index is made that is to lie at a path.
  package static func buildingPath(of path: String) -> String { "\(resolved(path)).building" }

  /// - Throws: `unwritable`, `notAnIndex`: what is no index is not written over.
  init(path: String, rebuilding: Bool) throws(SearchIndexError) {
    self.path = path
    let stamp = FileStamp(path: path)
    if stamp == nil && access(path, F_OK) == 0 { throw .notAnIndex(path: path) }
    let isEmpty = (stamp?.size ?? 0) == 0
    isNew = rebuilding || isEmpty
    buildingPath = Self.buildingPath(of: path)
    if rebuilding && !isEmpty && !IndexHeader.isIndex(path) { throw .notAnIndex(path: path) }
    // What a run left that did not come to its end.
    removeBuilding()
  }

  /// Where the file itself lies when the path is a symbolic link.
  static func resolved(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let found = realpath(path, nil)
    else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  func open() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(10)
    let isNew = isNew
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA temp_store = FILE")
      // Nothing reads a new file before it is whole, so nothing has to be undone in it. What it
      // loses while it is built is words that stand elsewhere in it, so that no zeros are written
      // over them. Its rows go to the ends of their tables; those of an index that is there do not.
      let modes =
        isNew
        ? """
        PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        PRAGMA secure_delete = OFF; PRAGMA cache_size = -65536;
        """
        : """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144;
        """
      try database.execute(sql: modes)
    }
    return try DatabaseQueue(path: isNew ? buildingPath : path, configuration: configuration)
  }

  /// Puts a new file in its place: whole on the disk first, then under its name.
  func publish() throws(SearchIndexError) {
    guard isNew else { return }
    try sync(buildingPath)
    try retireLog()
    guard rename(buildingPath, path) == 0 else { throw failure(path) }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try sync(folder.isEmpty ? "/" : folder)
  }

  /// Takes away what a run began that did not come to its end.
  func removeBuilding() {
    guard isNew else { return }
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(buildingPath + suffix) }
  }

  /// Takes away the log of the index that gives way: SQLite would read it as the new one's. What
  /// it holds goes into the old index first, which stays the index until it is replaced.
  private func retireLog() throws(SearchIndexError) {
    if let log = FileStamp(path: "\(path)-wal"), log.size > 0 {
      do {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let old = try DatabaseQueue(path: path, configuration: configuration)
        try old.writeWithoutTransaction { _ = try $0.checkpoint(.full) }
        try old.close()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        throw .busy(path: path)
      } catch {
        // An index that cannot be read has nothing to keep.
      }
    }
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
  }

  private func sync(_ path: String) throws(SearchIndexError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  private func failure(_ path: String) -> SearchIndexError {
    .unwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
