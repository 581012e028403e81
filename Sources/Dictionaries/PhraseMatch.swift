/// A phrase of some dictionary found in a sequence of tokens.
package struct PhraseMatch: Sendable, Hashable {
  /// Index of the first token.
  package let start: Int
  /// Index after the last token.
  package let end: Int
  package let table: DictionaryTable
  /// Row within the table, from 0.
  package let row: Int

  package init(start: Int, end: Int, table: DictionaryTable, row: Int) {
    self.start = start
    self.end = end
    self.table = table
    self.row = row
  }
}
