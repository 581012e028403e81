/// The reviewed dictionaries, prepared: phrases to match and rows to read.
package struct Dictionaries: Sendable {
  private let tables: PreparedTables
  package let matcher: PhraseMatcher

  init(tables: PreparedTables) {
    self.tables = tables
    matcher = PhraseMatcher(tables: tables)
  }

  /// `sha256:` and the digest of the reviewed files: what a record says it was made with.
  package var fingerprint: String { "sha256:" + tables.fingerprint }

  package func withPhraseRows<Result>(_ body: (PhraseRows) -> Result) -> Result {
    tables.withBytes { bytes in body(PhraseRows(tables: tables, bytes: bytes)) }
  }

  /// The rows that have the phrase as form or variant.
  package func entries(of phrase: PhraseID) -> [PhraseEntry] {
    withPhraseRows { rows in
      rows.entries(of: phrase).compactMap { entry in
        DictionaryTable(rawValue: entry >> 24).map {
          PhraseEntry(table: $0, row: Int(entry & 0xFF_FFFF))
        }
      }
    }
  }

  /// The rows of one table that have the phrase.
  package func rows(of phrase: PhraseID, in table: DictionaryTable) -> [Int] {
    withPhraseRows { rows in
      rows.entries(of: phrase).compactMap { entry in
        entry >> 24 == table.number ? Int(entry & 0xFF_FFFF) : nil
      }
    }
  }

  /// The first row of one table that has the phrase.
  package func firstRow(of phrase: PhraseID, in table: DictionaryTable) -> Int? {
    withPhraseRows { $0.first(of: phrase, in: table) }
  }

  package func rowCount(of table: DictionaryTable) -> Int {
    tables.withBytes { bytes in
      let starts = tables.numbers(.tableStarts, in: bytes, as: UInt32.self)
      let index = Int(table.number)
      return Int(starts[index + 1] - starts[index]) / table.columns.count
    }
  }

  package func cell(_ table: DictionaryTable, row: Int, column: Int) -> String {
    tables.withBytes { bytes in
      let starts = tables.numbers(.tableStarts, in: bytes, as: UInt32.self)
      let ends = tables.numbers(.cellEnds, in: bytes, as: UInt32.self)
      let cells = tables.numbers(.cellBytes, in: bytes, as: UInt8.self)
      let cell = Int(starts[Int(table.number)]) + row * table.columns.count + column
      return String(decoding: cells[Int(ends[cell])..<Int(ends[cell + 1])], as: UTF8.self)
    }
  }

  package func cell(_ table: DictionaryTable, row: Int, column: String) -> String {
    cell(table, row: row, column: table.column(column))
  }

  /// One column of a table from top to bottom.
  package func column(_ name: String, of table: DictionaryTable) -> [String] {
    let column = table.column(name)
    return (0..<rowCount(of: table)).map { cell(table, row: $0, column: column) }
  }
}
