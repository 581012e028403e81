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

  /// The rows that have the phrase as form or variant.
  package func entries(of phrase: PhraseID) -> [PhraseEntry] {
    tables.withBytes { bytes in
      entries(of: phrase, in: bytes).compactMap { entry in
        DictionaryTable(rawValue: entry >> 24).map {
          PhraseEntry(table: $0, row: Int(entry & 0xFF_FFFF))
        }
      }
    }
  }

  /// The rows of one table that have the phrase.
  package func rows(of phrase: PhraseID, in table: DictionaryTable) -> [Int] {
    tables.withBytes { bytes in
      let entries = entries(of: phrase, in: bytes)
      let rest = entries[firstEntry(of: table, in: entries)...]
      return rest.prefix { $0 >> 24 == table.number }.map { Int($0 & 0xFF_FFFF) }
    }
  }

  /// The first row of one table that has the phrase.
  package func firstRow(of phrase: PhraseID, in table: DictionaryTable) -> Int? {
    tables.withBytes { bytes in
      let entries = entries(of: phrase, in: bytes)
      let first = firstEntry(of: table, in: entries)
      guard first < entries.endIndex, entries[first] >> 24 == table.number else { return nil }
      return Int(entries[first] & 0xFF_FFFF)
    }
  }

  private func entries(
    of phrase: PhraseID, in bytes: UnsafeRawBufferPointer
  ) -> Slice<UnsafeBufferPointer<UInt32>> {
    let starts = tables.numbers(.phraseEntryStarts, in: bytes, as: UInt32.self)
    let entries = tables.numbers(.entries, in: bytes, as: UInt32.self)
    let index = Int(phrase.index)
    return entries[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// Entries stand in order of table and row.
  private func firstEntry(
    of table: DictionaryTable, in entries: Slice<UnsafeBufferPointer<UInt32>>
  ) -> Int {
    let least = table.number << 24
    var first = entries.startIndex
    // Few phrases have more than three entries.
    while first < entries.endIndex, entries[first] < least { first += 1 }
    return first
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
