import GRDB

/// A table whose rows are known by a key: gives each key its number, a new one if it is new.
struct KeyTable<Key: Hashable & DatabaseValueConvertible> {
  private var numbers: [Key: Int64] = [:]
  private var next: Int64
  /// Nil while the table is new: then what is not remembered is not there.
  private let lookup: Statement?

  /// - Parameter isNew: the table has no rows yet.
  init(_ table: String, key: String, in database: Database, isNew: Bool) throws {
    next = try Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table)").map { $0 + 1 } ?? 1
    lookup =
      isNew ? nil : try database.makeStatement(sql: "SELECT id FROM \(table) WHERE \(key) = ?")
  }

  mutating func existing(_ key: Key) throws -> Int64? {
    if let number = numbers[key] { return number }
    guard let lookup, let number = try Int64.fetchOne(lookup, arguments: [key]) else { return nil }
    numbers[key] = number
    return number
  }

  mutating func number(of key: Key, adding: (Int64) throws -> Void) throws -> Int64 {
    if let number = try existing(key) { return number }
    let number = next
    next += 1
    numbers[key] = number
    try adding(number)
    return number
  }
}
