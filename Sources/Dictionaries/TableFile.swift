private import UnicodeText

/// One reviewed file, read: cells as byte ranges of the file.
///
/// Lines that start with `#` are the header; the first other line names the columns.
package struct TableFile: Sendable {
  package let table: DictionaryTable
  package let bytes: [UInt8]
  /// Ranges of all cells, row by row.
  package let cells: [Range<Int32>]
  /// Line of each row within the file, from 1.
  package let lines: [Int32]

  package var rowCount: Int { lines.count }

  package func cell(row: Int, column: Int) -> Substring {
    let range = cells[row * table.columns.count + column]
    return Substring(
      decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  package init(table: DictionaryTable, bytes: [UInt8]) throws(DictionaryError) {
    var faults: [DictionaryError] = []
    self.init(table: table, bytes: bytes, faults: &faults)
    if let first = faults.first { throw first }
  }

  /// Reads what can be read and says what cannot; a row at fault is left out.
  package init(table: DictionaryTable, bytes: [UInt8], faults: inout [DictionaryError]) {
    let columns = table.columns
    let formColumn = table.column("form")
    var cells: [Range<Int32>] = []
    var lines: [Int32] = []
    var seenColumns = false
    var line: Int32 = 0
    var start = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      if end == start || bytes[start] == UInt8(ascii: "#") { continue }
      let row = Self.cells(of: bytes, from: start, to: end)
      func text(_ range: Range<Int32>) -> String {
        String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
      }
      let file = table.fileName
      if !seenColumns {
        seenColumns = true
        let found = row.map(text)
        if found != columns {
          faults.append(
            .wrongColumns(file: file, line: Int(line), expected: columns, found: found))
          break
        }
      } else if row.count != columns.count {
        faults.append(
          .wrongCellCount(file: file, line: Int(line), expected: columns.count, found: row.count))
      } else if row[formColumn].isEmpty {
        faults.append(.emptyForm(file: file, line: Int(line)))
      } else {
        cells.append(contentsOf: row)
        lines.append(line)
      }
    }
    if !CharacterDecoder.isValidUTF8(bytes) {
      faults.append(.invalidUTF8(file: table.fileName, line: Self.firstBrokenLine(of: bytes)))
    }
    if lines.isEmpty && faults.isEmpty { faults.append(.noRows(file: table.fileName)) }
    self.table = table
    self.bytes = bytes
    self.cells = cells
    self.lines = lines
  }

  /// The form of a row and its variants.
  package func phrases(row: Int) -> [Substring] {
    let form = cell(row: row, column: table.column("form"))
    guard table.columns.contains("variants") else { return [form] }
    return [form] + cell(row: row, column: table.column("variants")).split(separator: "|")
  }

  private static func cells(of bytes: [UInt8], from start: Int, to end: Int) -> [Range<Int32>] {
    var cells: [Range<Int32>] = []
    var cellStart = start
    for index in start..<end where bytes[index] == 0x09 {
      cells.append(Int32(cellStart)..<Int32(index))
      cellStart = index + 1
    }
    cells.append(Int32(cellStart)..<Int32(end))
    return cells
  }

  private static func firstBrokenLine(of bytes: [UInt8]) -> Int {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if !CharacterDecoder.isValidUTF8(Array(line)) { return number }
    }
    return number
  }
}
