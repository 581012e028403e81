import Glibc

/// Whether there is a file to open: SQLite would say only that it cannot.
enum FilePresence {
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
