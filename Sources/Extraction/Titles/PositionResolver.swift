private import Dictionaries
private import Records
private import UnicodeText

/// Joins the mentions of one office, and gives a bare `Bupati` to the one who is called so.
struct PositionResolver: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// - Parameter entityOfPerson: entity of each person mention, nil for none.
  func entities(
    titles: [TitleMention], holdings: [Holding], entityOfPerson: [Int?]
  ) -> [PositionEntity] {
    var positions: [PositionEntity] = []
    var open: [Int] = []
    let holdingsOfTitle = Dictionary(grouping: holdings, by: \.title)
    for index in titles.indices where titles[index].kind == .office {
      var isHeld = false
      for holding in holdingsOfTitle[index] ?? [] {
        guard let holder = entityOfPerson[holding.person] else { continue }
        isHeld = true
        add(index, holding, holder, titles, &positions)
      }
      if !isHeld { open.append(index) }
    }
    for index in open { join(index, titles, &positions) }
    for index in positions.indices { positions[index].mentions.sort() }
    return positions.sorted { ($0.mentions.first ?? 0) < ($1.mentions.first ?? 0) }
  }

  private func add(
    _ index: Int, _ holding: Holding, _ holder: Int, _ titles: [TitleMention],
    _ positions: inout [PositionEntity]
  ) {
    let attestation = PositionEntity.Attestation(
      title: index, status: holding.status, rule: holding.rule, confidence: holding.confidence)
    let same = positions.firstIndex { position in
      position.holder == holder && sameOffice(titles[index], titles[position.fullest])
    }
    guard let same else {
      positions.append(
        PositionEntity(mentions: [index], fullest: index, holder: holder, attested: attestation))
      return
    }
    positions[same].mentions.append(index)
    if isFuller(titles[index], than: titles[positions[same].attested?.title ?? index]) {
      positions[same].attested = attestation
    }
    if isFuller(titles[index], than: titles[positions[same].fullest]) {
      positions[same].fullest = index
    }
  }

  /// A title without a name joins the unique office it can mean, else the one named last before it.
  private func join(_ index: Int, _ titles: [TitleMention], _ positions: inout [PositionEntity]) {
    let fitting = positions.indices.filter { position in
      let other = titles[positions[position].fullest]
      return other.status == titles[index].status || titles[index].status == .definitive
        ? sameOffice(titles[index], other) : false
    }
    let held = fitting.filter { positions[$0].holder != nil }
    let choice = held.count == 1 ? held[0] : latest(held.isEmpty ? fitting : held, positions, index)
    guard let choice else {
      positions.append(PositionEntity(mentions: [index], fullest: index))
      return
    }
    positions[choice].mentions.append(index)
    if isFuller(titles[index], than: titles[positions[choice].fullest]) {
      positions[choice].fullest = index
    }
  }

  private func latest(_ fitting: [Int], _ positions: [PositionEntity], _ index: Int) -> Int? {
    fitting.max { left, right in
      (positions[left].mentions.filter { $0 < index }.max() ?? -1)
        < (positions[right].mentions.filter { $0 < index }.max() ?? -1)
    }
  }

  private func isFuller(_ left: TitleMention, than right: TitleMention) -> Bool {
    left.range.count > right.range.count
  }

  /// One head begins the other, and the words of one office are among those of the other.
  private func sameOffice(_ left: TitleMention, _ right: TitleMention) -> Bool {
    guard sameHead(left.canonical, right.canonical) else { return false }
    let leftWords = words(of: left)
    let rightWords = words(of: right)
    return leftWords.isSubset(of: rightWords) || rightWords.isSubset(of: leftWords)
  }

  /// `Kepala Dinas` and `Kepala Dinas Kesehatan`: the shorter head is the begin of the longer.
  private func sameHead(_ left: String, _ right: String) -> Bool {
    left == right || left.hasPrefix(right + " ") || right.hasPrefix(left + " ")
  }

  /// The words of the written-out office, level words left out; regions by their codes, so that
  /// `Sultra` is `Sulawesi Tenggara`, and units by their canonical names (`Dinas PUPR`).
  private func words(of title: TitleMention) -> Set<UInt64> {
    var words = Set(Tokenizer.hashes(of: title.canonical))
    var token = title.head.upperBound
    if let (unit, end) = unit(of: title) {
      words.formUnion(Tokenizer.hashes(of: unit))
      token = end
    }
    while token < title.range.upperBound {
      if let match = cues.article.longestMatch(at: token, in: .majorRegions),
        cues.tokens[token].isCapitalized
      {
        for code in codes(of: match) { words.formUnion(Tokenizer.hashes(of: "r" + code.filter { $0 != "." })) }
        token = match.end
        continue
      }
      if cues.tokens[token].kind != .mark, cues.levelWord(at: token) == nil {
        words.insert(cues.tokens[token].hash)
      }
      token += 1
    }
    return words
  }

  /// The unit that begins inside the head: `Kepala [Dinas | PUPR]`.
  private func unit(of title: TitleMention) -> (name: String, end: Int)? {
    for token in title.head.dropFirst() {
      guard
        let match = cues.article.matches(at: token).last(where: {
          $0.stands(in: .organizations) && $0.end > title.head.upperBound
            && $0.end <= title.range.upperBound
        }), let row = cues.lexicon.dictionaries.rows(of: match.phrase, in: .organizations).first
      else { continue }
      return (cues.lexicon.dictionaries.cell(.organizations, row: row, column: "form"), match.end)
    }
    return nil
  }

  private func codes(of match: PhraseMatch) -> [String] {
    [DictionaryTable.regions, .regionAliases].flatMap { table in
      cues.lexicon.dictionaries.rows(of: match.phrase, in: table).map {
        cues.lexicon.dictionaries.cell(table, row: $0, column: "code")
      }
    }.filter { $0.utf8.count <= Self.regencyCode }
  }

  /// Characters of the code of a regency or city: `13.11`.
  private static let regencyCode = 5
}
