import GRDB
import Glibc

/// The file an index is written to: a new one is made beside its place and moved there when it is
/// whole, an existing one is changed in one transaction.
struct IndexFile: Sendable {
  let path: String
  /// There was no index at the path.
  let isNew: Bool
  private let buildingPath: String

  /// - Throws: `unwritable`, `notAnIndex`.
  init(path: String, rebuilding: Bool) throws(SearchIndexError) {
    self.path = path
    isNew = rebuilding || access(path, F_OK) != 0
    buildingPath = "\(path).building"
    if isNew {
      // What a run left that did not come to its end.
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(buildingPath + suffix) }
    }
  }

  func open() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(10)
    let isNew = isNew
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -262144")
      try database.execute(sql: "PRAGMA temp_store = FILE")
      // Nothing reads a new file before it is whole, so nothing has to be undone in it.
      let modes =
        isNew
        ? "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
        : "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
      try database.execute(sql: modes)
    }
    return try DatabaseQueue(path: isNew ? buildingPath : path, configuration: configuration)
  }

  /// Puts a new file in its place: whole on the disk first, then under its name.
  func publish() throws(SearchIndexError) {
    guard isNew else { return }
    try sync(buildingPath)
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    guard rename(buildingPath, path) == 0 else { throw failure(path) }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try sync(folder.isEmpty ? "/" : folder)
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
