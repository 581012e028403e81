/// A phrase of the dictionaries found in a sequence of tokens.
public struct PhraseMatch: Sendable, Hashable {
  @usableFromInline let first: Int32
  @usableFromInline let behind: Int32
  public let phrase: PhraseID
  /// The tables the phrase stands in.
  public let tables: TableSet

  package init(start: Int, end: Int, phrase: PhraseID, tables: TableSet) {
    first = Int32(start)
    behind = Int32(end)
    self.phrase = phrase
    self.tables = tables
  }

  /// Index of the first token.
  @inlinable public var start: Int { Int(first) }
  /// Index after the last token.
  @inlinable public var end: Int { Int(behind) }
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
