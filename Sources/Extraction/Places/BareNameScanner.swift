import Dictionaries
import Records
import UnicodeText

/// Finds names of provinces, regencies and cities that stand without level word, title or office.
///
/// A name in the gazetteer alone proves nothing: it needs a preposition (`di Jember`), a chain
/// with a place that holds it (`Banyumas, Jawa Tengah`) or lies in it (`Hotel Arung, Jember`), a list
/// of places (`Binjai dan Medan`), the number of a list that it opens (`tiga kabupaten: Karo`),
/// several words that nothing else bears (`Hulu Sungai Tengah`), or the same name being a place
/// elsewhere in the release.
struct BareNameScanner {
  let scan: PlaceScan
  /// Tokens that belong to places found before.
  let taken: TokenSet
  /// What names mean in this release.
  let known: [LettersKey: [RegionUnit]]
  /// Those of them that the gazetteer does not have.
  private let abbreviations: [LettersKey: [RegionUnit]]

  private static var otherReadings: TableSet {
    [
      .givenNames, .nonNameWords, .ambiguity,
    ]
  }

  init(scan: PlaceScan, taken: TokenSet, known: [LettersKey: [RegionUnit]]) {
    self.scan = scan
    self.taken = taken
    self.known = known
    abbreviations = known.filter { !scan.gazetteer.isMajor($0.key) }
  }

  func candidates(beside others: [PlaceCandidate]) -> [PlaceCandidate] {
    var names = self.names()
    var rules = names.map(rule(of:))
    chain(&rules, names, beside: others)
    list(&rules, &names, beside: others)
    let sure = Set(zip(names, rules).filter { $0.1 != nil }.map(\.0.key))
    for index in names.indices where rules[index] == nil {
      if sure.contains(names[index].key) || known[names[index].key] != nil {
        guard !continues(names[index].range),
          !scan.followsPeopleWord(names[index].range.lowerBound)
        else { continue }
        rules[index] = "known-name"
      }
    }
    chain(&rules, names, beside: others)
    for index in names.indices {
      if let units = known[names[index].key], scan.gazetteer.isAlias(names[index].key) {
        names[index].units = units
      }
    }
    return zip(names, rules).compactMap { name, rule in
      rule.map {
        PlaceCandidate(range: name.range, name: name.range, units: name.units, rule: $0)
      }
    }
  }

  private func names() -> [RegionName] {
    var names: [RegionName] = []
    var start = 0
    while let token = scan.article.capitals.next(from: start) {
      guard let name = name(at: token), !taken.overlaps(name.range),
        !scan.overlapsPerson(name.range),
        !scan.isTitleHead(token)
      else {
        start = token + 1
        continue
      }
      names.append(name)
      start = name.range.upperBound
    }
    return names
  }

  /// A name of the gazetteer, or an abbreviation this release explained.
  private func name(at token: Int) -> RegionName? {
    if let name = scan.gazetteer.major(at: token, in: scan.article) { return name }
    guard !abbreviations.isEmpty else { return nil }
    for end in token + 1..<min(token + 4, scan.article.tokens.count + 1) {
      let key = scan.key(of: token..<end)
      if let units = abbreviations[key] {
        return RegionName(range: token..<end, key: key, units: units)
      }
    }
    return nil
  }

  private func rule(of name: RegionName) -> String? {
    let start = name.range.lowerBound
    let isWord = scan.vocabulary.isAlsoWord(name.range, in: scan.article)
    let isAlias = scan.gazetteer.isAlias(name.key)
    if continues(name.range) || scan.followsPeopleWord(start) { return nil }
    if scan.followsPreposition(start) || scan.followsRelation(start), !(isWord && isAlias) {
      return "preposition"
    }
    if let level = scan.announcedLevel(before: start),
      name.units.contains(where: { $0.kind == level })
    {
      return "announced"
    }
    return !isWord && isDistinctive(name) ? "distinctive-name" : nil
  }

  /// Several words, or an abbreviation that is no word and no name: nothing else is called so.
  private func isDistinctive(_ name: RegionName) -> Bool {
    if name.range.count(where: { scan.article.tokens[$0].isWord }) > 1 { return true }
    guard scan.gazetteer.isAlias(name.key), name.key.count >= 5,
      let match = scan.article.matches(at: name.range.lowerBound).first
    else { return false }
    return !match.stands(in: Self.otherReadings)
      && !(match.stands(in: .abbreviations) && scan.vocabulary.isOtherAbbreviation(match.phrase))
  }

  /// True when the name goes on behind its last word (`Padang Aro`): it is another name then.
  private func continues(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return next < scan.article.tokens.count && !taken.contains(next) && scan.goesOn(range)
  }

  /// Names in one list with a place; those behind a level word are of its level where they can be.
  private func list(
    _ rules: inout [String?], _ names: inout [RegionName], beside others: [PlaceCandidate]
  ) {
    guard rules.contains(where: { $0 == nil }) else { return }
    var members: [RegionListReader.Member] = others.compactMap { other in
      guard
        other.kind == .country || !other.units.isEmpty && other.units.allSatisfy(\.isMajor)
      else { return nil }
      return RegionListReader.Member(
        range: other.range, isSure: true, level: other.rule == "level-word" ? other.kind : nil)
    }
    for (index, name) in names.enumerated() where !continues(name.range) {
      guard !scan.followsPeopleWord(name.range.lowerBound) else { continue }
      members.append(
        RegionListReader.Member(
          range: name.range, name: index, isSure: rules[index] != nil,
          province: province(of: name)))
    }
    members.sort { $0.range.lowerBound < $1.range.lowerBound }
    for listed in RegionListReader(scan: scan).listed(members) {
      rules[listed.name] = rules[listed.name] ?? "list"
      let shared = names[listed.name].units.filter { $0.kind == listed.level }
      if !shared.isEmpty { names[listed.name].units = shared }
    }
  }

  /// The province of a name that is no word, no given name, and the name of one regency or city.
  private func province(of name: RegionName) -> String? {
    guard name.units.count == 1, name.units[0].kind != .provinsi,
      !scan.article.matches(at: name.range.lowerBound).contains(where: {
        $0.end == name.range.upperBound && $0.stands(in: Self.otherReadings)
      })
    else { return nil }
    return RegionUnit.province(of: name.units[0].code)
  }

  /// Names beside a place: `Banyumas, Jawa Tengah`, `di Binjai dan Medan`, `Malang-Batu`.
  private func chain(
    _ rules: inout [String?], _ names: [RegionName], beside others: [PlaceCandidate]
  ) {
    guard rules.contains(nil) else { return }
    let count = scan.article.tokens.count
    var startsAt = UnitsByToken(tokens: count)
    var endsAt = UnitsByToken(tokens: count)
    var smallEnds = TokenSet(count: count + 1)
    for other in others {
      let end = other.range.upperBound
      if Self.isSmall(other) { smallEnds.insert(end..<end + 1) }
      guard other.kind != .venue, other.kind != .street else { continue }
      startsAt[other.range.lowerBound] = other.units
      endsAt[end] = other.units
    }
    for (name, rule) in zip(names, rules) where rule != nil {
      startsAt[name.range.lowerBound] = name.units
      endsAt[name.range.upperBound] = name.units
    }
    for index in names.indices.reversed() where rules[index] == nil {
      guard !continues(names[index].range),
        let right = startsAt[afterSeparator(names[index].range.upperBound)]
      else { continue }
      if holds(right, names[index].units) {
        rules[index] = "chain"
        startsAt[names[index].range.lowerBound] = names[index].units
        endsAt[names[index].range.upperBound] = names[index].units
      }
    }
    for index in names.indices where rules[index] == nil {
      let name = names[index]
      guard !continues(name.range), let before = beforeSeparator(name.range.lowerBound) else {
        continue
      }
      if !before.joins, before.end < name.range.lowerBound, smallEnds.contains(before.end) {
        rules[index] = "chain"
        endsAt[name.range.upperBound] = name.units
        continue
      }
      if !before.joins, before.end == name.range.lowerBound - 1,
        holdsMinor(name, endingAt: before.end)
      {
        rules[index] = "chain"
        startsAt[name.range.lowerBound] = name.units
        endsAt[name.range.upperBound] = name.units
        continue
      }
      guard let left = endsAt[before.end] else { continue }
      if before.joins || holds(name.units, left) {
        rules[index] = before.joins ? "list" : "chain"
        endsAt[name.range.upperBound] = name.units
      }
    }
  }

  /// `asal Wening, Arung`: a district or village of the region stands before, behind a word that says
  /// that it is a place.
  private func holdsMinor(_ name: RegionName, endingAt end: Int) -> Bool {
    let regencies = name.units.filter { $0.kind == .kabupaten || $0.kind == .kota }
    guard !regencies.isEmpty else { return false }
    for start in stride(from: end - 1, through: max(0, end - Self.longestMinor), by: -1) {
      let token = scan.article.tokens[start]
      guard token.isWord, token.isCapitalized, !taken.contains(start), !scan.isPerson(start) else {
        return false
      }
      guard scan.followsPreposition(start) || scan.followsRelation(start) else { continue }
      let key = scan.key(of: start..<end)
      return regencies.contains { regency in
        let minors = scan.gazetteer.minors(under: regency.code)
        return [.kecamatan, .desa].contains {
          minors.unit(named: key, kind: $0, under: regency.code) != nil
        }
      }
    }
    return false
  }

  /// Words of the name of a district or village.
  private static let longestMinor = 3

  /// Places that are followed by the region they lie in: `Hotel Arung, Jember`, `Pulau Nias, Sumut`.
  private static func isSmall(_ candidate: PlaceCandidate) -> Bool {
    switch candidate.kind {
    case .venue, .street, .natural, .kecamatan, .desa: true
    case .other: candidate.rule == "feature"
    // `Kota Ende`, the town: a level word before a name that no such unit bears.
    case .kabupaten, .kota: candidate.units.isEmpty
    default: false
    }
  }

  private func holds(_ parents: [RegionUnit], _ units: [RegionUnit]) -> Bool {
    parents.contains { parent in
      units.contains {
        $0.code != parent.code && scan.gazetteer.history.everLay($0, in: parent.code)
      }
    }
  }

  /// The token behind a comma, bracket or dash at `token`, or the token itself.
  private func afterSeparator(_ token: Int) -> Int {
    let mark = scan.article.mark(at: token)
    let separates =
      mark == UInt8(ascii: ",") || mark == UInt8(ascii: "-") || mark == 0xE2
      || mark == UInt8(ascii: "(")
    return separates ? token + 1 : token
  }

  /// The end of what stands before a comma, dash or conjunction; `joins` for lists.
  private func beforeSeparator(_ token: Int) -> (end: Int, joins: Bool)? {
    guard token > 0 else { return nil }
    let before = token - 1
    switch scan.article.mark(at: before) {
    case UInt8(ascii: ","), UInt8(ascii: "("), 0xE2: return (before, false)
    case UInt8(ascii: "-"): return (before, !scan.article.tokens[before].followsSpace)
    case UInt8(ascii: "/"): return (before, true)
    default: break
    }
    if scan.word(at: before, of: .conjunction) != nil {
      let end = scan.article.isMark(",", at: before - 1) ? before - 1 : before
      return (end, true)
    }
    return (token, false)
  }
}
