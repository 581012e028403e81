/// The findings of a record, member by member.
extension RecordScanner {
  mutating func mention() throws(Unusual) -> Mention {
    var span: CodePointSpan?
    var text: String?
    var rule: String?
    var confidence: Double?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "span": span = try scanner.span()
      case "text": text = try scanner.string()
      case "rule": rule = try scanner.string()
      case "confidence": confidence = try scanner.number()
      default: throw Unusual()
      }
    }
    var mention = Mention(
      span: try required(span), text: try required(text), rule: "", confidence: confidence)
    mention.rule = rule
    return mention
  }

  private mutating func mentions() throws(Unusual) -> [Mention] {
    try array { (scanner) throws(Unusual) in try scanner.mention() }
  }

  mutating func person() throws(Unusual) -> Person {
    var person = Person(id: "", name: "", official: false, positions: [], mentions: [])
    var id: String?
    var name: String?
    var official: Bool?
    var positions: [AttestedPosition]?
    var mentions: [Mention]?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": id = try scanner.string()
      case "name": name = try scanner.string()
      case "official": official = try scanner.bool()
      case "positions":
        positions = try scanner.array { (scanner) throws(Unusual) in
          try scanner.attestedPosition()
        }
      case "mentions": mentions = try scanner.mentions()
      case "honorifics": person.honorifics = try scanner.strings()
      case "rank": person.rank = try scanner.string()
      case "degrees": person.degrees = try scanner.strings()
      case "adat": person.adat = try scanner.strings()
      case "aliases": person.aliases = try scanner.strings()
      case "deceased": person.deceased = try scanner.bool()
      default: throw Unusual()
      }
    }
    person.id = try required(id)
    person.name = try required(name)
    person.official = try required(official)
    person.positions = try required(positions)
    person.mentions = try required(mentions)
    return person
  }

  private mutating func attestedPosition() throws(Unusual) -> AttestedPosition {
    var position: String?
    var status: PositionStatus?
    var statusForm: String?
    var span: CodePointSpan?
    var rule: String?
    var confidence: Double?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "position": position = try scanner.string()
      case "status": status = try scanner.choice(PositionStatus.self)
      case "statusForm": statusForm = try scanner.string()
      case "span": span = try scanner.span()
      case "rule": rule = try scanner.string()
      case "confidence": confidence = try scanner.number()
      default: throw Unusual()
      }
    }
    return AttestedPosition(
      position: try required(position), status: try required(status), statusForm: statusForm,
      span: try required(span), rule: try required(rule), confidence: try required(confidence))
  }

  mutating func position() throws(Unusual) -> Position {
    var position = Position(id: "", title: "", head: "", canonical: "", mentions: [])
    var id: String?
    var title: String?
    var head: String?
    var canonical: String?
    var mentions: [Mention]?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": id = try scanner.string()
      case "title": title = try scanner.string()
      case "head": head = try scanner.string()
      case "canonical": canonical = try scanner.string()
      case "mentions": mentions = try scanner.mentions()
      case "organization": position.organization = try scanner.string()
      case "place": position.place = try scanner.string()
      case "inherited": position.inherited = try scanner.bool()
      default: throw Unusual()
      }
    }
    position.id = try required(id)
    position.title = try required(title)
    position.head = try required(head)
    position.canonical = try required(canonical)
    position.mentions = try required(mentions)
    return position
  }

  mutating func organization() throws(Unusual) -> Organization {
    var organization = Organization(id: "", name: "", kind: "")
    var id: String?
    var name: String?
    var kind: String?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": id = try scanner.string()
      case "name": name = try scanner.string()
      case "kind": kind = try scanner.string()
      case "aliases": organization.aliases = try scanner.strings()
      case "place": organization.place = try scanner.string()
      case "inferred": organization.inferred = try scanner.bool()
      case "mentions": organization.mentions = try scanner.mentions()
      default: throw Unusual()
      }
    }
    organization.id = try required(id)
    organization.name = try required(name)
    organization.kind = try required(kind)
    return organization
  }

  mutating func place() throws(Unusual) -> Place {
    var place = Place(id: "", name: "", kind: .other, mentions: [])
    var id: String?
    var name: String?
    var kind: PlaceKind?
    var mentions: [Mention]?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": id = try scanner.string()
      case "name": name = try scanner.string()
      case "kind": kind = try scanner.choice(PlaceKind.self)
      case "mentions": mentions = try scanner.mentions()
      case "code": place.code = try scanner.string()
      case "candidates": place.candidates = try scanner.strings()
      case "country": place.country = try scanner.string()
      case "latitude": place.latitude = try scanner.number()
      case "longitude": place.longitude = try scanner.number()
      case "within": place.within = try scanner.string()
      default: throw Unusual()
      }
    }
    place.id = try required(id)
    place.name = try required(name)
    place.kind = try required(kind)
    place.mentions = try required(mentions)
    return place
  }

  mutating func date() throws(Unusual) -> DateFinding {
    var date = DateFinding(
      id: "", value: "", precision: .day, from: .explicit, role: .reference, mentions: [])
    var id: String?
    var value: String?
    var precision: DatePrecision?
    var from: DateOrigin?
    var role: DateRole?
    var mentions: [Mention]?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": id = try scanner.string()
      case "value": value = try scanner.string()
      case "precision": precision = try scanner.choice(DatePrecision.self)
      case "from": from = try scanner.choice(DateOrigin.self)
      case "role": role = try scanner.choice(DateRole.self)
      case "mentions": mentions = try scanner.mentions()
      case "roleRule": date.roleRule = try scanner.choice(DateRoleRule.self)
      case "weekday": date.weekday = try scanner.choice(WeekdayAgreement.self)
      case "calendar": date.calendar = try scanner.string()
      case "time": date.time = try scanner.string()
      case "repaired": date.repaired = try scanner.bool()
      default: throw Unusual()
      }
    }
    date.id = try required(id)
    date.value = try required(value)
    date.precision = try required(precision)
    date.from = try required(from)
    date.role = try required(role)
    date.mentions = try required(mentions)
    return date
  }

  mutating func quote() throws(Unusual) -> Quote {
    var quote = Quote(
      id: "", text: "", span: CodePointSpan(0, 0), attribution: .none, rule: "")
    quote.rule = nil
    var id: String?
    var text: String?
    var span: CodePointSpan?
    var attribution: QuoteAttribution?
    try object { (key, scanner) throws(Unusual) in
      switch key {
      case "id": id = try scanner.string()
      case "text": text = try scanner.string()
      case "span": span = try scanner.span()
      case "attribution": attribution = try scanner.choice(QuoteAttribution.self)
      case "speaker": quote.speaker = try scanner.string()
      case "position": quote.position = try scanner.string()
      case "onBehalfOf": quote.onBehalfOf = try scanner.string()
      case "cue": quote.cue = try scanner.string()
      case "cueSpan": quote.cueSpan = try scanner.span()
      case "rule": quote.rule = try scanner.string()
      case "direct": quote.direct = try scanner.bool()
      case "complete": quote.complete = try scanner.bool()
      case "group": quote.group = try scanner.integer()
      default: throw Unusual()
      }
    }
    quote.id = try required(id)
    quote.text = try required(text)
    quote.span = try required(span)
    quote.attribution = try required(attribution)
    return quote
  }
}
