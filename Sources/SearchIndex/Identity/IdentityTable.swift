/// An embedded table: lines that begin with `#`, a line of column names, then rows.
enum IdentityTable {
  /// The cells of the rows.
  static func rows(of table: String) -> [[String]] {
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
