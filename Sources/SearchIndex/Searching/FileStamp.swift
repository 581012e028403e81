import Glibc

/// What tells one file at a path from another, and from itself before it was written to.
struct FileStamp: Equatable {
  /// Device and inode.
  let file: [UInt64]
  /// Bytes.
  let size: Int
  /// Seconds and nanoseconds of the last writing.
  private let written: [Int]

  /// Nil where no regular file is: SQLite would say only that it cannot open it.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    file = [UInt64(status.st_dev), UInt64(status.st_ino)]
    size = Int(status.st_size)
    written = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
  }
}
