/// How much one page or one line may hold before it becomes a failure.
package struct ReadingLimits: Sendable, Equatable {
  /// Bytes of one file that is one page.
  package var page: Int
  /// Bytes of one line of a JSONL file, without its line end.
  package var line: Int

  package init(page: Int = 32 << 20, line: Int = 32 << 20) {
    self.page = page
    self.line = line
  }
}
