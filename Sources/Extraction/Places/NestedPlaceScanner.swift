import Dictionaries
import Records
import UnicodeText

/// Finds places named by titles and organisations: `Bupati Bogor`, `Polres Batu`, `Bank NTT`.
struct NestedPlaceScanner {
  let scan: PlaceScan

  func candidates() -> [PlaceCandidate] {
    scan.context.titles.flatMap(candidates(in:))
      + scan.context.organizations.flatMap(candidates(in:)) + offices()
  }

  private func candidates(in title: TitleMention) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    if let place = title.place {
      found += named(place, kind: PlaceKind(rawValue: title.placeLevel), rule: "title-place")
    }
    let end = title.place?.lowerBound ?? title.range.upperBound
    if title.head.upperBound < end {
      found += majors(in: title.head.upperBound..<end, rule: "title-place")
    }
    return found
  }

  /// What kinds of governments begin with: the level of their region follows.
  private static let government = "pemerintah-"

  private func candidates(in organization: OrganizationMention) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    if let place = organization.place {
      let isGovernment = organization.kind.hasPrefix(Self.government)
      let demanded =
        isGovernment
        ? PlaceKind(rawValue: String(organization.kind.dropFirst(Self.government.count))) : nil
      if scan.officeBefore(place.lowerBound) == nil {
        found += named(place, kind: demanded, rule: "organization-place")
      }
    }
    let end = organization.place?.lowerBound ?? organization.range.upperBound
    if organization.range.lowerBound < end, organization.kind != "perusahaan" {
      found += majors(in: organization.range.lowerBound..<end, rule: "organization-place")
    }
    return found
  }

  /// Places behind organisation heads whose level is known, also where no organisation was found.
  private func offices() -> [PlaceCandidate] {
    let behind = Set(scan.tokens(of: .office).flatMap(tokens(behindOffice:)))
    return behind.sorted().flatMap { token -> [PlaceCandidate] in
      guard scan.article.tokens[token].isCapitalized, !scan.isPerson(token),
        let office = scan.officeBefore(token)
      else { return [] }
      let kind = office.level
      if let name = scan.gazetteer.major(at: token, in: scan.article, level: kind) {
        if let kind, !name.units.contains(where: { $0.kind == kind }) { return [] }
        if !scan.goesOn(name.range) {
          return named(name.range, kind: kind, rule: "organization-place")
        }
      }
      let run = scan.nameRun(from: token)
      // `Koramil 06/LP`: a short name in capitals is the unit's.
      let isShort = scan.article.tokens[token].isAllCaps && scan.article.tokens[token].count < 4
      guard kind != nil, !run.isEmpty, !isShort,
        !scan.vocabulary.isField(token, in: scan.article)
      else { return [] }
      return named(run, kind: kind, rule: "organization-place")
    }
  }

  /// Where the place of an office can begin: right behind it, or behind the number of the unit
  /// (`Kodim 0799/Arung`).
  private func tokens(behindOffice start: Int) -> [Int] {
    guard let end = scan.word(at: start, of: .office)?.range.upperBound else { return [] }
    return [end, end + 2].filter { $0 < scan.article.tokens.count }
  }

  /// The place of a title or organisation; one with a level word is found by that.
  private func named(_ place: Range<Int>, kind: PlaceKind?, rule: String) -> [PlaceCandidate] {
    guard !place.isEmpty, !scan.overlapsPerson(place), !scan.isInsideOffice(place.lowerBound)
    else { return [] }
    let demandsMinor = kind == .kecamatan || kind == .desa
    if !demandsMinor,
      let name = scan.gazetteer.major(
        at: place.lowerBound, in: scan.article, anyCase: true, level: kind),
      name.range.upperBound >= place.upperBound || city(name) != nil || !scan.goesOn(name.range)
    {
      if let city = city(name) {
        return [
          PlaceCandidate(
            range: city, name: name.range, kind: .kota,
            units: name.units.filter { $0.kind == .kota }, rule: rule)
        ]
      }
      let units = kind.map { kind in name.units.filter { $0.kind == kind } } ?? name.units
      return [
        PlaceCandidate(
          range: name.range, name: name.range, kind: units.isEmpty ? nil : kind,
          units: units.isEmpty ? name.units : units, rule: rule)
      ]
    }
    // A level word is read by another scanner; a country has no districts (`petinggi Arab Saudi`).
    let isDistrict =
      demandsMinor
      && !scan.gazetteer.minors(at: place, kind: .kecamatan, in: scan.article).isEmpty
    guard let kind, scan.word(at: place.lowerBound, of: .admin) == nil || isDistrict,
      scan.article.longestMatch(at: place.lowerBound, in: .countries) == nil
    else { return [] }
    return [PlaceCandidate(range: place, name: place, kind: kind, rule: rule)]
  }

  /// The level word behind the name: `Polres Bogor Kota`.
  private func city(_ name: RegionName) -> Range<Int>? {
    let next = name.range.upperBound
    guard name.units.contains(where: { $0.kind == .kota }),
      scan.word(at: next, of: .admin)?.level == .kota, scan.nameRun(from: next + 1).isEmpty
    else { return nil }
    return name.range.lowerBound..<next + 1
  }

  /// `Danramil 07/Batang Arung`, `Puskesmas Hulu Batang`: a part of a longer name.
  private func isWithinName(_ name: Range<Int>, of range: Range<Int>, after last: Int?) -> Bool {
    if name.upperBound < range.upperBound, scan.goesOn(name) { return true }
    let before = name.lowerBound - 1
    return before >= range.lowerBound && last != name.lowerBound
      && scan.article.tokens[before].isCapitalized
      && scan.word(at: before, of: .direction) != nil
  }

  private func majors(in range: Range<Int>, rule: String) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if !scan.isPerson(token), !scan.isInsideOffice(token), scan.article.tokens[token].isWord,
        let name = scan.gazetteer.major(at: token, in: scan.article),
        name.range.upperBound <= range.upperBound,
        !scan.vocabulary.isAlsoWord(name.range, in: scan.article)
          || name.range.upperBound == range.upperBound,
        !isWithinName(name.range, of: range, after: found.last?.range.upperBound)
      {
        found.append(
          PlaceCandidate(range: name.range, name: name.range, units: name.units, rule: rule))
        token = name.range.upperBound
      } else {
        token += 1
      }
    }
    return found
  }
}
