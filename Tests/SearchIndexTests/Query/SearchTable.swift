import GRDB

@testable import SearchIndex

/// A full-text table like the one of the index, in memory.
struct SearchTable {
  let queue: DatabaseQueue

  /// - Parameter rows: the texts of the columns; of those not named, none.
  init(_ rows: [[IndexColumn: String]] = []) throws {
    queue = try DatabaseQueue()
    let names = IndexColumn.allCases.map(\.rawValue)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE release_words USING fts5(
            \(names.joined(separator: ", ")), tokenize = 'unicode61 remove_diacritics 2')
          """)
      let marks = names.map { _ in "?" }.joined(separator: ", ")
      for (number, row) in rows.enumerated() {
        let texts = IndexColumn.allCases.map { row[$0] ?? "" }
        try database.execute(
          sql: "INSERT INTO release_words (rowid, \(names.joined(separator: ", "))) "
            + "VALUES (\(number + 1), \(marks))",
          arguments: StatementArguments(texts))
      }
    }
  }

  /// The rows that a question finds, its days left aside.
  func rows(of query: CompiledQuery) throws -> [Int] {
    if query.matchesNothing { return [] }
    return try queue.read { database in
      if let expression = query.expression {
        return try Int.fetchAll(
          database, sql: "SELECT rowid FROM release_words WHERE release_words MATCH ?",
          arguments: [expression])
      }
      guard let excluded = query.excluded else {
        return try Int.fetchAll(database, sql: "SELECT rowid FROM release_words")
      }
      return try Int.fetchAll(
        database,
        sql: """
          SELECT rowid FROM release_words WHERE rowid NOT IN (
            SELECT rowid FROM release_words WHERE release_words MATCH ?)
          """,
        arguments: [excluded])
    }
  }
}
