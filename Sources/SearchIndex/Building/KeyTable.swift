import GRDB

/// A table whose rows are known by a key: gives each key its number, a new one if it is new.
struct KeyTable {
  private var numbers: [String: Int64] = [:]
  private var next: Int64
  /// Nil while the table is new: then what is not remembered is not there.
  private let lookup: Statement?

  /// - Parameter isNew: the table has no rows yet.
  init(_ table: String, key: String, in database: Database, isNew: Bool) throws {
    next = try Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table)").map { $0 + 1 } ?? 1
    lookup =
      isNew ? nil : try database.makeStatement(sql: "SELECT id FROM \(table) WHERE \(key) = ?")
  }

  /// - Parameter stored: the key as the table stores it.
  mutating func number(
    of key: String, stored: some DatabaseValueConvertible, adding: (Int64) throws -> Void
  ) throws -> Int64 {
    if let number = numbers[key] { return number }
    if let lookup, let number = try Int64.fetchOne(lookup, arguments: [stored]) {
      numbers[key] = number
      return number
    }
    let number = next
    next += 1
    numbers[key] = number
    try adding(number)
    return number
  }
}
