/// The reviewed files under `dictionaries/`, each one table.
package enum DictionaryTable: UInt32, CaseIterable, Sendable {
  case titles
  case titleStatuses
  case degrees
  case honorifics
  case ranks
  case organizations
  case organizationHeads
  case regions
  case regionAliases
  case monthsDays
  case quoteVerbs
  case abbreviations
  case placeWords
  case givenNames
  case nameParticles
  case stopPhrases
  case ambiguity
  case nonNameWords
  case nameBlockers
  case hijriMonths
  case countries
  case placeCues
  case grammarWords
  case regionChanges
  case remoteRegions
  case pageWords
  case lineLabels
  case markupWords
  case nameShapes

  /// Place of the table among all: the number of its part of prepared tables.
  var number: UInt32 { rawValue }

  /// False for tables that are read whole and not looked for in texts phrase by phrase: reviews,
  /// what the article stage alone reads, words so common that a list of their hashes serves better.
  /// They need no bit of a `TableSet`.
  package var isMatched: Bool {
    switch self {
    case .stopPhrases, .grammarWords, .remoteRegions, .pageWords, .lineLabels, .markupWords,
      .nameShapes:
      false
    default: true
    }
  }

  package var fileName: String { name + ".tsv" }

  package var name: String {
    switch self {
    case .titles: "titles"
    case .titleStatuses: "title-statuses"
    case .degrees: "degrees"
    case .honorifics: "honorifics"
    case .ranks: "ranks"
    case .organizations: "organizations"
    case .organizationHeads: "organization-heads"
    case .regions: "regions"
    case .regionAliases: "region-aliases"
    case .monthsDays: "months-days"
    case .quoteVerbs: "quote-verbs"
    case .abbreviations: "abbreviations"
    case .placeWords: "place-words"
    case .givenNames: "given-names"
    case .nameParticles: "name-particles"
    case .stopPhrases: "stop-phrases"
    case .ambiguity: "ambiguity"
    case .nonNameWords: "non-name-words"
    case .nameBlockers: "name-blockers"
    case .hijriMonths: "hijri-months"
    case .countries: "countries"
    case .placeCues: "place-cues"
    case .grammarWords: "grammar-words"
    case .regionChanges: "region-changes"
    case .remoteRegions: "remote-regions"
    case .pageWords: "page-words"
    case .lineLabels: "line-labels"
    case .markupWords: "markup-words"
    case .nameShapes: "name-shapes"
    }
  }

  /// The columns the file must have, in this order.
  package var columns: [String] { Self.columns[Int(number)] }

  private static let columns = allCases.map(\.columnNames)

  private var columnNames: [String] {
    switch self {
    case .titles: ["form", "variants", "category", "kind", "placeLevel", "takes", "notes"]
    case .titleStatuses: ["form", "variants", "status", "code", "position", "notes"]
    case .degrees: ["form", "variants", "position", "level", "expansion", "ambiguous"]
    case .honorifics: ["form", "variants", "type", "position", "treatment", "gender", "notes"]
    case .ranks: ["form", "variants", "institution", "kind", "notes"]
    case .organizations: ["form", "variants", "kind", "years", "related", "notes"]
    case .organizationHeads: ["form", "variants", "kind", "rule", "members", "notes"]
    case .regions: ["code", "level", "form", "variants", "latitude", "longitude"]
    case .regionAliases: ["form", "variants", "code", "notes"]
    case .monthsDays: ["form", "variants", "kind", "value", "notes"]
    case .quoteVerbs: ["form", "variants", "kind", "speech", "notes"]
    case .abbreviations: ["form", "variants", "expansion", "category", "ambiguous"]
    case .placeWords: ["form", "variants", "kind", "level", "notes"]
    case .givenNames: ["form", "variants", "kind", "groups", "gender", "ambiguous"]
    case .nameParticles: ["form", "variants", "role", "notes"]
    case .stopPhrases: ["form", "variants", "match", "action", "kind"]
    case .ambiguity: ["form", "variants", "readings", "meanings", "rule"]
    case .nonNameWords: ["form", "class"]
    case .nameBlockers: ["form", "variants", "blocks", "notes"]
    case .hijriMonths: ["form", "month", "start", "source", "notes"]
    case .countries: ["form", "variants", "code", "kind", "notes"]
    case .placeCues: ["form", "variants", "kind", "level", "notes"]
    case .grammarWords: ["form", "variants", "role", "notes"]
    case .regionChanges:
      ["form", "variants", "level", "code", "kind", "formerly", "until", "decree", "notes"]
    case .remoteRegions: ["form", "code", "verdict", "notes"]
    case .pageWords: ["form", "variants", "kinds", "value", "notes"]
    case .lineLabels: ["form", "variants", "zone", "longest", "names", "notes"]
    case .markupWords: ["form", "match", "means", "notes"]
    case .nameShapes: ["form", "weight"]
    }
  }

  /// Columns with a closed set of values; a cell may hold several, separated by `|`.
  package var closedColumns: [String: Set<String>] {
    switch self {
    case .titles:
      [
        "kind": ["office", "role", "collective"],
        "placeLevel": ["", "provinsi", "kabupaten", "kota", "kecamatan", "desa"],
        "takes": [
          "", "place", "organization", "field", "ordinal", "posting", "modifier", "many",
          "local",
        ],
      ]
    case .titleStatuses:
      [
        "status": ["definitive", "acting", "former", "candidate", "elect"],
        "position": ["before", "after", "beyond"],
      ]
    case .degrees: ["position": ["before", "after"]]
    case .honorifics:
      [
        "position": ["before", "after", "both"],
        "treatment": ["strip", "strip-h", "adat", "alias", "title", "no-person"],
      ]
    case .ranks: ["kind": ["rank", "corps"]]
    case .organizationHeads:
      ["rule": ["name", "place", "placename", "nameonly", "alone"], "members": ["", "wives"]]
    case .regions: ["level": ["provinsi", "kabupaten", "kota", "kecamatan", "desa"]]
    case .monthsDays:
      [
        "kind": [
          "month", "weekday", "hijri-month", "relative", "day-part", "timezone", "market-day",
          "period", "holiday",
        ]
      ]
    case .quoteVerbs:
      ["kind": ["verb", "elided", "before", "passive", "elided-before", "cue"]]
    case .placeWords:
      [
        "kind": [
          "admin", "natural", "island", "street", "venue", "facility", "complex", "hub", "phrase",
          "other",
        ],
        "level": ["", "provinsi", "kabupaten", "kota", "kecamatan", "desa", "other"],
      ]
    case .stopPhrases:
      ["match": ["whole", "prefix", "contains"], "action": ["drop_line", "drop_rest", "keep"]]
    case .pageWords:
      [
        "kinds": [
          "counter", "thousand", "breadcrumb", "picture-name", "weekday", "month", "timezone",
          "opening-hours", "stamp", "published", "credit", "prompt", "author-begins",
          "author-ends", "author-role", "no-author", "handle", "name-particle", "and",
          "title-word", "unit", "position",
        ],
        "value": Set([""] + (1...12).map(String.init)),
      ]
    case .lineLabels:
      [
        "zone": ["byline", "caption", "contact"], "names": ["", "author"],
        "longest": Set((1...60).map(String.init)),
      ]
    case .markupWords:
      [
        "match": ["word", "prefix", "pair", "name", "role"],
        "means": ["slight", "weak", "strong", "comments", "caption", "picture", "author"],
      ]
    case .ambiguity: ["readings": ["", "place", "person", "word"]]
    case .nonNameWords: ["class": ["function", "field", "verb", "word"]]
    case .nameBlockers: ["blocks": ["title", "person", "date"]]
    case .countries: ["kind": ["country", "city", "area"]]
    case .placeCues:
      [
        "kind": [
          "preposition", "relation", "conjunction", "office", "descriptor", "people", "direction",
          "number", "introducer",
        ],
        "level": ["", "provinsi", "kabupaten", "kota", "kecamatan", "desa"],
      ]
    case .nameParticles:
      [
        "role": [
          "connector", "patronymic", "alias-marker", "plural-marker", "prefix-name",
          "surname-marker", "suffix",
          "title-marker", "initials-marker", "deceased",
        ]
      ]
    case .grammarWords:
      [
        "role": [
          "holder", "double", "appointment", "seat", "collective", "preposition", "proxy",
          "deputed", "channel", "person-noun", "namely", "place-beginning", "place-ending",
          "signed", "branch", "of-age", "years", "sex", "ballot", "agent",
          "lettered", "filled", "group-ending",
        ]
      ]
    case .hijriMonths: ["source": ["isbat", "skb", "hisab"]]
    case .regionChanges:
      [
        "kind": ["renamed", "split"],
        "level": ["", "provinsi", "kabupaten", "kota"],
      ]
    case .remoteRegions: ["verdict": ["confirmed", "omitted"]]
    case .nameShapes: ["weight": Set((-99...99).map(String.init))]
    case .organizations, .regionAliases, .abbreviations, .givenNames: [:]
    }
  }

  /// Position of a column; columns are fixed, so an unknown name is a slip of the programmer.
  package func column(_ column: String) -> Int {
    guard let index = columns.firstIndex(of: column) else {
      preconditionFailure("\(name) has no column \(column)")
    }
    return index
  }
}
