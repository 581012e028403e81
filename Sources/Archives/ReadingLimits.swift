/// How much a page, a line or an archive may hold before it becomes a failure.
package struct ReadingLimits: Sendable, Equatable {
  /// Bytes of one page, unpacked.
  package var page: Int
  /// Bytes of one line of a JSONL file without its line end, of one row of a table, of one value of
  /// a JSON list.
  package var line: Int
  /// How many bytes one packed byte may become, once there are more of them than a page may have.
  package var expansion: Int
  /// How many archives may lie in each other.
  package var depth: Int
  /// Members of one archive.
  package var members: Int
  /// Seconds that another program may take for one document.
  package var seconds: Int

  package init(
    page: Int = 32 << 20, line: Int = 32 << 20, expansion: Int = 250, depth: Int = 4,
    members: Int = 50_000_000, seconds: Int = 60
  ) {
    self.page = page
    self.line = line
    self.expansion = expansion
    self.depth = depth
    self.members = members
    self.seconds = seconds
  }
}
