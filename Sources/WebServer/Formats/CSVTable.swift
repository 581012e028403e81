/// A table as RFC 4180 text, safe to open in a spreadsheet.
package struct CSVTable: Sendable, Equatable {
  package var columns: [String]
  package var rows: [[String]]

  package init(columns: [String], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  package var bytes: [UInt8] {
    var output: [UInt8] = []
    for row in [columns] + rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.append(cell, to: &output)
      }
      output += [0x0D, 0x0A]
    }
    return output
  }

  /// Cells beginning with `= + - @`, their full-width twins, TAB or CR would be run as formulas; an
  /// apostrophe makes them text (OWASP, CSV Injection). Control characters become blanks.
  private static func append(_ cell: String, to output: inout [UInt8]) {
    let isFormula = isFormula(cell)
    let text = (isFormula ? "'" : "") + VisibleText.withoutControls(cell)
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }) || isFormula else {
      output += text.utf8
      return
    }
    output.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }

  /// A plain number is none, though it may begin with a minus sign.
  private static func isFormula(_ cell: String) -> Bool {
    if let byte = cell.utf8.first, byte == 0x09 || byte == 0x0D { return true }
    guard let first = cell.unicodeScalars.first(where: { !isSkipped($0) }),
      "=+-@＝＋－＠".unicodeScalars.contains(first)
    else { return false }
    let isNumber = first == "-" && cell.utf8.allSatisfy { "-.0123456789".utf8.contains($0) }
    return !(isNumber && Double(cell) != nil)
  }

  /// What a spreadsheet may skip before it sees a formula.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0xFEFF
  }
}
