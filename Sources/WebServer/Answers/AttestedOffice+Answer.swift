import SearchIndex

extension AttestedOffice {
  init(_ office: OfficeEvidence) {
    self.init(
      person: EntityReference(office.person), office: EntityReference(office.position),
      status: office.status, first: Evidence(office.first), last: Evidence(office.last),
      releases: office.releases, isConflicting: office.isContested)
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

  /// Offices that two people are called by at a time, each with their names.
  func conflicts(_ texts: InterfaceTexts) -> [String] {
    var names: [(office: String, people: [String])] = []
    for evidence in self where evidence.isContested {
      let office = evidence.position.name
      if let index = names.firstIndex(where: { $0.office == office }) {
        if !names[index].people.contains(evidence.person.name) {
          names[index].people.append(evidence.person.name)
        }
      } else {
        names.append((office, [evidence.person.name]))
      }
    }
    return names.map { office, people in
      texts.filled("conflict-text", ["office": office, "people": people.joined(separator: ", ")])
    }
  }
}
