import GRDB
import Synchronization

/// The person of each bearer, kept in memory: a count of facets asks for thousands. Eight bytes a
/// bearer; read anew when the index changes.
final class BearerPersons: Sendable {
  private struct Table {
    var generation: String?
    var persons: [Int64] = []
  }

  private let table = Mutex(Table())

  /// Persons by the number of the bearer; 0 where it has none.
  func persons(in database: Database) throws -> [Int64] {
    let generation = try String.fetchOne(
      database, sql: "SELECT value FROM about WHERE name = 'generation'")
    // Whoever else asks meanwhile waits: reading it twice would take longer.
    return try table.withLock { table in
      if table.generation != generation {
        table = Table(generation: generation, persons: try Self.read(database))
      }
      return table.persons
    }
  }

  /// From the database itself.
  static func read(_ database: Database) throws -> [Int64] {
    let count = try Int.fetchOne(database, sql: "SELECT max(id) FROM bearer") ?? 0
    var persons = [Int64](repeating: 0, count: count + 1)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, person FROM bearer WHERE person IS NOT NULL")
    while let row = try rows.next() { persons[row[0]] = row[1] }
    return persons
  }
}
