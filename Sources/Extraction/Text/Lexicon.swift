package import Dictionaries
private import UnicodeText

/// The dictionaries as the extractors ask them: rows of the small tables with typed columns. An
/// immutable object shared by all stages and tasks.
package final class Lexicon: Sendable {
  package let dictionaries: Dictionaries
  package let titleHeads: [TitleHead]
  package let titleStatuses: [TitleStatus]
  /// True for each degree that stands before the name.
  package let degreesBefore: [Bool]
  package let honorifics: [Honorific]
  /// True for each row of `ranks` that is a corps, not a rank.
  package let corps: [Bool]
  package let organizationHeads: [OrganizationHead]
  package let placeWords: [PlaceWord]
  package let wordClasses: [WordClass]
  package let blockers: [Blocks]
  /// Whether each name part has other readings, and its kind.
  package let givenNames: [GivenName]
  package let particleRoles: [String]
  package let speechVerbKinds: [String]
  /// True for each row of `abbreviations` whose form has small letters: `Kominfo`.
  package let mixedAbbreviations: [Bool]
  package let grammar: GrammarWords
  let nameShapes: NameShapes
  /// Abbreviations with a final dot after which no sentence ends.
  package let sentenceAbbreviations: [String]

  package init(dictionaries: Dictionaries) {
    self.dictionaries = dictionaries
    let rows = DictionaryRows(dictionaries: dictionaries)
    titleHeads = rows.map(.titles) { row in
      TitleHead(
        canonical: row["form"], kind: TitleHead.Kind(rawValue: row["kind"]) ?? .office,
        category: row["category"], placeLevel: row["placeLevel"],
        takes: TitleHead.Takes(cell: row["takes"]))
    }
    titleStatuses = rows.map(.titleStatuses) { row in
      TitleStatus(
        status: row["status"], code: row["code"], standsAfter: row["position"] == "after",
        standsBeyond: row["position"] == "beyond")
    }
    degreesBefore = rows.map(.degrees) { $0["position"] == "before" }
    honorifics = rows.map(.honorifics) { row in
      Honorific(
        form: row["form"], position: row["position"], treatment: row["treatment"],
        gender: row["gender"], type: row["type"])
    }
    corps = rows.map(.ranks) { $0["kind"] == "corps" }
    organizationHeads = rows.map(.organizationHeads) { row in
      OrganizationHead(
        form: row["form"], kind: row["kind"], rule: row["rule"],
        isOfWives: row["members"] == "wives")
    }
    placeWords = rows.map(.placeWords) { row in
      PlaceWord(form: row["form"], kind: row["kind"], level: row["level"])
    }
    wordClasses = rows.map(.nonNameWords) { WordClass(rawValue: $0["class"]) ?? .word }
    blockers = rows.map(.nameBlockers) { row in
      var blocks: Blocks = []
      for value in row["blocks"].split(separator: "|") {
        switch value {
        case "title": blocks.insert(.title)
        case "person": blocks.insert(.person)
        default: blocks.insert(.date)
        }
      }
      return blocks
    }
    givenNames = rows.map(.givenNames) { row in
      GivenName(isAmbiguous: !row["ambiguous"].isEmpty, kind: row["kind"])
    }
    particleRoles = rows.map(.nameParticles) { $0["role"] }
    speechVerbKinds = rows.map(.quoteVerbs) { $0["kind"] }
    mixedAbbreviations = rows.map(.abbreviations) { row in
      row["form"].utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    }
    grammar = GrammarWords(dictionaries: dictionaries)
    nameShapes = NameShapes(dictionaries: dictionaries)
    sentenceAbbreviations = Self.sentenceAbbreviations(of: dictionaries)
  }
}

extension Lexicon {
  /// Forms with a final dot of all tables whose words stand before something. Degrees behind a name
  /// are left out: a sentence can end with one.
  private static func sentenceAbbreviations(of dictionaries: Dictionaries) -> [String] {
    let tables: [DictionaryTable] = [
      .degrees, .honorifics, .ranks, .titleStatuses, .placeWords, .organizationHeads,
      .abbreviations, .nameBlockers, .nameParticles,
    ]
    var dotted: Set<String> = []
    for table in tables {
      for row in 0..<dictionaries.rowCount(of: table) {
        if table == .degrees, dictionaries.cell(table, row: row, column: "position") == "after" {
          continue
        }
        for column in ["form", "variants"] {
          for form in dictionaries.cell(table, row: row, column: column).split(separator: "|")
          where form.hasSuffix(".") { dotted.insert(String(form)) }
        }
      }
    }
    return dotted.sorted()
  }
}

/// Reads the rows of one table by the names of its columns.
private struct DictionaryRows {
  let dictionaries: Dictionaries

  struct Row {
    let dictionaries: Dictionaries
    let table: DictionaryTable
    let row: Int
    subscript(column: String) -> String { dictionaries.cell(table, row: row, column: column) }
  }

  func map<Value>(_ table: DictionaryTable, _ transform: (Row) -> Value) -> [Value] {
    (0..<dictionaries.rowCount(of: table)).map { row in
      transform(Row(dictionaries: dictionaries, table: table, row: row))
    }
  }
}

/// A row of `titles.tsv`. An object, as the other rows are: many ask for it, and copies would cost.
package final class TitleHead: Sendable {
  package enum Kind: String, Sendable { case office, role, collective }

  /// What can follow the head, as the column `takes` says it.
  package struct Takes: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let place = Takes(rawValue: 1)
    package static let organization = Takes(rawValue: 2)
    package static let field = Takes(rawValue: 4)
    package static let ordinal = Takes(rawValue: 8)
    /// `untuk NEGARA`
    package static let posting = Takes(rawValue: 16)
    /// Something must follow: the word alone is no office.
    package static let modifier = Takes(rawValue: 32)
    /// Several people hold it at once.
    package static let many = Takes(rawValue: 64)
    /// Every regency and city has one.
    package static let local = Takes(rawValue: 128)

    private static let names: [Substring: Takes] = [
      "place": .place, "organization": .organization, "field": .field, "ordinal": .ordinal,
      "posting": .posting, "modifier": .modifier, "many": .many, "local": .local,
    ]

    init(cell: String) {
      self = cell.split(separator: "|").reduce(into: []) { takes, name in
        takes.formUnion(Self.names[name] ?? [])
      }
    }

    package func contains(_ other: Takes) -> Bool { rawValue & other.rawValue == other.rawValue }
  }

  package let canonical: String
  package let kind: Kind
  package let category: String
  /// Level of the place that follows directly, empty when it is not fixed.
  package let placeLevel: String
  package let takes: Takes
  /// Its place is a province, regency or city.
  let isOfMajorRegion: Bool

  init(
    canonical: String, kind: Kind, category: String, placeLevel: String, takes: Takes
  ) {
    self.canonical = canonical
    self.kind = kind
    self.category = category
    self.placeLevel = placeLevel
    self.takes = takes
    isOfMajorRegion =
      takes.contains(.local) || ["provinsi", "kabupaten", "kota"].contains(placeLevel)
  }
}

/// A row of `title-statuses.tsv`.
package struct TitleStatus: Sendable, Hashable {
  package let status: String
  package let code: String
  package let standsAfter: Bool
  /// Behind the office, and no part of its wording.
  package let standsBeyond: Bool
}

/// A row of `honorifics.tsv`.
package final class Honorific: Sendable {
  package let form: String
  package let position: String
  package let treatment: String
  package let gender: String
  package let type: String

  init(form: String, position: String, treatment: String, gender: String, type: String) {
    self.form = form
    self.position = position
    self.treatment = treatment
    self.gender = gender
    self.type = type
  }
}

/// A row of `organization-heads.tsv`.
package final class OrganizationHead: Sendable {
  package let form: String
  package let kind: String
  /// name, place, placename, nameonly, alone.
  package let rule: String
  /// Wives of officials are its members.
  package let isOfWives: Bool

  init(form: String, kind: String, rule: String, isOfWives: Bool) {
    self.form = form
    self.kind = kind
    self.rule = rule
    self.isOfWives = isOfWives
  }
}

/// A row of `place-words.tsv`.
package final class PlaceWord: Sendable {
  package let form: String
  package let kind: String
  package let level: String

  init(form: String, kind: String, level: String) {
    self.form = form
    self.kind = kind
    self.level = level
  }
}

/// A row of `given-names.tsv`.
package struct GivenName: Sendable, Hashable {
  package let isAmbiguous: Bool
  /// given, marga, fam, name-part.
  package let kind: String
}

/// What kind of common word a row of `non-name-words.tsv` is.
package enum WordClass: String, Sendable { case function, field, verb, word }

/// What cannot begin after a row of `name-blockers.tsv`.
package struct Blocks: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let title = Blocks(rawValue: 1)
  package static let person = Blocks(rawValue: 2)
  package static let date = Blocks(rawValue: 4)
}
