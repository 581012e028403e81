import GRDB

@testable import SearchIndex

/// A full-text table like one of the index, in memory.
struct SearchTable {
  private let queue: DatabaseQueue
  private let name: String

  /// - Parameter rows: the texts of the columns; of those not named, none.
  init(_ rows: [[IndexColumn: String]] = [], of table: IndexTable = .releases) throws {
    let columns: [IndexColumn] =
      switch table {
      case .releases: IndexColumn.allCases
      case .quotes: [.text, .stems, .entities]
      }
    name = table == .releases ? "release_words" : "quote_words"
    queue = try DatabaseQueue()
    let names = columns.map(\.rawValue).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try queue.write { [name] database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE \(name) USING fts5(
            \(names), tokenize = 'unicode61 remove_diacritics 2')
          """)
      for (number, row) in rows.enumerated() {
        try database.execute(
          sql: "INSERT INTO \(name) (rowid, \(names)) VALUES (\(number + 1), \(marks))",
          arguments: StatementArguments(columns.map { row[$0] ?? "" }))
      }
    }
  }

  /// The rows that a question finds, its days left aside.
  func rows(of query: CompiledQuery) throws -> [Int] {
    if query.matchesNothing { return [] }
    let all = "SELECT rowid FROM \(name)"
    let matching = "\(all) WHERE \(name) MATCH ?"
    return try queue.read { database in
      if let expression = query.expression {
        return try Int.fetchAll(database, sql: matching, arguments: [expression])
      }
      guard let excluded = query.excluded else { return try Int.fetchAll(database, sql: all) }
      return try Int.fetchAll(
        database, sql: "\(all) WHERE rowid NOT IN (\(matching))", arguments: [excluded])
    }
  }
}
