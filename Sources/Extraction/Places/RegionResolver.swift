import Records

/// Decides which unit a candidate means.
///
/// Units that words demand come first, then what the release has made sure, then the issuer's
/// region; where nothing decides all units stay.
struct RegionResolver {
  let scan: PlaceScan
  /// Codes that a name has elsewhere in the release for sure.
  private var named: [LettersKey: Set<String>] = [:]
  /// Names that titles and organisations bear: the issuer is one of them.
  private var offices: Set<LettersKey> = []
  /// What the release has made sure.
  private var established = EstablishedRegions()

  init(scan: PlaceScan) {
    self.scan = scan
  }

  private static let officeRules: Set<String> = ["title-place", "organization-place"]

  /// Resolves every candidate; the result has one mention for each, in the same order.
  mutating func mentions(of candidates: [PlaceCandidate]) -> [PlaceMention] {
    for candidate in candidates where candidate.units.count == 1 {
      establish(candidate.units[0], of: candidate)
    }
    var decided = candidates
    let minors = candidates.filter { $0.kind == .kecamatan }
      .flatMap { scan.gazetteer.minors(at: $0.name, kind: .kecamatan, in: scan.article) }
    let holders = Set(minors.map { RegionUnit.regency(of: $0.code) })
    for index in candidates.indices where candidates[index].units.count > 1 {
      let right = parent(of: index, in: candidates)
      decided[index].units = decide(candidates[index], under: right, holding: holders)
      if decided[index].units.count == 1, candidates[index].rule != "known-name" {
        establish(decided[index].units[0], of: decided[index])
      }
    }
    for index in decided.indices where decided[index].units.count > 1 {
      decided[index].units = settle(decided[index], holding: holders)
    }
    for index in decided.indices.reversed() {
      if decided[index].kind == .kecamatan || decided[index].kind == .desa {
        if decided[index].kind == .desa, isWithinVillage(index, in: decided) {
          decided[index].kind = .other
        } else {
          decided[index] = minor(decided[index], under: parent(of: index, in: decided))
        }
      } else if decided[index].rule == "dateline", decided[index].units.isEmpty {
        decided[index] = town(decided[index])
      }
    }
    return minorReadings(of: namesakes(of: decided)).map(mention(of:))
  }

  /// A bare name of a regency whose province nothing else in the release names, and of a district in
  /// a regency that an office, a level word or the dateline names: the district (`Wonosobo` in
  /// Tanggamus).
  private func namesakes(of candidates: [PlaceCandidate]) -> [PlaceCandidate] {
    var keys: [String: Set<LettersKey>] = [:]
    for candidate in candidates {
      let key = scan.key(of: candidate.name)
      for unit in candidate.units {
        keys[RegionUnit.province(of: unit.code), default: []].insert(key)
      }
    }
    guard keys.count > 1 else { return candidates }
    let regencies = Set(
      candidates.lazy.filter { $0.units.count == 1 && !Self.bareRules.contains($0.rule) }
        .map { $0.units[0].code }.filter { $0.utf8.count == 5 })
    return candidates.map { candidate in
      guard Self.bareRules.contains(candidate.rule), candidate.units.count == 1,
        let unit = candidate.units.first, unit.kind == .kabupaten || unit.kind == .kota,
        keys[RegionUnit.province(of: unit.code)]?.count == 1,
        !scan.context.home.contains(where: unit.lies(in:))
      else { return candidate }
      let key = scan.key(of: candidate.name)
      let districts = regencies.compactMap { code in
        code != unit.code
          ? scan.gazetteer.minors(under: code).unit(named: key, kind: .kecamatan, under: code) : nil
      }
      guard districts.count == 1 else { return candidate }
      var small = candidate
      small.kind = .kecamatan
      small.units = districts
      return small
    }
  }

  /// A bare name that a level word or an office gives to a district or village, and none to a
  /// regency, means the small one: `Dermaga Arung … Camat Arung`.
  private func minorReadings(of candidates: [PlaceCandidate]) -> [PlaceCandidate] {
    var minors: [LettersKey: RegionUnit] = [:]
    var majors: Set<LettersKey> = []
    for candidate in candidates {
      if candidate.kind == .kecamatan || candidate.kind == .desa {
        if candidate.units.count == 1 { minors[scan.key(of: candidate.name)] = candidate.units[0] }
      } else if !Self.bareRules.contains(candidate.rule) {
        majors.insert(scan.key(of: candidate.name))
      }
    }
    guard !minors.isEmpty else { return candidates }
    return candidates.map { candidate in
      guard Self.bareRules.contains(candidate.rule), candidate.units.contains(where: \.isMajor),
        case let key = scan.key(of: candidate.name), !majors.contains(key),
        let minor = minors[key]
      else { return candidate }
      var small = candidate
      small.kind = minor.kind
      small.units = [minor]
      return small
    }
  }

  /// Rules that read a name without a word that tells its level.
  private static let bareRules: Set<String> = [
    "venue-place", "preposition", "known-name", "chain", "list",
  ]

  /// A town the dateline or a bare name leaves open is the unit of that name whose level the
  /// release tells: `Lembah – … Wali Kota Lembah`.
  static func leveled(_ mentions: [PlaceMention], in scan: PlaceScan) -> [PlaceMention] {
    var kinds: [LettersKey: Set<PlaceKind>] = [:]
    for mention in mentions where mention.codes.isEmpty && isMajor(mention.kind) {
      kinds[scan.key(of: mention.name), default: []].insert(mention.kind)
    }
    guard !kinds.isEmpty else { return mentions }
    return mentions.map { mention in
      guard mention.codes.isEmpty, mention.kind == .other, mention.rule == "dateline",
        let told = kinds[scan.key(of: mention.name)], told.count == 1, let kind = told.first
      else { return mention }
      var leveled = mention
      leveled.kind = kind
      return leveled
    }
  }

  private static func isMajor(_ kind: PlaceKind) -> Bool {
    kind == .provinsi || kind == .kabupaten || kind == .kota
  }

  /// A dateline town that is a district, else a village, of a unit the release names.
  private func town(_ candidate: PlaceCandidate) -> PlaceCandidate {
    var town = candidate
    for kind in [PlaceKind.kecamatan, .desa] where town.units.isEmpty {
      let units = scan.gazetteer.minors(at: candidate.name, kind: kind, in: scan.article)
        .filter { unit in
          established.codes.contains { $0.utf8.count > 2 && scan.lies(unit, in: $0) }
        }
      if units.count == 1 { town.units = units }
    }
    return town
  }

  private mutating func establish(_ unit: RegionUnit, of candidate: PlaceCandidate) {
    let key = scan.key(of: candidate.name)
    // `Kota Bengkulu` tells the city from the province, which bears the name alone.
    let isTold =
      candidate.rule == "level-word" && unit.kind == .kota
      && scan.gazetteer.bareReading(of: key)?.kind == .provinsi
    if !isTold { named[key, default: []].insert(unit.code) }
    if Self.officeRules.contains(candidate.rule) { offices.insert(key) }
    if unit.isMajor { established.add(unit.code, at: candidate.range.lowerBound) }
  }

  private func mention(of candidate: PlaceCandidate) -> PlaceMention {
    let first = candidate.units.first?.kind
    let kind = candidate.units.allSatisfy { $0.kind == first } ? first : nil
    return PlaceMention(
      range: candidate.range, name: candidate.name,
      kind: kind ?? candidate.kind ?? .other, codes: candidate.units.map(\.code),
      country: candidate.country, within: nil, rule: candidate.rule)
  }

  /// `Kampung Arung, Desa Wening`: a level word of villages that here names a part of one.
  private func isWithinVillage(_ index: Int, in candidates: [PlaceCandidate]) -> Bool {
    guard index + 1 < candidates.count, candidates[index + 1].kind == .desa else { return false }
    return scan.touches(candidates[index].range, candidates[index + 1].range) == .comma
  }

  /// The codes of the place a candidate's chain goes on with (`Desa A, Kecamatan B`).
  private func parent(of index: Int, in candidates: [PlaceCandidate]) -> [RegionUnit] {
    guard index + 1 < candidates.count,
      scan.touches(candidates[index].range, candidates[index + 1].range) != nil
    else { return [] }
    return candidates[index + 1].units
  }

  /// Decides between the units of a name by what is sure.
  /// - Parameter regencies: codes of those that hold districts of the release.
  private func decide(
    _ candidate: PlaceCandidate, under parents: [RegionUnit], holding regencies: Set<String>
  ) -> [RegionUnit] {
    let units = candidate.units
    let key = scan.key(of: candidate.name)
    if candidate.rule != "dateline" || offices.contains(key), let codes = named[key],
      let one = single(units, where: { codes.contains($0.code) })
    {
      return [one]
    }
    let holders = parents.map(\.code)
    if let one = single(units.filter { !holders.contains($0.code) }, under: holders) {
      return [one]
    }
    if let one = single(units, under: scan.context.home) { return [one] }
    if candidate.rule == "dateline" {
      // `MAGELANG – … Kecamatan Mungkid`: the regency that holds the district.
      if let holder = single(
        units, where: { $0.kind != .provinsi && regencies.contains($0.code) })
      {
        return [holder]
      }
      if let town = single(units, where: { $0.kind == .kota }) { return [town] }
    }
    let provinces = established.provinces.union(scan.context.home.map(RegionUnit.province))
    return single(units, under: provinces).map { [$0] } ?? units
  }

  /// What is left: a name decided since, a unit that alone holds the districts the release names,
  /// else what the bare name means by its alias row.
  private func settle(
    _ candidate: PlaceCandidate, holding holders: Set<String>
  ) -> [RegionUnit] {
    let key = scan.key(of: candidate.name)
    if let codes = named[key],
      let one = single(candidate.units, where: { codes.contains($0.code) })
    {
      return [one]
    }
    if let one = single(
      candidate.units, where: { $0.kind != .provinsi && holders.contains($0.code) })
    {
      return [one]
    }
    if let bare = scan.gazetteer.bareReading(of: key), candidate.units.contains(bare) {
      return [bare]
    }
    return candidate.units
  }

  /// The one unit in some regions, as they were on the day of the release.
  private func single(
    _ units: [RegionUnit], under parents: some Sequence<String>
  ) -> RegionUnit? {
    let under = scan.units(units, in: parents)
    return under.count == 1 ? under.first : nil
  }

  private func single(_ units: [RegionUnit], where passes: (RegionUnit) -> Bool) -> RegionUnit? {
    let passing = units.filter(passes)
    return passing.count == 1 ? passing.first : nil
  }

  /// Finds a district or village under the chain's parent, else under what the release has made
  /// sure; the name ends where a unit of that name is known.
  private func minor(
    _ candidate: PlaceCandidate, under parents: [RegionUnit]
  ) -> PlaceCandidate {
    guard let kind = candidate.kind else { return candidate }
    var shortened = candidate
    for end in stride(from: candidate.name.upperBound, to: candidate.name.lowerBound, by: -1) {
      let name = candidate.name.lowerBound..<end
      let isWhole =
        scan.article.isHeadline(name.lowerBound)
        || (name == candidate.name && !scan.goesOn(name))
      if scan.word(at: end, of: .direction) != nil, end < candidate.name.upperBound { continue }
      let found = units(of: name, kind: kind, under: parents, isWhole: isWhole)
      guard !found.isEmpty else { continue }
      shortened.name = name
      shortened.range = candidate.range.lowerBound..<end
      shortened.units = found
      return shortened
    }
    return candidate
  }

  /// - Parameter isWhole: false when the text's name is longer; then only a unit under a sure
  ///   regency or city counts (`Kecamatan Ujung Pasir` is no `Ujung` somewhere else).
  private func units(
    of name: Range<Int>, kind: PlaceKind, under parents: [RegionUnit], isWhole: Bool = true
  ) -> [RegionUnit] {
    let all = scan.gazetteer.minors(at: name, kind: kind, in: scan.article)
    if !parents.isEmpty {
      let under = scan.units(all, in: parents.map(\.code))
      if !under.isEmpty { return under }
      let spelled = parents.flatMap { spelling(of: name, kind: kind, under: $0.code) }
      if !spelled.isEmpty { return spelled }
      // What lies elsewhere is another one of that name; districts are split, regencies seldom.
      let regencies = Set(parents.map { String($0.code.prefix(5)) })
      let near = all.filter { unit in regencies.contains { scan.lies(unit, in: $0) } }
      return isWhole && near.count == 1 ? near : []
    }
    let nearest = established.nearestFirst(name.lowerBound)
    let regencies = nearest.filter { $0.utf8.count > 2 }
    let homes = scan.context.home
    for home in isWhole
      ? [regencies, homes, nearest] : [regencies, homes.filter { $0.utf8.count > 2 }]
    {
      let under = all.filter { unit in home.contains { scan.lies(unit, in: $0) } }
      if under.count == 1 { return under }
      let close = under.filter { scan.lies($0, in: home.first ?? "") }
      if close.count == 1 { return close }
      if !under.isEmpty { return under }
    }
    for code in nearest.prefix(2) where code.utf8.count == 5 {
      let spelled = spelling(of: name, kind: kind, under: code)
      if !spelled.isEmpty { return spelled }
    }
    // The only unit of that name in the country, unless the release is about other provinces.
    guard isWhole, all.count == 1,
      nearest.isEmpty
        || nearest.contains(where: { scan.lies(all[0], in: RegionUnit.province(of: $0)) })
    else { return [] }
    return all
  }

  /// The unit of the same letters under a regency or city (`Rowo Kangkung`), else a near one.
  private func spelling(
    of name: Range<Int>, kind: PlaceKind, under code: String
  ) -> [RegionUnit] {
    guard code.utf8.count >= 5 else { return [] }
    let regions = scan.gazetteer.minors(under: code)
    let letters = scan.letters(of: name)
    let unit =
      regions.unit(named: LettersKey(letters: letters), kind: kind, under: code)
      ?? regions.unit(near: letters, kind: kind, under: code)
    return unit.map { [$0] } ?? []
  }
}
