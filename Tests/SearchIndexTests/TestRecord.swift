import Records

@testable import SearchIndex

/// Somebody as a record names him: `Rusdi Malano`, `Bupati Arung`, which lies in 13.11.
struct TestPerson {
  var name: String
  var office: String?
  var canonical: String
  var code: String?
  var status: PositionStatus

  init(
    _ name: String, _ office: String? = nil, canonical: String = "Bupati", code: String? = nil,
    status: PositionStatus = .definitive
  ) {
    self.name = name
    self.office = office
    self.canonical = canonical
    self.code = code
    self.status = status
  }
}

/// A line of records; its text begins with the names and ends with a quote of the first.
func recordLine(
  _ key: String, day: String? = nil, text: String = "Tanpa kata.", headline: String? = nil,
  people: [TestPerson] = [], quote: String? = nil, uri: String? = nil
) -> String {
  let names = people.map { person in person.office.map { "\($0) \(person.name)" } ?? person.name }
  let parts = [names.joined(separator: ", "), text, quote.map { "“\($0)”" } ?? ""]
  let whole =
    (headline.map { $0 + "\n\n" } ?? "") + parts.filter { !$0.isEmpty }.joined(separator: " ")

  func span(of words: String) -> CodePointSpan {
    let scalars = whole.unicodeScalars
    guard let range = scalars.firstRange(of: words.unicodeScalars) else {
      return CodePointSpan(0, 0)
    }
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return CodePointSpan(start, start + words.unicodeScalars.count)
  }

  var record = ReleaseRecord(
    id: "rilis:1:\(key)", source: RecordSource(path: "\(key).html", uri: uri), text: whole,
    processing: Processing(version: "0", dictionaries: "sha256:0", config: "sha256:0"))
  record.headline = headline.map { Excerpt(text: $0, span: span(of: $0)) }
  if let day {
    let precision: DatePrecision = day.count == 4 ? .year : day.count == 7 ? .month : .day
    record.published = PublishedDay(value: day, precision: precision, from: "metadata")
  }
  for (number, person) in people.enumerated() {
    var attested: [AttestedPosition] = []
    if let office = person.office {
      var position = Position(
        id: "t\(number)", title: office, head: person.canonical.lowercased(),
        canonical: person.canonical,
        mentions: [Mention(span: span(of: office), text: office, rule: "title-name")])
      if let code = person.code {
        var place = Place(id: "l\(number)", name: "Wilayah", kind: .kabupaten, mentions: [])
        place.code = code
        record.places.append(place)
        position.place = place.id
      }
      record.positions.append(position)
      attested.append(
        AttestedPosition(
          position: position.id, status: person.status, span: span(of: office),
          rule: "title-name", confidence: 0.98))
    }
    record.people.append(
      Person(
        id: "p\(number)", name: person.name, official: true, positions: attested,
        mentions: [
          Mention(
            span: span(of: person.name), text: person.name, rule: "title-name", confidence: 0.98)
        ]))
  }
  if let quote {
    var said = Quote(
      id: "q1", text: quote, span: span(of: quote), attribution: .explicit, rule: "explicit")
    said.speaker = people.isEmpty ? nil : "p0"
    record.quotes = [said]
  }
  return String(decoding: RecordWriter.line(record).dropLast(), as: UTF8.self)
}
