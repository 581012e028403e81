/// One thing that a record claims, in words that can be compared with those of another record.
package struct RecordFact: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case headline, published, dateline, signature, person, official, position, organization, place
    case date, quote, warning
  }

  package let kind: Kind
  /// What makes two facts of two records the same fact: a name, a day, the words of a quote.
  package let key: String
  /// What may have changed about it.
  package let value: String

  /// All facts of a record, in the order of the record.
  package static func facts(of record: Record) -> [RecordFact] {
    var facts: [RecordFact] = []
    func add(_ kind: Kind, _ key: String, _ value: String = "") {
      facts.append(RecordFact(kind: kind, key: key, value: value))
    }
    if let headline = record.headline { add(.headline, "", headline.text) }
    if let published = record.published {
      add(.published, "", "\(published.value) from \(published.from)")
    }
    if let dateline = record.dateline { add(.dateline, "", dateline.text) }
    if let signature = record.signature { add(.signature, "", signature.text) }
    let names = EntityNames(record)
    for person in record.people {
      let stripped = (person.honorifics ?? []) + (person.degrees ?? [])
      add(.person, person.name, stripped.joined(separator: " "))
      for held in person.positions {
        add(
          .official, "\(person.name): \(names[held.position])",
          held.statusForm ?? held.status.rawValue)
      }
    }
    for position in record.positions {
      let links = [position.organization, position.place].compactMap { $0.map { names[$0] } }
      add(.position, position.title, links.joined(separator: ", "))
    }
    for organization in record.organizations {
      add(.organization, organization.name, organization.kind)
    }
    for place in record.places {
      let code = place.code ?? place.candidates?.joined(separator: "|")
      add(
        .place, place.name, [place.kind.rawValue, code].compactMap(\.self).joined(separator: " "))
    }
    for date in record.dates {
      add(
        .date, date.value,
        [date.role.rawValue, date.time].compactMap(\.self).joined(separator: " "))
    }
    for quote in record.quotes {
      add(.quote, quote.text, quote.speaker.map { names[$0] } ?? "nobody named")
    }
    for warning in record.warnings { add(.warning, warning.code, warning.message) }
    return facts
  }
}

/// What the ids of a record stand for.
private struct EntityNames {
  private var names: [String: String] = [:]

  init(_ record: Record) {
    for person in record.people { names[person.id] = person.name }
    for position in record.positions { names[position.id] = position.title }
    for organization in record.organizations { names[organization.id] = organization.name }
    for place in record.places { names[place.id] = place.name }
  }

  subscript(id: String) -> String { names[id] ?? id }
}
