import Records

/// Who was called what, when: from attestations alone, so it speaks of evidence, not of terms.
package struct OfficeHistory: Sendable, Equatable {
  /// Dots farther apart than this with another holder between them are two stretches: somebody can
  /// come back into office.
  private static let returnDays = 366
  /// Conflicts shown of one office.
  private static let mostConflicts = 100

  /// By position, then first evidence; holders and others together.
  package let callings: [OfficeCalling]
  /// By position, then day.
  package let conflicts: [OfficeConflict]

  /// - Parameters:
  ///   - attestations: in any order; one release counts once for a person, office and status.
  ///   - isSingleHolder: whether one person at a time holds the position of this number.
  package init(_ attestations: [OfficeAttestation], isSingleHolder: (Int64) -> Bool) {
    var callings: [OfficeCalling] = []
    var conflicts: [OfficeConflict] = []
    let ofPosition = Dictionary(grouping: attestations, by: \.position)
    for (position, attestations) in ofPosition.sorted(by: { $0.key < $1.key }) {
      var ofOffice = Self.callings(attestations)
      if isSingleHolder(position) {
        Self.cutStretches(&ofOffice)
        conflicts += Self.conflicts(ofOffice)
      } else {
        for index in ofOffice.indices { ofOffice[index].stretches = Self.whole(ofOffice[index]) }
      }
      callings += ofOffice
    }
    self.callings = callings
    self.conflicts = conflicts
  }

  private struct Group: Hashable {
    let person: Int64
    let status: PositionStatus
    let form: String?
  }

  /// - Parameter attestations: of one position.
  private static func callings(_ attestations: [OfficeAttestation]) -> [OfficeCalling] {
    let groups = Dictionary(grouping: attestations) { attestation in
      Group(
        person: attestation.person, status: attestation.status,
        form: attestation.status == .acting ? attestation.statusForm : nil)
    }
    return groups.map { group, attestations in
      var dots: [OfficeCalling.Dot] = []
      var undated: Set<Int64> = []
      var lastRelease: Int64?
      let ordered = attestations.sorted { ($0.day, $0.release) < ($1.day, $1.release) }
      for attestation in ordered {
        if attestation.day <= 0 {
          undated.insert(attestation.release)
        } else if dots.last?.day != attestation.day {
          dots.append(
            OfficeCalling.Dot(
              day: attestation.day, latestDay: attestation.latestDay, releases: 1,
              release: attestation.release))
        } else {
          let last = dots.count - 1
          if lastRelease != attestation.release { dots[last].releases += 1 }
          dots[last].latestDay = min(dots[last].latestDay, attestation.latestDay)
        }
        lastRelease = attestation.release
      }
      return OfficeCalling(
        person: group.person, position: attestations[0].position, status: group.status,
        statusForm: group.form, dots: dots, undated: undated.count)
    }.sorted { order(of: $0) < order(of: $1) }
  }

  private static func order(of calling: OfficeCalling) -> (Int, Int64, String, String) {
    (
      calling.first?.day ?? Int.max, calling.person, calling.status.rawValue,
      calling.statusForm ?? ""
    )
  }

  private static func whole(_ calling: OfficeCalling) -> [OfficeCalling.Stretch] {
    guard let first = calling.first, let last = calling.last else { return [] }
    return [OfficeCalling.Stretch(first: first, last: last)]
  }

  /// Cuts the dots of each holder where another holder comes between them for long.
  private static func cutStretches(_ callings: inout [OfficeCalling]) {
    let held = callings.filter(\.isHolding).flatMap { calling in
      calling.dots.map { (day: $0.day, person: calling.person) }
    }.sorted { ($0.day, $0.person) < ($1.day, $1.person) }
    for index in callings.indices {
      let calling = callings[index]
      guard calling.isHolding, var start = calling.first, var end = calling.first else {
        callings[index].stretches = whole(calling)
        continue
      }
      var stretches: [OfficeCalling.Stretch] = []
      for dot in calling.dots.dropFirst() {
        if dot.day - end.day > returnDays,
          isHeldByAnother(than: calling.person, between: end.day, dot.day, held)
        {
          stretches.append(OfficeCalling.Stretch(first: start, last: end))
          start = dot
        }
        end = dot
      }
      callings[index].stretches = stretches + [OfficeCalling.Stretch(first: start, last: end)]
    }
  }

  /// Whether somebody else is called the holder on two days between the two: a single day is
  /// rather a slip, and shown as a conflict.
  private static func isHeldByAnother(
    than person: Int64, between from: Int, _ to: Int, _ held: [(day: Int, person: Int64)]
  ) -> Bool {
    var low = 0
    var high = held.count
    while low < high {
      let middle = (low + high) / 2
      if held[middle].day <= from { low = middle + 1 } else { high = middle }
    }
    var seen: Set<Int64> = []
    for dot in held[low...] where dot.person != person {
      guard dot.day < to else { break }
      if !seen.insert(dot.person).inserted { return true }
    }
    return false
  }

  /// Overlaps of two people, whatever the day of what is known to the month or year alone. A day on
  /// which one follows the other, when both are called so, is none.
  private static func conflicts(_ callings: [OfficeCalling]) -> [OfficeConflict] {
    let sides = callings.filter(\.isHolding).flatMap { calling in
      calling.stretches.map { (calling: calling, stretch: $0) }
    }.sorted {
      ($0.stretch.first.day, $0.stretch.last.day, $0.calling.person, $0.calling.status.rawValue)
        < ($1.stretch.first.day, $1.stretch.last.day, $1.calling.person, $1.calling.status.rawValue)
    }
    var conflicts: [OfficeConflict] = []
    for (index, one) in sides.enumerated() {
      for other in sides[(index + 1)...] {
        guard other.stretch.first.day < one.stretch.last.day else { break }
        guard conflicts.count < mostConflicts else { return conflicts }
        guard other.calling.person != one.calling.person,
          other.stretch.first.latestDay < one.stretch.last.day,
          other.stretch.last.day > one.stretch.first.latestDay
        else { continue }
        conflicts.append(
          OfficeConflict(
            position: one.calling.position, kind: kind(one.calling, other.calling),
            one: OfficeConflict.Side(person: one.calling.person, stretch: one.stretch),
            other: OfficeConflict.Side(person: other.calling.person, stretch: other.stretch),
            days: other.stretch.first.day...min(one.stretch.last.day, other.stretch.last.latestDay))
        )
      }
    }
    return conflicts
  }

  private static func kind(
    _ one: OfficeCalling, _ other: OfficeCalling
  ) -> OfficeConflict.Kind {
    switch (one.status == .acting, other.status == .acting) {
    case (true, true): .bothActing
    case (false, false): .bothDefinitive
    default: .actingBesideDefinitive
    }
  }
}
