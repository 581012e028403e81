/// What a schema cannot say of a record: that spans, ids, places and dates agree with one another.
struct RecordConsistency {
  /// What an id stands for.
  enum Entity: String {
    case person, position, organization, place, date, quote
  }

  let record: Record
  let text: CodePointText
  var faults: [RecordFault] = []
  private var entities: [String: Entity] = [:]

  static func faults(in record: Record) -> [RecordFault] {
    var consistency = RecordConsistency(record)
    consistency.checkText()
    consistency.checkSpans()
    consistency.collectIDs()
    consistency.checkReferences()
    consistency.checkWithin()
    consistency.checkDates()
    return consistency.faults
  }

  private init(_ record: Record) {
    self.record = record
    text = CodePointText(record.text)
  }

  mutating func add(_ code: RecordFault.Code, at pointer: JSONPointer, _ message: String) {
    faults.append(RecordFault(code, at: pointer, message))
  }

  static func pointer(_ key: String, _ index: Int) -> JSONPointer {
    JSONPointer().appending(key).appending(index)
  }

  private mutating func checkText() {
    for (position, scalar) in record.text.unicodeScalars.enumerated() {
      guard scalar == "\0" || scalar == "\t" || scalar == "\r" else { continue }
      let code = String(scalar.value, radix: 16, uppercase: true)
      add(
        .controlInText, at: JSONPointer().appending("text"),
        "U+\(String(repeating: "0", count: 4 - code.count))\(code) at code point \(position)")
    }
  }
}

extension RecordConsistency {
  private mutating func collectIDs() {
    collect(record.people.map(\.id), .person, "people")
    collect(record.positions.map(\.id), .position, "positions")
    collect(record.organizations.map(\.id), .organization, "organizations")
    collect(record.places.map(\.id), .place, "places")
    collect(record.dates.map(\.id), .date, "dates")
    collect(record.quotes.map(\.id), .quote, "quotes")
  }

  private mutating func collect(_ ids: [String], _ entity: Entity, _ key: String) {
    for (index, id) in ids.enumerated() {
      guard let other = entities.updateValue(entity, forKey: id) else { continue }
      entities[id] = other
      add(
        .duplicateID, at: Self.pointer(key, index).appending("id"),
        "\(JSONValue.string(id).excerpt) is the id of an earlier \(other.rawValue)")
    }
  }

  private mutating func checkReferences() {
    check(record.publisher, isAny: [.organization], at: JSONPointer().appending("publisher"))
    check(
      record.dateline?.place, isAny: [.place],
      at: JSONPointer().appending("dateline").appending("place"))
    for (index, person) in record.people.enumerated() {
      for (place, attested) in person.positions.enumerated() {
        let pointer = Self.pointer("people", index).appending("positions").appending(place)
        check(attested.position, isAny: [.position], at: pointer.appending("position"))
      }
    }
    for (index, position) in record.positions.enumerated() {
      let pointer = Self.pointer("positions", index)
      check(position.organization, isAny: [.organization], at: pointer.appending("organization"))
      check(position.place, isAny: [.place], at: pointer.appending("place"))
    }
    for (index, organization) in record.organizations.enumerated() {
      let pointer = Self.pointer("organizations", index)
      check(organization.place, isAny: [.place], at: pointer.appending("place"))
    }
    for (index, place) in record.places.enumerated() {
      check(place.within, isAny: [.place], at: Self.pointer("places", index).appending("within"))
    }
    for (index, quote) in record.quotes.enumerated() {
      let pointer = Self.pointer("quotes", index)
      check(
        quote.speaker, isAny: [.person, .position, .organization],
        at: pointer.appending("speaker"))
      check(quote.position, isAny: [.position], at: pointer.appending("position"))
      check(
        quote.onBehalfOf, isAny: [.person, .position, .organization],
        at: pointer.appending("onBehalfOf"))
    }
  }

  private mutating func check(_ id: String?, isAny allowed: [Entity], at pointer: JSONPointer) {
    guard let id else { return }
    let entity = entities[id]
    if let entity, allowed.contains(entity) { return }
    let wanted = allowed.map(\.rawValue).joined(separator: " or ")
    let found = entity.map { "is a \($0.rawValue)" } ?? "is the id of nothing"
    add(
      .unresolvedReference, at: pointer,
      "\(JSONValue.string(id).excerpt) \(found), expected a \(wanted)")
  }

  /// Follows each chain of places once.
  private mutating func checkWithin() {
    let indices = Dictionary(
      record.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var visitor = [Int?](repeating: nil, count: record.places.count)
    for start in record.places.indices {
      var current = start
      while visitor[current] == nil {
        visitor[current] = start
        guard let within = record.places[current].within, let next = indices[within] else { break }
        if visitor[next] == start {
          add(
            .placeCycle, at: Self.pointer("places", current).appending("within"),
            "\(JSONValue.string(record.places[next].id).excerpt) lies within itself")
        }
        current = next
      }
    }
  }
}
