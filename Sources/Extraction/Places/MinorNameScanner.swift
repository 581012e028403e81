import Dictionaries
import Records
import UnicodeText

/// Finds districts and villages that stand without level word under a regency or city the release
/// names: `di Ambulu` in a release of Kabupaten Jember, `Ambulu, Jember`.
struct MinorNameScanner {
  let scan: PlaceScan
  /// Tokens of places found before.
  let taken: TokenSet
  /// A name within one is no place of its own, but `Pasar Baru, Jakarta Pusat` is a village.
  let venues: [PlaceCandidate]
  private static let longestName = 4
  private static var commonTables: TableSet {
    [
      .nonNameWords, .placeWords, .titles, .organizationHeads,
    ]
  }

  /// - Parameter parents: codes of the regencies and cities of the release.
  func mentions(beside mentions: [PlaceMention], under parents: [String]) -> [PlaceMention] {
    let provinces = Set(mentions.flatMap(\.codes).map(RegionUnit.province))
    let known = KnownMinors(of: mentions, in: scan)
    let startsAt = MentionStarts(mentions: mentions, tokens: scan.article.tokens.count)
    let venueTokens = TokenSet(ranges: venues.map(\.range), count: scan.article.tokens.count)
    let venueRanges = Set(venues.map(\.range))
    var lists: [Int: ListMember] = [:]
    for mention in mentions where mention.kind == .kecamatan || mention.kind == .desa {
      lists[mention.range.upperBound] = ListMember(of: mention)
    }
    let smallEnds = Set(
      venues.map(\.range.upperBound)
        + mentions.filter { $0.kind == .street }.map(\.range.upperBound))
    var found: [PlaceMention] = []
    var start = 0
    while let token = scan.article.capitals.next(from: start) {
      guard canStart(token),
        let mention = mention(
          at: token, parents: parents, startsAt: startsAt, list: list(before: token, in: lists),
          known: known, provinces: provinces,
          isBehindSmall: scan.article.isMark(",", at: token - 1) && smallEnds.contains(token - 1)),
        !venueTokens.overlaps(mention.range) || venueRanges.contains(mention.range)
      else {
        start = token + 1
        continue
      }
      found.append(mention)
      lists[mention.range.upperBound] = ListMember(of: mention)
      start = mention.range.upperBound
    }
    return found
  }

  private func canStart(_ token: Int) -> Bool {
    !taken.contains(token) && !scan.isPerson(token)
      && !scan.isTitleHead(token) && !isOfBuilding(token)
  }

  /// `Puskesmas Wening, Kecamatan Wening`: the name is the building's.
  private func isOfBuilding(_ token: Int) -> Bool {
    token > 0 && scan.article.tokens[token - 1].isCapitalized
      && scan.word(at: token - 1, of: .building) != nil
  }

  private func mention(
    at token: Int, parents: [String], startsAt: MentionStarts, list: ListMember?,
    known: KnownMinors, provinces: Set<String>, isBehindSmall: Bool
  ) -> PlaceMention? {
    let isSaid =
      scan.followsPreposition(token) || scan.followsRelation(token) || list != nil || isBehindSmall
    guard !startsAt.isEmpty || !parents.isEmpty,
      isSaid || known.canStart(token, in: scan) || isFollowed(token, startsAt: startsAt),
      !scan.vocabulary.endsName(token, in: scan.article)
    else { return nil }
    for end in (token + 1..<runEnd(from: token) + 1).reversed() {
      let range = token..<end
      let holder = holder(of: range, isSaid: isSaid, startsAt: startsAt)
      let goesOn = goesOn(range)
      guard holder != nil || !goesOn else { continue }
      let key = scan.key(of: range)
      if let parent = holder?.codes.first,
        let unit = unit(named: key, under: parent) ?? unit(near: range, under: parent)
      {
        return mention(range, unit, rule: "chain")
      }
      guard !goesOn else { continue }
      if let unit = known[key], !scan.continuesName(token), !isCommon(range) {
        return mention(range, unit, rule: "known-name")
      }
      guard isSaid else { continue }
      let units = parents.compactMap { unit(named: key, under: $0, first: list?.kind) }
      if let unit = list?.alike(units) ?? (units.count == 1 ? units[0] : nil) {
        guard unit.kind == list?.kind || !isCommon(range) else { continue }
        return mention(range, unit, rule: "parent")
      }
      if units.isEmpty, let unit = district(of: range, in: provinces) {
        return mention(range, unit, rule: "province")
      }
    }
    return nil
  }

  /// True when a place begins within reach of a name of the longest kind and a mark.
  private func isFollowed(_ token: Int, startsAt: MentionStarts) -> Bool {
    startsAt.hasAny(in: token + 1..<token + Self.longestName + 2)
  }

  /// End of the capitalised words from a token on, as many as a name can have.
  private func runEnd(from token: Int) -> Int {
    var end = token
    while end < scan.article.tokens.count, end - token < Self.longestName, !taken.contains(end),
      !scan.isPerson(end), scan.article.tokens[end].isWord, scan.article.tokens[end].isCapitalized
    {
      end += 1
    }
    return end
  }

  /// The one district of that name under a unit, else the one village; the other way round where a
  /// list is one of villages.
  private func unit(
    named key: LettersKey, under code: String, first kind: PlaceKind? = nil
  ) -> RegionUnit? {
    guard code.utf8.count >= 5 else { return nil }
    let regions = scan.gazetteer.minors(under: code)
    let kinds: [PlaceKind] = kind == .desa ? [.desa, .kecamatan] : [.kecamatan, .desa]
    return kinds.lazy.compactMap { regions.unit(named: key, kind: $0, under: code) }.first
  }

  /// `di Wening`: the only district of that name in a province of the release, where nothing else is
  /// called so.
  private func district(of range: Range<Int>, in provinces: Set<String>) -> RegionUnit? {
    let start = range.lowerBound
    guard scan.article.tokens[start].count >= Self.shortestDistrict,
      scan.word(at: start, of: Self.headKinds) == nil,
      !scan.article.matches(at: start).contains(where: {
        $0.end >= range.upperBound && $0.stands(in: Self.otherTables)
      })
    else { return nil }
    let units = scan.gazetteer.minors(at: range, kind: .kecamatan, in: scan.article)
      .filter { provinces.contains(RegionUnit.province(of: $0.code)) }
    return units.count == 1 ? units[0] : nil
  }

  /// Letters of a district's first word; shorter ones are words and names of other things.
  private static let shortestDistrict = 5
  private static let headKinds: PlaceWordKind = [
    .building, .phrase, .office, .admin, .street, .natural, .island,
  ]
  private static let otherTables: TableSet = [
    .nonNameWords, .titles, .organizationHeads, .organizations, .givenNames, .ambiguity,
    .abbreviations, .countries,
  ]

  /// A village whose name differs by a letter .
  private func unit(near range: Range<Int>, under code: String) -> RegionUnit? {
    guard code.utf8.count >= 5 else { return nil }
    return scan.gazetteer.minors(under: code)
      .unit(near: scan.letters(of: range), kind: .desa, under: code)
  }

  /// `Kecamatan Ambulu, Puger, dan Silo`: what stands before a later place of a list;
  /// `tiga kecamatan, yakni Ambulu`: what the first one was announced as.
  private func list(before token: Int, in lists: [Int: ListMember]) -> ListMember? {
    guard token > 0 else { return nil }
    if scan.article.isMark(",", at: token - 1)
      || scan.word(at: token - 1, of: .conjunction) != nil
    {
      let isComma = scan.article.isMark(",", at: token - 2)
      if let last = lists[token - 1] ?? (isComma ? lists[token - 2] : nil) { return last }
    }
    guard let level = scan.announcedLevel(before: token), level == .kecamatan || level == .desa
    else { return nil }
    return ListMember(kind: level, regency: nil)
  }

  /// The regency, city or district right behind a name: `Ambulu, Jember`.
  /// Without a mark between them a preposition must stand before (`di Ambulu Jember`).
  private func holder(
    of range: Range<Int>, isSaid: Bool, startsAt: MentionStarts
  ) -> PlaceMention? {
    let mark = scan.article.mark(at: range.upperBound)
    let separates = mark == UInt8(ascii: ",") || mark == UInt8(ascii: "-") || mark == 0xE2
    guard separates || isSaid else { return nil }
    let next = separates ? range.upperBound + 1 : range.upperBound
    guard let holder = startsAt[next], holder.codes.count == 1 else { return nil }
    return holder
  }

  private func goesOn(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < scan.article.tokens.count else { return false }
    let token = scan.article.tokens[next]
    return token.isWord && token.isCapitalized && !taken.contains(next) && !scan.isPerson(next)
      && !scan.vocabulary.endsName(next, in: scan.article) && !scan.article.isHeadline(next)
      && !scan.isIntensity(next)
  }

  /// A lone word that is common or heads another kind of name proves nothing behind `di`.
  private func isCommon(_ range: Range<Int>) -> Bool {
    range.count == 1
      && scan.article.matches(at: range.lowerBound, in: Self.commonTables).contains {
        $0.count == 1 && $0.stands(in: Self.commonTables)
      }
  }

  private func mention(_ range: Range<Int>, _ unit: RegionUnit, rule: String) -> PlaceMention {
    PlaceMention(
      range: range, name: range, kind: unit.kind, codes: [unit.code], within: nil, rule: rule)
  }
}

/// Districts and villages that the release names with a level word or an office: their bare names
/// mean them too.
private struct KnownMinors {
  private var units: [LettersKey: RegionUnit] = [:]
  private var beginnings = WordHashes()

  init(of mentions: [PlaceMention], in scan: PlaceScan) {
    for mention in mentions where mention.kind == .kecamatan || mention.kind == .desa {
      let key = scan.key(of: mention.name)
      guard mention.codes.count == 1, units[key]?.kind != .kecamatan else { continue }
      units[key] = RegionUnit(code: mention.codes[0], kind: mention.kind)
      beginnings.insert(scan.article.tokens[mention.name.lowerBound].hash)
    }
  }

  func canStart(_ token: Int, in scan: PlaceScan) -> Bool {
    beginnings.contains(scan.article.tokens[token].hash)
  }

  subscript(key: LettersKey) -> RegionUnit? { units[key] }
}

/// The place before in a list of districts or villages.
private struct ListMember {
  let kind: PlaceKind
  /// Code of the regency or city it lies in; nil where it is not known.
  let regency: String?

  init(kind: PlaceKind, regency: String?) {
    self.kind = kind
    self.regency = regency
  }

  init(of mention: PlaceMention) {
    self.init(
      kind: mention.kind,
      regency: mention.codes.count == 1 ? String(mention.codes[0].prefix(5)) : nil)
  }

  /// The one of some units that lies beside it.
  func alike(_ units: [RegionUnit]) -> RegionUnit? {
    guard units.count > 1, let regency else { return nil }
    let beside = units.filter { $0.lies(in: regency) }
    return beside.count == 1 ? beside[0] : nil
  }
}

/// Which place starts at a token.
private struct MentionStarts {
  private let mentions: [PlaceMention]
  /// Number of the mention plus 1 for each token, 0 where none starts.
  private var numbers: [Int32]

  init(mentions: [PlaceMention], tokens count: Int) {
    self.mentions = mentions
    numbers = [Int32](repeating: 0, count: count)
    for (index, mention) in mentions.enumerated() {
      numbers[mention.range.lowerBound] = Int32(index + 1)
    }
  }

  var isEmpty: Bool { mentions.isEmpty }

  subscript(token: Int) -> PlaceMention? {
    guard numbers.indices.contains(token), numbers[token] > 0 else { return nil }
    return mentions[Int(numbers[token]) - 1]
  }

  func hasAny(in tokens: Range<Int>) -> Bool {
    tokens.clamped(to: numbers.indices).contains { numbers[$0] > 0 }
  }
}
