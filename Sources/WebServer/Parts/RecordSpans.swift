import Records

/// Everything that a record found in its text, as spans in the order of the text.
struct RecordSpans {
  let record: Record
  let entities: [String: EntityReference]
  let texts: InterfaceTexts

  /// Numbered from 0 by where they begin, the longer first.
  var all: [MarkedSpan] {
    let spans = people + positions + organizations + places + dates + quotes
    let ordered = spans.sorted {
      ($0.start, -$0.end, $0.layer.rawValue) < ($1.start, -$1.end, $1.layer.rawValue)
    }
    return ordered.enumerated().map { number, span in
      var span = span
      span.number = number
      return span
    }
  }

  private var people: [MarkedSpan] {
    record.people.flatMap { person in
      person.mentions.map { span($0, .person, person.name, person.id) }
    }
  }

  private var positions: [MarkedSpan] {
    record.positions.flatMap { position in
      position.mentions.map { span($0, .position, position.title, position.id) }
    }
  }

  private var organizations: [MarkedSpan] {
    record.organizations.flatMap { organization in
      (organization.mentions ?? []).map {
        span($0, .organization, organization.name, organization.id)
      }
    }
  }

  private var places: [MarkedSpan] {
    record.places.flatMap { place in
      place.mentions.map { span($0, .place, place.name, place.id) }
    }
  }

  private var dates: [MarkedSpan] {
    record.dates.flatMap { date in
      date.mentions.map { span($0, .date, date.value, date.id) }
    }
  }

  private var quotes: [MarkedSpan] {
    record.quotes.map { quote in
      let speaker = quote.speaker.flatMap(name) ?? texts["quote-unattributed"]
      return MarkedSpan(
        number: 0, layer: .quote, start: quote.span.start, end: quote.span.end, text: quote.text,
        meaning: speaker, rule: quote.rule)
    }
  }

  /// The name of what a local id stands for.
  private func name(of id: String) -> String? {
    entities[id]?.name ?? record.people.first { $0.id == id }?.name
      ?? record.positions.first { $0.id == id }?.title
      ?? record.organizations.first { $0.id == id }?.name
  }

  private func span(
    _ mention: Mention, _ layer: MarkedSpan.Layer, _ meaning: String, _ id: String
  ) -> MarkedSpan {
    MarkedSpan(
      number: 0, layer: layer, start: mention.span.start, end: mention.span.end,
      text: mention.text, meaning: entities[id]?.name ?? meaning, path: entities[id]?.path,
      rule: mention.rule, confidence: mention.confidence)
  }
}
