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
    self.names = TokenTable(
      Dictionary(names.map { ($0.key.hash, $0.value) }, uniquingKeysWith: +))
    beginnings = NameBeginnings(of: forms)
    self.aliases = aliases
    self.bare = bare
    longestName = longest
  }

  func isMajor(_ key: LettersKey) -> Bool { names[key.hash] != nil }

  func isAlias(_ key: LettersKey) -> Bool { aliases.contains(key) }

  func bareReading(of key: LettersKey) -> RegionUnit? { bare[key] }

  /// The longest name of a province, regency or city that starts at a token.
  ///
  /// - Parameter anyCase: after a level word a name may be written small.
  func major(at token: Int, in article: AnalyzedArticle, anyCase: Bool = false) -> RegionName? {
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
        if let units = names[key.key.hash] {
          found = RegionName(range: token..<index + 1, key: key.key, units: units)
        }
      }
      index += 1
    }
    return found
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
    cache.regions(under: String(code.prefix(5)), load: loadMinors(under:))
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
