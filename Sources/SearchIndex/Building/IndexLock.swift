import Glibc

/// Held by the one process that writes to an index. The system lets go of it when the process
/// ends, however it ends; its file goes when the run does.
struct IndexLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// - Throws: `busy`, `unwritable`.
  init(database: String) throws(SearchIndexError) {
    path = "\(database).lock"
    while true {
      let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw .unwritable(path: database, reason: String(cString: strerror(errno)))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw .busy(path: database)
      }
      // Whoever held it before may have taken its file away in the meantime.
      if FileStamp(descriptor: descriptor)?.file == FileStamp(path: path)?.file {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
