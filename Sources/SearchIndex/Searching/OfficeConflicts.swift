import GRDB
import Records

/// Who else was called by an office that one person at a time holds, in overlapping days.
struct OfficeConflicts {
  private let database: Database
  private let conflicts: [OfficeConflict]
  /// Attestations read of one office, the newest; older ones are not held against each other.
  private static let mostAttestations = 5000

  /// - Parameter positions: row numbers; those that several people hold at a time are passed over.
  init(database: Database, positions: [Int64]) throws {
    self.database = database
    var attestations: [OfficeAttestation] = []
    for position in try Self.singleHolders(Set(positions).sorted(), in: database) {
      attestations += try Self.attestations(of: position, in: database)
    }
    conflicts = OfficeHistory(attestations) { _ in true }.conflicts
  }

  /// - Parameter days: from first to last evidence; what lies outside is another row's.
  func of(
    person: Int64, position: Int64, isActing: Bool, days: ClosedRange<DayNumber>
  ) throws -> [OfficeEvidence.Conflict] {
    let names = EntityNames(database: database)
    return try conflicts.compactMap { conflict in
      guard conflict.position == position,
        conflict.kind != (isActing ? .bothDefinitive : .bothActing),
        conflict.one.person == person || conflict.other.person == person,
        days.overlaps(DayNumber(conflict.days.lowerBound)...DayNumber(conflict.days.upperBound)),
        let other = try names.person(
          conflict.one.person == person ? conflict.other.person : conflict.one.person)
      else { return nil }
      return OfficeEvidence.Conflict(
        other: other, kind: conflict.kind, from: DayNumber(conflict.days.lowerBound).written,
        to: DayNumber(conflict.days.upperBound).written)
    }
  }

  private static func singleHolders(
    _ positions: [Int64], in database: Database
  ) throws -> [Int64] {
    let offices = SingleHolderOffices()
    let statement = try database.makeStatement(
      sql: """
        SELECT t.head, t.organization, l.code FROM position t LEFT JOIN place l ON l.id = t.place
        WHERE t.id = ?
        """)
    return try positions.filter { position in
      guard let row = try Row.fetchOne(statement, arguments: [position]) else { return false }
      return offices.contains(
        head: row[0], hasOrganization: row[1] as Int64? != nil, placeCode: row[2])
    }
  }

  private static func attestations(
    of position: Int64, in database: Database
  ) throws -> [OfficeAttestation] {
    let days = ReleaseDays(
      precision: try database.makeStatement(
        sql: "SELECT length(day) FROM release WHERE id = ?"))
    return try Row.fetchAll(
      database,
      sql: """
        SELECT b.person, a.status, a.status_form, a.release FROM bearer b
        JOIN attestation a ON a.bearer = b.id AND a.status IN ('definitive', 'acting')
        WHERE b.position = ? AND b.person IS NOT NULL ORDER BY a.release DESC LIMIT ?
        """, arguments: [position, mostAttestations]
    ).compactMap { row in
      guard let status = PositionStatus(rawValue: row[1]) else { return nil }
      return OfficeAttestation(
        person: row[0], position: position, status: status, statusForm: row[2],
        day: ReleaseNumber(row[3]).day.value, latestDay: try days.latest(of: row[3]),
        release: row[3])
    }
  }
}

/// The last days releases can be of.
private struct ReleaseDays {
  /// Characters of the day of a release: of `2023-02-28`, `2023-02` or `2023`.
  let precision: Statement

  /// A release of which the month or year alone is known stands at the first day of them, so that
  /// only those of first days are looked up.
  func latest(of release: Int64) throws -> Int {
    let day = ReleaseNumber(release).day
    guard day.value > 0, day.date.day == 1 else { return day.value }
    let (year, month) = (day.date.year, day.date.month)
    switch try Int.fetchOne(precision, arguments: [release]) {
    case "2023-02".utf8.count:
      return DayNumber(
        year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1
      ).value - 1
    case "2023".utf8.count: return DayNumber(year: year, month: 12, day: 31).value
    default: return day.value
    }
  }
}
