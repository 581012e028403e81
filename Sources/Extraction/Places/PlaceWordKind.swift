/// Kinds of words of `place-words.tsv` and `place-cues.tsv`, as their `kind` columns name them.
struct PlaceWordKind: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let admin = PlaceWordKind(rawValue: 1)
  static let natural = PlaceWordKind(rawValue: 2)
  static let island = PlaceWordKind(rawValue: 4)
  static let street = PlaceWordKind(rawValue: 8)
  static let venue = PlaceWordKind(rawValue: 16)
  static let facility = PlaceWordKind(rawValue: 32)
  static let complex = PlaceWordKind(rawValue: 64)
  /// Begins like a place and is none: `Pasar Modal`.
  static let phrase = PlaceWordKind(rawValue: 128)
  static let preposition = PlaceWordKind(rawValue: 256)
  static let relation = PlaceWordKind(rawValue: 512)
  static let conjunction = PlaceWordKind(rawValue: 1024)
  static let office = PlaceWordKind(rawValue: 2048)
  static let descriptor = PlaceWordKind(rawValue: 4096)
  /// What follows names a language or a people: `bahasa`, `suku`.
  static let people = PlaceWordKind(rawValue: 8192)

  /// `Selatan`, `Raya`: goes on with the name before it.
  static let direction = PlaceWordKind(rawValue: 16384)
  /// `No.`: a house number follows.
  static let number = PlaceWordKind(rawValue: 32768)

  static let building: PlaceWordKind = [.venue, .facility, .complex]

  private static let names: [String: PlaceWordKind] = [
    "admin": .admin, "natural": .natural, "island": .island, "street": .street, "venue": .venue,
    "facility": .facility, "complex": .complex, "phrase": .phrase, "preposition": .preposition,
    "relation": .relation, "conjunction": .conjunction, "office": .office,
    "descriptor": .descriptor, "people": .people, "direction": .direction,
    "number": .number,
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter name: as the column has it; another value is no kind.
  init(named name: String) { self = Self.names[name] ?? [] }
}
