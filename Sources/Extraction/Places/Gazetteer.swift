import Dictionaries
import Records
import UnicodeText

/// The administrative units as the place stages ask for them.
///
/// Provinces, regencies, cities and their other names are found by letters alone (`Lubukbasung`,
/// `Hulu SungaiTengah`, `ParePare`); districts and villages by phrase, or by letters under a
/// regency. An immutable object, shared by all stages and tasks.
final class Gazetteer: Sendable {
  private let dictionaries: Dictionaries
  private let names: TokenTable<[RegionUnit]>
  private let aliases: Set<LettersKey>
  /// Old names that count only behind a word of their level (`Kabupaten Pontianak`).
  private let formerNames: TokenTable<[RegionUnit]>
  let history: RegionHistory
  /// What a bare official name means where an alias row says so (`Yogyakarta`: the city).
  private let bare: [LettersKey: RegionUnit]
  private let longestName: Int
  private let beginnings: NameBeginnings
  private let cache = MinorRegionCache()

  init(dictionaries: Dictionaries) {
    self.dictionaries = dictionaries
    let rows = RegionRows(dictionaries: dictionaries)
    var names: [LettersKey: [RegionUnit]] = [:]
    var units: [String: RegionUnit] = [:]
    var longest = 0
    var forms: [String] = []
    for row in rows.majors() {
      let unit = rows.unit(row)
      let key = LettersKey(rows.form(row))
      forms.append(rows.form(row))
      longest = max(longest, key.count)
      names[key, default: []].append(unit)
      units[unit.code] = unit
    }
    let official = Set(names.keys)
    var aliases: Set<LettersKey> = []
    var bare: [LettersKey: RegionUnit] = [:]
    for row in 0..<dictionaries.rowCount(of: .regionAliases) {
      let cell = { (column: String) in
        dictionaries.cell(.regionAliases, row: row, column: column)
      }
      guard let unit = units[cell("code")] else { continue }
      for form in [cell("form")] + cell("variants").split(separator: "|").map(String.init) {
        let key = LettersKey(form)
        forms.append(form)
        longest = max(longest, key.count)
        if official.contains(key) {
          bare[key] = unit
        } else {
          names[key, default: []].append(unit)
          aliases.insert(key)
        }
      }
    }
    var formerNames: [LettersKey: [RegionUnit]] = [:]
    for row in 0..<dictionaries.rowCount(of: .regionChanges) {
      let cell = { (column: String) in
        dictionaries.cell(.regionChanges, row: row, column: column)
      }
      guard cell("kind") == "renamed", let unit = units[cell("code")] else { continue }
      for form in [cell("form")] + cell("variants").split(separator: "|").map(String.init) {
        let key = LettersKey(form)
        forms.append(form)
        longest = max(longest, key.count)
        if cell("level").isEmpty {
          names[key, default: []].append(unit)
          aliases.insert(key)
        } else {
          formerNames[key, default: []].append(unit)
        }
      }
    }
    self.names = Self.table(names)
    self.formerNames = Self.table(formerNames)
    history = RegionHistory(dictionaries: dictionaries)
    beginnings = NameBeginnings(of: forms)
    self.aliases = aliases
    self.bare = bare
    longestName = longest
  }

  private static func table(_ names: [LettersKey: [RegionUnit]]) -> TokenTable<[RegionUnit]> {
    TokenTable(Dictionary(names.map { ($0.key.hash, $0.value) }, uniquingKeysWith: +))
  }

  func isMajor(_ key: LettersKey) -> Bool { names[key.hash] != nil }

  func isAlias(_ key: LettersKey) -> Bool { aliases.contains(key) }

  func bareReading(of key: LettersKey) -> RegionUnit? { bare[key] }

  /// The longest name of a province, regency or city that starts at a token.
  ///
  /// - Parameters:
  ///   - anyCase: after a level word a name may be written small.
  ///   - level: what the words demand; names that were given up count then too.
  func major(
    at token: Int, in article: AnalyzedArticle, anyCase: Bool = false, level: PlaceKind? = nil
  ) -> RegionName? {
    let first = article.tokens[token]
    guard first.kind == .word || first.kind == .number, anyCase || first.isCapitalized,
      beginnings.canStart(article.text.utf8, at: Int(first.start), to: Int(first.end))
    else { return nil }
    var key = LettersKey.Builder()
    var found: RegionName?
    var index = token
    while index < article.tokens.count {
      let next = article.tokens[index]
      if next.kind == .mark {
        guard index > token, Self.joins(article.mark(at: index)) else { break }
      } else {
        guard next.kind == .word || next.kind == .number else { break }
        guard anyCase || next.isCapitalized || next.kind == .number else { break }
        key.append(article.text.utf8, from: Int(next.start), to: Int(next.end))
        guard key.count <= longestName else { break }
        if let units = units(named: key.key.hash, level: level) {
          found = RegionName(range: token..<index + 1, key: key.key, units: units)
        }
      }
      index += 1
    }
    return found
  }

  /// The units of a name; where none of today has the level demanded, those that gave the name up.
  private func units(named hash: UInt64, level: PlaceKind?) -> [RegionUnit]? {
    let units = names[hash]
    guard let level, units?.contains(where: { $0.kind == level }) != true else { return units }
    return formerNames[hash]?.filter { $0.kind == level } ?? units
  }

  /// Marks inside a name: `Pare-Pare`, `P. Siantar`.
  private static func joins(_ mark: UInt8) -> Bool {
    mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".")
  }

  /// Districts and villages that bear the phrase over exactly these tokens.
  func minors(
    at range: Range<Int>, kind: PlaceKind, in article: AnalyzedArticle
  ) -> [RegionUnit] {
    let level: TableSet = kind == .kecamatan ? .kecamatan : .desa
    guard
      let match = article.matches(at: range.lowerBound, in: level)
        .first(where: { $0.end == range.upperBound && $0.stands(in: level) })
    else { return [] }
    let rows = RegionRows(dictionaries: dictionaries)
    return dictionaries.rows(of: match.phrase, in: .regions).map(rows.unit)
      .filter { $0.kind == kind }
  }

  /// Districts and villages of the regency or city that a code names or lies in.
  func minors(under code: String) -> MinorRegions {
    cache.regions(under: RegionUnit.regency(of: code), load: loadMinors(under:))
  }

  private func loadMinors(under parent: String) -> MinorRegions {
    let rows = RegionRows(dictionaries: dictionaries)
    var regions = MinorRegions()
    for row in rows.rows(under: parent) { regions.add(rows.unit(row), named: rows.form(row)) }
    return regions
  }
}

/// A name of the gazetteer found in a text.
struct RegionName: Sendable, Hashable {
  var range: Range<Int>
  var key: LettersKey
  var units: [RegionUnit]
}
