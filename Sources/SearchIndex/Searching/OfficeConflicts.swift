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
    try Row.fetchAll(
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
        day: ReleaseNumber(row[3]).day.value, release: row[3])
    }
  }
}
