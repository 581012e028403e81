import Records
import SearchIndex

extension AttestedOffice {
  init(_ office: OfficeEvidence) {
    self.init(
      person: EntityReference(office.person), office: EntityReference(office.position),
      status: [office.status.rawValue, office.statusForm].compactMap(\.self).joined(separator: "-"),
      first: Evidence(office.first), last: Evidence(office.last), releases: office.releases,
      isConflicting: office.conflicts.contains { $0.kind != .actingBesideDefinitive })
  }
}

extension AttestedOffice.Evidence {
  init(_ evidence: OfficeEvidence.Evidence) {
    self.init(release: evidence.release, date: evidence.day)
  }
}

extension [OfficeEvidence] {
  /// The first and the last day that any of them has.
  var days: (first: String?, last: String?) {
    (compactMap(\.first.day).min(), compactMap(\.last.day).max())
  }

  /// Overlaps of two people in one office, each once, in the order of days.
  func conflicts(_ texts: InterfaceTexts) -> [String] {
    var seen: Set<[String]> = []
    return flatMap { evidence in evidence.conflicts.map { (evidence, $0) } }
      .filter { evidence, conflict in
        let people = [evidence.person.id, conflict.other.id].sorted()
        return seen.insert([evidence.position.id, conflict.from, conflict.kind.rawValue] + people)
          .inserted
      }
      .sorted { $0.1.from < $1.1.from }
      .map { evidence, conflict in
        texts.filled(
          "conflict-\(conflict.kind.rawValue)",
          [
            "office": evidence.position.name, "one": evidence.person.name,
            "other": conflict.other.name, "from": texts.date(conflict.from),
            "to": texts.date(conflict.to),
          ])
      }
  }
}
