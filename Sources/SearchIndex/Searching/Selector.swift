import GRDB

/// The releases that a compiled question selects, as SQL over the full-text index.
struct Selector {
  let query: CompiledQuery
  /// `release_words` or `release`: without words there is nothing to match.
  private let table: String
  private let conditions: [String]
  private let arguments: [any DatabaseValueConvertible]

  init(_ query: CompiledQuery, after: Int64? = nil, isAscending: Bool = false) {
    self.query = query
    table = query.expression == nil ? "release_terms" : "release_words"
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if let expression = query.expression {
      conditions.append("release_words MATCH ?")
      arguments.append(expression)
    } else if let excluded = query.excluded {
      conditions.append(
        "rowid NOT IN (SELECT rowid FROM release_words WHERE release_words MATCH ?)")
      arguments.append(excluded)
    }
    if let numbers = query.releaseNumbers {
      conditions.append("rowid BETWEEN ? AND ?")
      arguments += [numbers.lowerBound, numbers.upperBound]
    }
    if let after {
      conditions.append(isAscending ? "rowid > ?" : "rowid < ?")
      arguments.append(after)
    }
    self.conditions = conditions
    self.arguments = arguments
  }

  private var condition: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }

  /// The numbers of the selected releases in order, at most `limit`.
  func numbers(_ database: Database, order: SearchRequest.Order, limit: Int) throws -> [Int64] {
    if query.matchesNothing { return [] }
    let direction = order == .oldest ? "ASC" : "DESC"
    return try Int64.fetchAll(
      database, sql: "SELECT rowid FROM \(table)\(condition) ORDER BY rowid \(direction) LIMIT ?",
      arguments: StatementArguments(arguments + [limit]))
  }

  /// The best of the newest matches, by bm25 with the headline counting most.
  ///
  /// - Parameter newest: the matches, the newest first.
  func best(
    of newest: [Int64], _ database: Database, offset: Int, limit: Int
  ) throws -> [Int64] {
    guard query.expression != nil, !query.matchesNothing else {
      return try Array(numbers(database, order: .newest, limit: offset + limit).dropFirst(offset))
    }
    // Ranking reads every match: it stops where the newest ones end.
    guard let last = newest.prefix(QueryBounds.mostFaceted).last else { return [] }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT rowid FROM release_words\(condition) AND rowid >= ?
        ORDER BY bm25(release_words, 8, 1, 0.5, 2, 2, 2, 1, 1, 1, 0), rowid DESC LIMIT ? OFFSET ?
        """,
      arguments: StatementArguments(arguments + [last, limit, offset]))
  }
}
