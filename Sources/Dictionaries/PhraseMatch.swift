/// A phrase of the dictionaries found in a sequence of tokens.
public struct PhraseMatch: Sendable, Hashable {
  /// Index of the first token.
  public let start: Int
  /// Index after the last token.
  public let end: Int
  public let phrase: PhraseID
  /// The tables the phrase stands in.
  public let tables: TableSet

  package init(start: Int, end: Int, phrase: PhraseID, tables: TableSet) {
    self.start = start
    self.end = end
    self.phrase = phrase
    self.tables = tables
  }

  @inlinable public var count: Int { end - start }

  @inlinable public func stands(in tables: TableSet) -> Bool {
    !self.tables.isDisjoint(with: tables)
  }
}

/// The number of a phrase within one preparation of the dictionaries.
public struct PhraseID: Sendable, Hashable {
  package let index: UInt32
}

/// A row of a table that has a phrase as its form or one of its variants.
package struct PhraseEntry: Sendable, Hashable {
  package let table: DictionaryTable
  /// Row within the table, from 0.
  package let row: Int
}
