/// A reviewed table that is part of the program: lines of `#` are its head, the next line names the
/// columns, each further line is a row.
struct ReviewedTable {
  /// The cells of each row, as many as there are columns.
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let columns = lines.isEmpty ? [] : lines.removeFirst()
    rows = lines.map { row in
      row.count < columns.count
        ? row + Array(repeating: "", count: columns.count - row.count)
        : Array(row.prefix(columns.count))
    }
  }
}
