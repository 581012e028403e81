import Glibc

/// Held by the one process that writes to an index. The system lets go of it when the process
/// ends, however it ends.
struct IndexLock: ~Copyable {
  private let descriptor: Int32

  /// - Throws: `busy`, `unwritable`.
  init(database path: String) throws(SearchIndexError) {
    let descriptor = open("\(path).lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(path: "\(path).lock", reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path: path)
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
