/// The rows that phrases stand for, to be asked many times in one go: where the tables lie is looked
/// up once. Valid only within `Dictionaries.withPhraseRows`.
package struct PhraseRows {
  private let starts: UnsafeBufferPointer<UInt64>
  private let entries: UnsafeBufferPointer<UInt32>

  init(tables: PreparedTables, bytes: UnsafeRawBufferPointer) {
    starts = tables.numbers(.phraseEntries, in: bytes, as: UInt64.self)
    entries = tables.numbers(.entries, in: bytes, as: UInt32.self)
  }

  /// Table and row of each entry, in order of table and row.
  func entries(of phrase: PhraseID) -> Slice<UnsafeBufferPointer<UInt32>> {
    let index = Int(phrase.index)
    return entries[start(index)..<start(index + 1)]
  }

  private func start(_ index: Int) -> Int { Int(starts[index] & 0xFFFF_FFFF) }

  /// The first row of one table that has the phrase.
  package func first(of phrase: PhraseID, in table: DictionaryTable) -> Int? {
    // Most phrases have one entry, and few more than three.
    let first = UInt32(starts[Int(phrase.index)] >> 32)
    if first >> 24 == table.number { return Int(first & 0xFF_FFFF) }
    for entry in entries(of: phrase) where entry >> 24 == table.number {
      return Int(entry & 0xFF_FFFF)
    }
    return nil
  }

  /// True when some row of the table that has the phrase fits.
  package func contains(
    _ phrase: PhraseID, in table: DictionaryTable, where fits: (Int) -> Bool
  ) -> Bool {
    for entry in entries(of: phrase)
    where entry >> 24 == table.number && fits(Int(entry & 0xFF_FFFF)) {
      return true
    }
    return false
  }
}
