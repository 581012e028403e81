import Glibc

/// How SQLite is told of a file that is only read.
enum IndexAddress {
  /// The path; where no file can be made beside it (a disk that is read-only, a folder of somebody
  /// else), an address that says that nobody writes to it, or SQLite would not open it at all.
  ///
  /// A log that is not empty must be read, so that such an index is opened as any other.
  static func reading(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
    let hasLog = (FileStamp(path: "\(path)-wal")?.size ?? 0) > 0
    guard access(String(folder), W_OK) != 0, !hasLog else { return path }
    return immutable(path)
  }

  /// The address of a file that stays as it is (SQLite, Uniform Resource Identifiers).
  static func immutable(_ path: String) -> String {
    let escaped = path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x80...:
        "%" + String(byte, radix: 16)
      default: String(Character(Unicode.Scalar(byte)))
      }
    }
    return "file:\(escaped.joined())?immutable=1"
  }
}
