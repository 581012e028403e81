private import Dictionaries
private import Records
private import UnicodeText

/// Joins the mentions of one office, and gives a bare `Bupati` to the one who is called so.
struct PositionResolver: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// Offices of one head beyond this number are no longer compared one by one.
  private static let mostCompared = 200

  /// - Parameters:
  ///   - people: the mentions that `holdings` number.
  ///   - entityOfPerson: entity of each person mention, nil for none.
  func entities(
    titles: [TitleMention], holdings: [Holding], people: [PersonMention], entityOfPerson: [Int?]
  ) -> [PositionEntity] {
    var offices = OfficeTable(
      comparison: OfficeComparison(
        titles: titles, words: titles.map(words(of:)),
        parts: titles.map { cues.article.part(of: $0.range.lowerBound) }))
    var isHeld = [Bool](repeating: false, count: titles.count)
    // Full names first: what they hold, a short name beside the same office does not take away.
    let ordered = holdings.sorted { left, right in
      let leftIsFull = people[left.person].name.count > 1
      let rightIsFull = people[right.person].name.count > 1
      if leftIsFull != rightIsFull { return leftIsFull }
      return left.title < right.title
    }
    for holding in ordered where titles[holding.title].kind == .office {
      guard let holder = entityOfPerson[holding.person] else { continue }
      if people[holding.person].name.count == 1,
        offices.isHeldByAnother(holding.title, than: holder)
      {
        continue
      }
      isHeld[holding.title] = true
      offices.add(holding.title, holding, holder)
    }
    for index in titles.indices where titles[index].kind == .office && !isHeld[index] {
      offices.join(index)
    }
    return offices.positions()
  }

  /// Tells whether two titles name one office.
  private struct OfficeComparison {
    let ranges: [Range<Int>]
    let statuses: [PositionStatus]
    /// The heads as they are written out.
    let canonicals: [String]
    let words: [WordSet]
    /// Which of several stacked releases each title stands in.
    let parts: [Int]
    /// The hash of the first word of each written-out head: offices of other heads are never the
    /// same.
    let heads: [UInt64]

    init(titles: [TitleMention], words: [WordSet], parts: [Int]) {
      ranges = titles.map(\.range)
      statuses = titles.map(\.status)
      canonicals = titles.map(\.canonical)
      self.words = words
      self.parts = parts
      heads = words.map(\.first)
    }

    /// One head begins the other, and the words of one office are among those of the other.
    func sameOffice(_ left: Int, _ right: Int) -> Bool {
      parts[left] == parts[right] && sameHead(canonicals[left], canonicals[right])
        && (words[left].isSubset(of: words[right]) || words[right].isSubset(of: words[left]))
    }

    /// `Kepala Dinas` and `Kepala Dinas Kesehatan`: the shorter head is the begin of the longer.
    private func sameHead(_ left: String, _ right: String) -> Bool {
      left == right || begins(left, with: right) || begins(right, with: left)
    }

    /// True when the words of the shorter head are the first ones of the longer.
    private func begins(_ long: String, with short: String) -> Bool {
      let rest = long.utf8.dropFirst(short.utf8.count)
      return rest.first == UInt8(ascii: " ") && long.utf8.starts(with: short.utf8)
    }

    func isFuller(_ left: Int, than right: Int) -> Bool {
      ranges[left].count > ranges[right].count
    }
  }

  /// The offices found so far, by holder and by head.
  private struct OfficeTable {
    private let comparison: OfficeComparison
    private var entities: [PositionEntity] = []
    private var byHolder: [Int: [Int]] = [:]
    private var byHead: [UInt64: [Int]] = [:]

    init(comparison: OfficeComparison) {
      self.comparison = comparison
    }

    func positions() -> [PositionEntity] {
      var sorted = entities
      for index in sorted.indices { sorted[index].mentions.sort() }
      return sorted.sorted { ($0.mentions.first ?? 0) < ($1.mentions.first ?? 0) }
    }

    /// True when the text gives this very office to somebody else, and another one to `holder`.
    func isHeldByAnother(_ index: Int, than holder: Int) -> Bool {
      guard let held = byHolder[holder],
        !held.contains(where: { comparison.sameOffice(index, entities[$0].fullest) })
      else { return false }
      return compared(with: index).contains {
        entities[$0].holder != nil && entities[$0].holder != holder
          && comparison.statuses[entities[$0].fullest] == comparison.statuses[index]
          && comparison.sameOffice(index, entities[$0].fullest)
      }
    }

    mutating func add(_ index: Int, _ holding: Holding, _ holder: Int) {
      let attestation = PositionEntity.Attestation(
        title: index, status: holding.status, rule: holding.rule.rawValue,
        confidence: holding.confidence)
      let same = first(of: byHolder[holder] ?? [], like: index)
      guard let same else {
        append(
          PositionEntity(mentions: [index], fullest: index, holder: holder, attested: attestation))
        return
      }
      if comparison.isFuller(index, than: entities[same].attested?.title ?? index) {
        entities[same].attested = attestation
      }
      extend(same, by: index)
    }

    /// A title without a name joins the unique office it can mean, else the one named last before.
    mutating func join(_ index: Int) {
      let fitting = fitting(index)
      let held = fitting.filter { entities[$0].holder != nil }
      let choice =
        held.count == 1 ? held[0] : latest(of: held.isEmpty ? fitting : held, before: index)
      guard let choice else {
        append(PositionEntity(mentions: [index], fullest: index))
        return
      }
      extend(choice, by: index)
    }

    private func compared(with index: Int) -> ArraySlice<Int> {
      (byHead[comparison.heads[index]] ?? []).suffix(PositionResolver.mostCompared)
    }

    private func first(of candidates: [Int], like index: Int) -> Int? {
      candidates.first { comparison.sameOffice(index, entities[$0].fullest) }
    }

    private func fitting(_ index: Int) -> [Int] {
      let status = comparison.statuses[index]
      return compared(with: index).filter { candidate in
        let other = entities[candidate].fullest
        return (status == .definitive || comparison.statuses[other] == status)
          && comparison.sameOffice(index, other)
      }
    }

    private mutating func append(_ entity: PositionEntity) {
      if let holder = entity.holder { byHolder[holder, default: []].append(entities.count) }
      byHead[comparison.heads[entity.fullest], default: []].append(entities.count)
      entities.append(entity)
    }

    private mutating func extend(_ entity: Int, by index: Int) {
      entities[entity].mentions.append(index)
      if comparison.isFuller(index, than: entities[entity].fullest) {
        entities[entity].fullest = index
      }
    }

    /// The candidate mentioned last before a title, else the first.
    private func latest(of candidates: [Int], before index: Int) -> Int? {
      candidates.max { left, right in last(left, before: index) < last(right, before: index) }
    }

    /// Mentions are added in text order but for the held ones, which come first: the last few do.
    private func last(_ entity: Int, before index: Int) -> Int {
      entities[entity].mentions.last { $0 < index } ?? -1
    }
  }

  /// The words of the written-out office, level words left out; regions by their codes, so that
  /// `Sultra` is `Sulawesi Tenggara`, and units by their canonical names (`Dinas PUPR`).
  private func words(of title: TitleMention) -> WordSet {
    var words = Tokenizer.hashes(of: title.canonical)
    var token = title.head.upperBound
    if let (unit, end) = unit(of: title) {
      words += Tokenizer.hashes(of: unit)
      token = end
    }
    while token < title.range.upperBound {
      if let match = cues.article.longestMatch(at: token, in: .majorRegions),
        cues.tokens[token].isCapitalized
      {
        words += codes(of: match)
        token = match.end
        continue
      }
      if cues.tokens[token].kind != .mark, cues.levelWord(at: token) == nil {
        words.append(cues.tokens[token].hash)
      }
      token += 1
    }
    return WordSet(words)
  }

  /// The unit that begins inside the head: `Kepala [Dinas | PUPR]`.
  private func unit(of title: TitleMention) -> (name: String, end: Int)? {
    for token in title.head.dropFirst() {
      guard
        let match = cues.article.matches(at: token, in: .organizations).last(where: {
          $0.stands(in: .organizations) && $0.end > title.head.upperBound
            && $0.end <= title.range.upperBound
        }), let row = cues.lexicon.dictionaries.firstRow(of: match.phrase, in: .organizations)
      else { continue }
      return (cues.lexicon.dictionaries.cell(.organizations, row: row, column: "form"), match.end)
    }
    return nil
  }

  /// The codes of provinces, regencies and cities, their bytes as one number: too small to be the hash
  /// of a word.
  private func codes(of match: PhraseMatch) -> [UInt64] {
    [DictionaryTable.regions, .regionAliases].flatMap { table in
      cues.lexicon.dictionaries.rows(of: match.phrase, in: table).compactMap { row in
        let code = cues.lexicon.dictionaries.cell(table, row: row, column: "code").utf8
        return code.count <= Self.regencyCode ? code.reduce(0) { $0 << 8 | UInt64($1) } : nil
      }
    }
  }

  /// Characters of the code of a regency or city: `13.11`.
  private static let regencyCode = 5
}
