import Glibc

/// The first bytes of a file, by which an index is known even when it cannot be opened any more
/// (SQLite, Database File Format, §1.3).
enum IndexHeader {
  private static let magic = Array("SQLite format 3\0".utf8)
  /// Where `pragma application_id` stands, most significant byte first.
  private static let application = 68

  static func isIndex(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: application + 4)
    guard pread(descriptor, &bytes, bytes.count, 0) == bytes.count else { return false }
    let found = bytes[application...].reduce(0) { $0 << 8 | Int($1) }
    return bytes.starts(with: magic) && found == IndexSchema.application
  }
}
