import Records
import TestSupport

/// Makes records that only have the right shape: their words are hostile, their spans point anywhere.
struct RandomRecord {
  private static let fragments = [
    "Bupati Arung", " ", "\"", "\\", "/", "\n", "\u{8}", "\u{1}", "\u{1F}", "\u{7F}", "\u{80}",
    "\u{85}", "\u{9F}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{202A}", "“Kita”", "👩‍👩‍👧", "é",
    "e\u{301}", "\u{FFFF}", "\u{10FFFF}", "{\"a\":[1,null]}", "\\u0041", "ﷺ",
  ]
  private static let numbers: [Double] = [
    0, 1, 0.98, -1.4, 101.2, 1e-7, 1e21, 0.1 + 0.2, .leastNonzeroMagnitude,
    .greatestFiniteMagnitude,
  ]

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func line() -> RecordLine {
    if chance() && chance() && chance() {
      let failure = FailedRecord.Failure(code: words(), message: words())
      return .failure(FailedRecord(source: source(), error: failure))
    }
    return .record(record())
  }

  private mutating func chance() -> Bool { Bool.random(using: &generator) }

  private mutating func whole() -> Int {
    chance()
      ? Int.random(in: 0...300, using: &generator) : Int.random(in: 0...(.max), using: &generator)
  }

  private mutating func number() -> Double { Self.numbers.randomElement(using: &generator) ?? 0 }

  private mutating func words() -> String {
    let count = Int.random(in: 0...6, using: &generator)
    return (0..<count).reduce("") { words, _ in
      words + (Self.fragments.randomElement(using: &generator) ?? "")
    }
  }

  private mutating func span() -> CodePointSpan { CodePointSpan(whole(), whole()) }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }

  private mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in make(&self) }
  }

  /// Absent or with something in it: an empty optional array is not told from an absent one.
  private mutating func someWords() -> [String]? {
    let words = list { $0.words() }
    return words.isEmpty ? nil : words
  }

  private mutating func any<Value: CaseIterable>(_ fallback: Value) -> Value {
    Array(Value.allCases).randomElement(using: &generator) ?? fallback
  }
}

extension RandomRecord {
  private mutating func record() -> Record {
    let processing = Processing(version: words(), dictionaries: words(), config: words())
    var record = Record(id: words(), source: source(), text: words(), processing: processing)
    record.headline = maybe { Excerpt(text: $0.words(), span: $0.span()) }
    record.publisher = maybe { $0.words() }
    record.published = maybe {
      PublishedDay(value: $0.words(), precision: $0.any(.day), from: $0.words())
    }
    record.dateline = maybe { random in
      Dateline(
        text: random.words(), span: random.span(), place: random.maybe { $0.words() },
        source: random.maybe { $0.words() })
    }
    record.signature = maybe { Excerpt(text: $0.words(), span: $0.span()) }
    record.people = list { $0.person() }
    record.positions = list { $0.position() }
    record.organizations = list { $0.organization() }
    record.places = list { $0.place() }
    record.dates = list { $0.date() }
    record.quotes = list { $0.quote() }
    record.warnings = list { RecordWarning(code: $0.words(), message: $0.words()) }
    return record
  }

  private mutating func source() -> RecordSource {
    RecordSource(
      id: maybe { $0.words() }, path: maybe { $0.words() }, line: maybe { $0.whole() },
      uri: maybe { $0.words() }, mediaType: maybe { $0.words() }, charset: maybe { $0.words() },
      bytes: maybe { $0.whole() }, sha256: maybe { $0.words() },
      archive: maybe { random in
        RecordSource.Archive(
          container: random.words(), recordId: random.maybe { $0.words() },
          capturedAt: random.maybe { $0.words() })
      })
  }

  private mutating func mention() -> Mention {
    Mention(span: span(), text: words(), rule: words(), confidence: maybe { $0.number() })
  }

  private mutating func person() -> Person {
    var person = Person(
      id: words(), name: words(), official: chance(),
      positions: list { random in
        AttestedPosition(
          position: random.words(), status: random.any(.acting),
          statusForm: random.maybe { $0.words() }, span: random.span(), rule: random.words(),
          confidence: random.number())
      },
      mentions: list { $0.mention() })
    person.honorifics = someWords()
    person.rank = maybe { $0.words() }
    person.degrees = someWords()
    person.adat = someWords()
    person.aliases = someWords()
    person.deceased = maybe { $0.chance() }
    return person
  }

  private mutating func position() -> Position {
    var position = Position(
      id: words(), title: words(), head: words(), canonical: words(),
      mentions: list { $0.mention() })
    position.organization = maybe { $0.words() }
    position.place = maybe { $0.words() }
    position.inherited = maybe { $0.chance() }
    return position
  }

  private mutating func organization() -> Organization {
    var organization = Organization(id: words(), name: words(), kind: words())
    organization.aliases = someWords()
    organization.place = maybe { $0.words() }
    organization.inferred = maybe { $0.chance() }
    let mentions = list { $0.mention() }
    organization.mentions = mentions.isEmpty ? nil : mentions
    return organization
  }

  private mutating func place() -> Place {
    var place = Place(
      id: words(), name: words(), kind: any(.other), mentions: list { $0.mention() })
    place.code = maybe { $0.words() }
    place.candidates = someWords()
    place.country = maybe { $0.words() }
    place.latitude = maybe { $0.number() }
    place.longitude = maybe { $0.number() }
    place.within = maybe { $0.words() }
    return place
  }

  private mutating func date() -> DateFinding {
    var date = DateFinding(
      id: words(), value: words(), precision: any(.day), from: any(.explicit), role: any(.event),
      mentions: list { $0.mention() })
    date.roleRule = maybe { $0.any(.stamp) }
    date.weekday = maybe { $0.any(.conflict) }
    date.calendar = maybe { $0.words() }
    date.time = maybe { $0.words() }
    date.repaired = maybe { $0.chance() }
    return date
  }

  private mutating func quote() -> Quote {
    var quote = Quote(
      id: words(), text: words(), span: span(), attribution: any(.none), rule: words())
    quote.speaker = maybe { $0.words() }
    quote.position = maybe { $0.words() }
    quote.cue = maybe { $0.words() }
    quote.cueSpan = maybe { $0.span() }
    quote.direct = maybe { $0.chance() }
    quote.complete = maybe { $0.chance() }
    quote.group = maybe { $0.whole() }
    return quote
  }
}
