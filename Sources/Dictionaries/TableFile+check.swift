extension TableFile {
  /// Cells that hold a value their column does not know.
  package func valueFaults() -> [DictionaryError] {
    var faults: [DictionaryError] = []
    for (column, allowed) in table.closedColumns.sorted(by: { $0.key < $1.key }) {
      let index = table.column(column)
      for row in 0..<rowCount {
        let values = cell(row: row, column: index)
          .split(separator: "|", omittingEmptySubsequences: false)
        for value in values where !allowed.contains(String(value)) {
          faults.append(
            .unknownValue(
              file: table.fileName, line: Int(lines[row]), column: column, value: String(value),
              allowed: allowed.sorted()))
        }
      }
    }
    return faults
  }
}
