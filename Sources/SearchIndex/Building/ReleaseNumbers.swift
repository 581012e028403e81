import GRDB

/// Gives releases their numbers, and remembers which are there.
final class ReleaseNumbers {
  struct Written {
    let number: ReleaseNumber
    let digest: Int64
  }

  /// What this run has met, by the hash of its key: a million keys themselves take 100 MB more.
  private var written: [Int64: Written] = [:]
  private var nextOfDay: [Int: Int64] = [:]
  /// Nil while the index is new.
  private let lookup: Statement?
  private let last: Statement

  init(_ database: Database, isNew: Bool) throws {
    lookup =
      isNew
      ? nil : try database.makeStatement(sql: "SELECT id, digest FROM release WHERE key = ?")
    last = try database.makeStatement(sql: "SELECT max(id) FROM release WHERE id BETWEEN ? AND ?")
  }

  func existing(_ key: String) throws -> Written? {
    if let earlier = written[Self.hash(key)] { return earlier }
    guard let lookup, let row = try Row.fetchOne(lookup, arguments: [key]) else { return nil }
    return Written(number: ReleaseNumber(row[0]), digest: row[1])
  }

  /// Remembers that a release stays as it is.
  func keep(_ key: String, as release: Written) {
    written[Self.hash(key)] = release
  }

  private static func hash(_ key: String) -> Int64 { StableHash.of(Array(key.utf8)) }

  func hasMet(_ key: String) -> Bool { written[Self.hash(key)] != nil }

  /// The next free number of a day.
  func next(on day: DayNumber?, key: String, digest: Int64) throws -> ReleaseNumber {
    let day = day ?? DayNumber(0)
    let first = ReleaseNumber.first(of: day).value
    let number: Int64
    if let next = nextOfDay[day.value] {
      number = next
    } else {
      let end = first + Int64(ReleaseNumber.perDay) - 1
      number = try Int64.fetchOne(last, arguments: [first, end]).map { $0 + 1 } ?? first
    }
    // A day that is full goes on in the numbers of the next: order suffers, nothing is lost.
    nextOfDay[day.value] = number + 1
    let release = ReleaseNumber(number)
    written[Self.hash(key)] = Written(number: release, digest: digest)
    return release
  }
}
