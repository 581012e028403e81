/// Filter mode: JSONL comes in on a descriptor, and every line, blank and broken ones too, gives
/// exactly one result, in order.
package struct RowFilter: ~Copyable {
  private var rows: RowReader

  /// - Parameter descriptor: stays open; standard input unless told otherwise.
  package init(descriptor: Int32 = 0, limits: ReadingLimits = ReadingLimits()) {
    let lines = LineReader(FileStream(InputFile(borrowed: descriptor)), limit: limits.line)
    rows = RowReader(lines, origin: Page.Origin(), limit: limits.line, blankLines: .failures)
  }

  /// - Returns: nil at the end of the input.
  package mutating func next() throws(ArchiveError) -> Result<Page, PageFailure>? {
    do throws(StreamError) { return try rows.next() } catch {
      throw error.reading("standard input")
    }
  }
}
