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

  /// The words of the written-out head and of all that stands behind it, level words left out.
  private func words(of title: TitleMention) -> Set<UInt64> {
    var words = Set(Tokenizer.hashes(of: title.canonical))
    for token in title.head.upperBound..<max(title.head.upperBound, title.range.upperBound)
    where cues.tokens[token].kind != .mark && cues.levelWord(at: token) == nil {
      words.insert(cues.tokens[token].hash)
    }
    return words
  }
}
