package import Records

/// One release that connects a person with an office.
package struct OfficeAttestation: Sendable, Equatable {
  package let person: Int64
  package let position: Int64
  package let status: PositionStatus
  /// Which acting form: `plt`, `plh`, `pj`, `pjs`.
  package let statusForm: String?
  /// Day number of the release, the first day where only its month or year is known; 0 where it has
  /// none.
  package let day: Int
  /// The last day it can be of.
  package let latestDay: Int
  package let release: Int64

  package init(
    person: Int64, position: Int64, status: PositionStatus, statusForm: String? = nil, day: Int,
    latestDay: Int? = nil, release: Int64
  ) {
    self.person = person
    self.position = position
    self.status = status
    self.statusForm = statusForm
    self.day = day
    self.latestDay = latestDay ?? day
    self.release = release
  }
}
