/// A file of records whose lines can be read in any order.
package final class RecordFile: Sendable {
  private let file: InputFile
  private let path: String

  /// - Throws: `noSuchFile` or `unreadable`.
  package init(path: String) throws(ArchiveError) {
    self.path = path
    do throws(SystemError) { file = try InputFile(path: Array(path.utf8)) } catch {
      throw error.reading(path)
    }
  }

  /// Whether the path leads to a file that can be read twice, and to no pipe or device.
  package static func isSeekable(_ path: String) -> Bool {
    FileStatus.kind(path: Array(path.utf8)) == .regular
  }

  /// - Returns: fewer bytes than `count` only where the file has become shorter.
  package func line(at offset: Int, count: Int) throws(ArchiveError) -> [UInt8] {
    do throws(SystemError) { return try file.read(at: offset, count: count) } catch {
      throw error.reading(path)
    }
  }
}
