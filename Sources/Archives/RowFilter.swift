/// Filter mode: JSONL comes in on a descriptor, and every line, blank and broken ones too, gives
/// exactly one result, in order.
package struct RowFilter: ~Copyable {
  private var rows: RowReader
  private let name: String

  /// - Parameter descriptor: stays open; standard input unless told otherwise.
  package init(descriptor: Int32 = 0, limits: ReadingLimits = ReadingLimits()) {
    self.init(InputFile(borrowed: descriptor), name: "standard input", limits: limits)
  }

  /// The same from a file, for who has to read what filter mode has read.
  ///
  /// - Parameter path: `-` for standard input.
  /// - Throws: `noSuchFile` or `unreadable`.
  package init(path: String, limits: ReadingLimits = ReadingLimits()) throws(ArchiveError) {
    do throws(SystemError) {
      let file =
        path == "-" ? InputFile(borrowed: 0) : try InputFile(path: Array(path.utf8))
      self.init(file, name: path, limits: limits)
    } catch {
      throw error.reading(path)
    }
  }

  private init(_ file: consuming InputFile, name: String, limits: ReadingLimits) {
    let lines = LineReader(FileStream(file), limit: limits.line)
    rows = RowReader(lines, origin: Page.Origin(), limit: limits.line, blankLines: .failures)
    self.name = name
  }

  /// Whether `next()` would answer without waiting longer than `milliseconds`.
  package mutating func isReady(within milliseconds: Int32) throws(ArchiveError) -> Bool {
    do throws(StreamError) { return try rows.isReady(within: milliseconds) } catch {
      throw error.reading(name)
    }
  }

  /// - Returns: nil at the end of the input.
  package mutating func next() throws(ArchiveError) -> Result<Page, PageFailure>? {
    do throws(StreamError) { return try rows.next() } catch {
      throw error.reading(name)
    }
  }
}
