/// A phrase of the dictionaries found in a sequence of tokens.
package struct PhraseMatch: Sendable, Hashable {
  /// Index of the first token.
  package let start: Int
  /// Index after the last token.
  package let end: Int
  package let phrase: PhraseID
  /// The tables the phrase stands in.
  package let tables: TableSet

  package init(start: Int, end: Int, phrase: PhraseID, tables: TableSet) {
    self.start = start
    self.end = end
    self.phrase = phrase
    self.tables = tables
  }

  package var count: Int { end - start }

  package func stands(in tables: TableSet) -> Bool { !self.tables.isDisjoint(with: tables) }
}

/// The number of a phrase within one preparation of the dictionaries.
package struct PhraseID: Sendable, Hashable {
  package let index: UInt32
}

/// A row of a table that has a phrase as its form or one of its variants.
package struct PhraseEntry: Sendable, Hashable {
  package let table: DictionaryTable
  /// Row within the table, from 0.
  package let row: Int
}
