/// Kinds of words of `place-words.tsv` and `place-cues.tsv`, as their `kind` columns name them.
struct PlaceWordKind: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

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
  /// Reads like units and names none: `Sabang sampai Merauke`.
  static let other = PlaceWordKind(rawValue: 131_072)
  /// `yakni`: a list of what was counted before follows.
  static let introducer = PlaceWordKind(rawValue: 65536)

  /// `Pelabuhan`, `Stasiun`: mostly called like the town it stands in.
  static let hub = PlaceWordKind(rawValue: 262_144)

  static let building: PlaceWordKind = [.venue, .facility, .complex, .hub]

  private static let names: [String: PlaceWordKind] = [
    "admin": .admin, "natural": .natural, "island": .island, "street": .street, "venue": .venue,
    "facility": .facility, "complex": .complex, "phrase": .phrase, "preposition": .preposition,
    "relation": .relation, "conjunction": .conjunction, "office": .office,
    "descriptor": .descriptor, "people": .people, "direction": .direction,
    "number": .number, "introducer": .introducer, "hub": .hub, "other": .other,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// - Parameter name: as the column has it; another value is no kind.
  init(named name: String) { self = Self.names[name] ?? [] }
}
