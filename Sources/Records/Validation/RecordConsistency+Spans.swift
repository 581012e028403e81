extension RecordConsistency {
  mutating func checkSpans() {
    checkHeadline()
    if let dateline = record.dateline {
      check(dateline.span, covers: dateline.text, at: JSONPointer().appending("dateline"))
    }
    if let signature = record.signature {
      check(signature.span, covers: signature.text, at: JSONPointer().appending("signature"))
    }
    for (index, person) in record.people.enumerated() {
      let pointer = Self.pointer("people", index)
      for (place, attested) in person.positions.enumerated() {
        check(
          attested.span, covers: nil, at: pointer.appending("positions").appending(place))
      }
      check(person.mentions, of: pointer)
    }
    for (index, position) in record.positions.enumerated() {
      check(position.mentions, of: Self.pointer("positions", index))
    }
    for (index, organization) in record.organizations.enumerated() {
      check(organization.mentions ?? [], of: Self.pointer("organizations", index))
    }
    for (index, place) in record.places.enumerated() {
      check(place.mentions, of: Self.pointer("places", index))
    }
    for (index, date) in record.dates.enumerated() {
      check(date.mentions, of: Self.pointer("dates", index))
    }
    for (index, quote) in record.quotes.enumerated() {
      let pointer = Self.pointer("quotes", index)
      check(quote.span, covers: quote.text, at: pointer)
      if let cueSpan = quote.cueSpan {
        check(cueSpan, covers: quote.cue, at: pointer, key: "cueSpan")
      }
    }
  }

  private mutating func check(_ mentions: [Mention], of owner: JSONPointer) {
    for (index, mention) in mentions.enumerated() {
      check(
        mention.span, covers: mention.text,
        at: owner.appending("mentions").appending(index))
    }
  }

  /// - Parameter words: what must stand there, byte for byte; nil when the record does not say.
  private mutating func check(
    _ span: CodePointSpan, covers words: String?, at owner: JSONPointer, key: String = "span"
  ) {
    let range = "[\(span.start),\(span.end)]"
    if span.start > span.end {
      return add(.spanBackwards, at: owner.appending(key), "\(range) ends before it starts")
    }
    guard let covered = text[span] else {
      return add(
        .spanOutOfRange, at: owner.appending(key),
        "\(range) leaves the text, which has \(text.count) code points")
    }
    if let words, !covered.elementsEqual(words.utf8) {
      let found = String(decoding: covered.prefix(320), as: UTF8.self)
      add(
        .spanMismatch, at: owner.appending(key),
        "\(range) covers \(JSONValue.string(found).excerpt),"
          + " expected \(JSONValue.string(words).excerpt)")
    }
  }

  /// The headline is the first line; an empty line parts it from the body when there is one.
  private mutating func checkHeadline() {
    guard let headline = record.headline else { return }
    let pointer = JSONPointer().appending("headline")
    check(headline.span, covers: headline.text, at: pointer)
    guard let line = text[headline.span] else { return }
    let follows = text[CodePointSpan(headline.span.end, text.count)] ?? []
    let isFirstLine = headline.span.start == 0 && !line.contains(0x0A)
    let hasBody = follows.starts(with: [0x0A, 0x0A]) && follows.count > 2
    if !isFirstLine || !(follows.isEmpty || hasBody) {
      add(
        .headline, at: pointer.appending("span"),
        "[\(headline.span.start),\(headline.span.end)] is not the first line with an empty line"
          + " before the body")
    }
  }
}
