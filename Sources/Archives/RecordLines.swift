/// Reads a file of records, or standard input, line by line.
package struct RecordLines: ~Copyable {
  private var lines: LineReader
  private let path: String

  /// - Parameter path: `-` for standard input.
  /// - Throws: `noSuchFile` or `unreadable`.
  package init(path: String, limit: Int = 256 << 20) throws(ArchiveError) {
    self.path = path
    if path == "-" {
      lines = LineReader(FileStream(InputFile(borrowed: 0)), limit: limit)
      return
    }
    do throws(SystemError) {
      let file = try InputFile(path: Array(path.utf8))
      lines = LineReader(FileStream(file), limit: limit)
    } catch {
      throw error.reading(path)
    }
  }

  /// - Returns: nil when there is no such file.
  package static func ifPresent(_ path: String) throws(ArchiveError) -> RecordLines? {
    do throws(ArchiveError) { return try RecordLines(path: path) } catch {
      if case .noSuchFile = error { return nil }
      throw error
    }
  }

  /// Bytes of the file before the next line.
  package var offset: Int { lines.offset }

  /// Whether `next()` would answer without waiting longer than `milliseconds`.
  package mutating func isReady(within milliseconds: Int32) throws(ArchiveError) -> Bool {
    do throws(StreamError) { return try lines.isReady(within: milliseconds) } catch {
      throw error.reading(path)
    }
  }

  /// The next line without its line end; a line over the limit comes as an empty one.
  package mutating func next() throws(ArchiveError) -> [UInt8]? {
    do throws(StreamError) {
      switch try lines.next() {
      case .bytes(let bytes): return bytes
      case .tooLong: return []
      case nil: return nil
      }
    } catch {
      throw error.reading(path)
    }
  }
}
