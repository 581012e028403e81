import GRDB
import GRDBSQLite

/// A prepared statement that is run again and again: its values go straight to SQLite, since an
/// array of arguments costs more than the insertion of a short row. The one file that speaks C to
/// SQLite.
final class InsertStatement {
  private let statement: Statement
  private let handle: SQLiteStatement

  /// - Parameter sql: one statement that returns no rows.
  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Into all columns of a table.
  convenience init(_ database: Database, into table: String, _ count: Int) throws {
    let places = Array(repeating: "?", count: count).joined(separator: ", ")
    try self.init(database, "INSERT INTO \(table) VALUES (\(places))")
  }

  /// - Parameter values: of all parameters, in their order.
  func run(_ values: any InsertedValue...) throws {
    for (index, value) in values.enumerated() { value.bind(to: handle, at: Int32(index) + 1) }
    let code = sqlite3_step(handle)
    let reset = sqlite3_reset(handle)
    guard code == SQLITE_DONE, reset == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: reset),
        message: sqlite3_db_handle(handle).map { String(cString: sqlite3_errmsg($0)) },
        sql: statement.sql)
    }
  }
}

/// What an `InsertStatement` can write.
protocol InsertedValue {
  /// - Parameter parameter: from 1.
  func bind(to statement: SQLiteStatement, at parameter: Int32)
}

extension Int64: InsertedValue {
  func bind(to statement: SQLiteStatement, at parameter: Int32) {
    sqlite3_bind_int64(statement, parameter, self)
  }
}

extension Int: InsertedValue {
  func bind(to statement: SQLiteStatement, at parameter: Int32) {
    sqlite3_bind_int64(statement, parameter, Int64(self))
  }
}

extension Bool: InsertedValue {
  func bind(to statement: SQLiteStatement, at parameter: Int32) {
    sqlite3_bind_int64(statement, parameter, self ? 1 : 0)
  }
}

extension Double: InsertedValue {
  func bind(to statement: SQLiteStatement, at parameter: Int32) {
    sqlite3_bind_double(statement, parameter, self)
  }
}

extension String: InsertedValue {
  /// SQLite copies what is bound.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(to statement: SQLiteStatement, at parameter: Int32) {
    var text = self
    text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { letters in
        // An empty string may have no address, which SQLite would take for null.
        let bytes = Int32(clamping: letters.count)
        _ =
          letters.baseAddress.map {
            sqlite3_bind_text(statement, parameter, $0, bytes, Self.transient)
          } ?? sqlite3_bind_text(statement, parameter, "", 0, Self.transient)
      }
    }
  }
}

extension Optional: InsertedValue where Wrapped: InsertedValue {
  func bind(to statement: SQLiteStatement, at parameter: Int32) {
    if let self {
      self.bind(to: statement, at: parameter)
    } else {
      sqlite3_bind_null(statement, parameter)
    }
  }
}
