import Records

/// One synthetic record while it is written: the text, and the findings with their places in it.
struct SyntheticRelease {
  let world: SyntheticWorld
  var dice: Dice
  let day: SyntheticDay
  /// Of the publisher, in `world.regions.seats`.
  let region: Int
  var text = SyntheticText()
  var record: Record
  /// The last word of each name, to call people by later.
  private var shortNames: [String] = []

  init(world: SyntheticWorld, number: Int, seed: Int) {
    self.world = world
    dice = Dice(seed, number)
    day = SyntheticDay(&dice)
    region = dice.below(world.regions.seats.count)
    record = Record(
      id: "rilis:1:\(dice.hexadecimal(digits: 16))", source: RecordSource(), text: "",
      processing: Processing(
        version: "1.0.0", dictionaries: "sha256:\(String(repeating: "0", count: 64))",
        config: "sha256:\(String(repeating: "0", count: 64))"))
    let path = "\(day.year)/\(number).html"
    record.source = RecordSource(
      path: path, uri: "https://rilis-\(region).example/\(path)", mediaType: "text/html",
      charset: "UTF-8", bytes: 4000 + dice.below(20_000), sha256: dice.hexadecimal(digits: 64))
    record.published = PublishedDay(value: day.value, precision: .day, from: "meta")
  }

  var seat: SyntheticRegions.Unit { world.regions.seats[region] }

  /// Appends a place where it is named, or one more mention of it.
  ///
  /// - Returns: its id.
  mutating func add(
    place unit: SyntheticRegions.Unit, as wording: String, rule: String, span: CodePointSpan
  ) -> String {
    let mention = Mention(span: span, text: wording, rule: rule)
    if let known = record.places.firstIndex(where: { $0.code == unit.code }) {
      record.places[known].mentions.append(mention)
      return record.places[known].id
    }
    var place = Place(
      id: "l\(record.places.count + 1)", name: unit.name, kind: unit.kind, mentions: [mention])
    place.code = unit.code
    place.latitude = unit.latitude
    place.longitude = unit.longitude
    record.places.append(place)
    return place.id
  }

  /// Appends an organisation, or one more mention of it; without a span it is inferred.
  mutating func add(
    organization name: String, kind: String, place: String?, span: CodePointSpan?
  ) -> String {
    let mention = span.map { Mention(span: $0, text: name, rule: "organization-head") }
    if let known = record.organizations.firstIndex(where: { $0.name == name }) {
      if let mention {
        record.organizations[known].mentions =
          (record.organizations[known].mentions ?? []) + [mention]
        record.organizations[known].inferred = nil
      }
      return record.organizations[known].id
    }
    var organization = Organization(
      id: "o\(record.organizations.count + 1)", name: name, kind: kind)
    organization.place = place
    organization.mentions = mention.map { [$0] }
    organization.inferred = mention == nil ? true : nil
    record.organizations.append(organization)
    return organization.id
  }

  /// Writes an office with its holder: `Bupati Arung Rusdi Malano, S.E.`
  ///
  /// - Returns: the person's place in `record.people`.
  mutating func addHolder(of number: Int) -> Int {
    let seat = seat
    let office = SyntheticOffice.all(of: seat)[number]
    let isActing = dice.chance(0.05)
    if isActing { text.add("Plt ") }
    let start = text.length
    text.add(office.title + " ")
    let ground = text.add(seat.form)
    let span = CodePointSpan(start, text.length)
    let title = "\(office.title) \(seat.form)"
    let place = add(place: seat, as: seat.form, rule: "title-place", span: ground)
    let organization = office.organization.map {
      add(organization: "\($0) \(seat.name)", kind: office.kind, place: place, span: nil)
    }
    let mention = Mention(span: span, text: title, rule: "title-head")
    let position: String
    if let known = record.positions.firstIndex(where: { $0.title == title }) {
      record.positions[known].mentions.append(mention)
      position = record.positions[known].id
    } else {
      var found = Position(
        id: "t\(record.positions.count + 1)", title: title, head: office.head,
        canonical: office.title, mentions: [mention])
      found.organization = organization
      found.place = place
      record.positions.append(found)
      position = found.id
    }
    text.add(" ")
    let holder = world.names.holder(office: number, region: region, day: day.count)
    let person = add(person: holder.name, degrees: holder.degrees, rule: "title-name")
    record.people[person].official = true
    if !record.people[person].positions.contains(where: { $0.position == position }) {
      record.people[person].positions.append(
        AttestedPosition(
          position: position, status: isActing ? .acting : .definitive,
          statusForm: isActing ? "plt" : nil, span: span, rule: "title-name", confidence: 0.98))
    }
    return person
  }

  /// Writes a name.
  ///
  /// - Returns: the person's place in `record.people`.
  mutating func add(person name: String, degrees: String?, rule: String) -> Int {
    let wording = degrees.map { "\(name), \($0)" } ?? name
    let span = text.add(wording)
    let mention = Mention(span: span, text: wording, rule: rule, confidence: 0.97)
    if let known = record.people.firstIndex(where: { $0.name == name }) {
      record.people[known].mentions.append(mention)
      return known
    }
    var person = Person(
      id: "p\(record.people.count + 1)", name: name, official: false, positions: [],
      mentions: [mention])
    person.degrees = degrees?.split(separator: ",").map { String($0.drop { $0 == " " }) }
    record.people.append(person)
    shortNames.append(String(name.split(separator: " ").first ?? ""))
    return record.people.count - 1
  }

  /// Writes a name again, by its first part.
  mutating func addShortName(of person: Int, rule: String) {
    let wording = shortNames[person]
    let span = text.add(wording)
    record.people[person].mentions.append(
      Mention(span: span, text: wording, rule: rule, confidence: 0.85))
  }

  /// Writes “…,” kata Rusdi.
  mutating func addQuote(of person: Int) {
    text.add("“")
    let words =
      SyntheticWords.capitalised(world.words.run(of: 8 + dice.below(16), &dice)) + ","
    let span = text.add(words)
    text.add("” ")
    let cue = dice.pick(["kata", "ujar", "tutur", "jelas", "tegas"])
    let cueSpan = text.add(cue)
    text.add(" ")
    addShortName(of: person, rule: "speech-verb-name")
    text.add(".\n")
    var quote = Quote(
      id: "q\(record.quotes.count + 1)", text: words, span: span, attribution: .explicit,
      rule: "verb-after")
    quote.speaker = record.people[person].id
    quote.position = record.people[person].positions.first?.position
    quote.cue = cue
    quote.cueSpan = cueSpan
    quote.group = record.quotes.count + 1
    record.quotes.append(quote)
  }

  /// Writes a day.
  mutating func add(day: SyntheticDay, withWeekday: Bool) {
    let wording = withWeekday ? day.withWeekday : day.long
    let span = text.add(wording)
    let isEvent = withWeekday && !record.dates.contains { $0.role == .event }
    var date = DateFinding(
      id: "d\(record.dates.count + 1)", value: day.value, precision: .day, from: .explicit,
      role: isEvent ? .event : .reference,
      mentions: [
        Mention(
          span: span, text: wording, rule: withWeekday ? "weekday-numeric" : "day-month-year")
      ])
    date.roleRule = isEvent ? .firstWeekday : nil
    date.weekday = withWeekday ? .consistent : nil
    record.dates.append(date)
  }
}
