private import Articles
package import Records
private import UnicodeText

/// A person and an office the text gives to this person.
package struct Holding: Sendable, Hashable {
  /// Index into the people mentions.
  package let person: Int
  /// Index into the title mentions.
  package let title: Int
  package var status: PositionStatus
  package let rule: String
  package let confidence: Double
}

/// Joins offices and people by the way they stand beside each other (annotation guidelines, 8).
struct HolderLinker: Sendable {
  private let cues: CueReader

  init(cues: CueReader) {
    self.cues = cues
  }

  /// Mentions must be in text order and must not overlap.
  func holdings(titles: [TitleMention], people: [PersonMention]) -> [Holding] {
    var holdings: [Holding] = []
    var holderOfTitle = [Int?](repeating: nil, count: titles.count)
    var hasTitleBefore = [Bool](repeating: false, count: people.count)
    func hold(_ person: Int, _ title: Int, _ rule: String, _ confidence: Double) {
      guard holderOfTitle[title] == nil, titles[title].kind == .office else { return }
      holderOfTitle[title] = person
      holdings.append(
        Holding(
          person: person, title: title, status: titles[title].status, rule: rule,
          confidence: confidence))
    }
    let items = Self.merged(titles: titles, people: people)
    for (first, second, left, right) in pairs(items, titles, people) {
      hold(left, first, "paired-titles", 0.88)
      hold(right, second, "paired-titles", 0.88)
      hasTitleBefore[left] = true
      hasTitleBefore[right] = true
    }
    let introduced = introducedTitles(items, titles, people)
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .title(let title) = left, case .person(let person) = right,
        !hasTitleBefore[person]
      else { continue }
      let gap = gap(titles[title].range.upperBound, people[person].range.lowerBound)
      switch gap {
      case .none, .bracketed:
        hold(person, title, "title-name", min(0.98, people[person].confidence + 0.02))
        hasTitleBefore[person] = true
      case .comma
      where !introduced.contains(title)
        && (opensList(title, titles) || people[person].confidence >= 0.9):
        hold(person, title, "title-comma-name", 0.9)
        hasTitleBefore[person] = true
      case .openBracket where cues.isMark(")", at: people[person].range.upperBound):
        hold(person, title, "title-bracket-name", 0.9)
        hasTitleBefore[person] = true
      case .lineBreak where isSignoff(titles[title].range.lowerBound):
        hold(person, title, "signoff", 0.9)
        hasTitleBefore[person] = true
      default: break
      }
    }
    shareAmongMembers(items, titles, people, &hasTitleBefore, &holdings)
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .person(let person) = left, case .title(let title) = right,
        holderOfTitle[title] == nil
      else { continue }
      switch gap(people[person].range.upperBound, titles[title].range.lowerBound) {
      case .comma where !hasTitleBefore[person] && endsClause(titles[title].range.upperBound):
        hold(person, title, "name-comma-title", 0.88)
      case .openBracket where cues.isMark(")", at: titles[title].range.upperBound):
        hold(person, title, "name-bracket-title", 0.95)
      case .words(let rule): hold(person, title, rule, 0.93)
      case .none where !hasTitleBefore[person]: hold(person, title, "name-title", 0.8)
      default: break
      }
    }
    // Two offices of one person: `Menteri X/Kepala Y Rahma`, `Asisten I merangkap Plt. Kabag Z`.
    for (left, right) in zip(items, items.dropFirst()).reversed() {
      guard case .title(let first) = left, case .title(let second) = right,
        holderOfTitle[first] == nil, let person = holderOfTitle[second],
        isDouble(titles[first].range.upperBound, titles[second].range.lowerBound)
      else { continue }
      hold(person, first, "double-office", 0.9)
    }
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .title(let first) = left, case .title(let second) = right,
        holderOfTitle[second] == nil, let person = holderOfTitle[first],
        isDouble(titles[first].range.upperBound, titles[second].range.lowerBound)
      else { continue }
      hold(person, second, "double-office", 0.9)
    }
    return represented(holdings, people: people)
  }

  /// Offices that words such as `selaku` give to the person before them: in `Rusdi selaku Camat
  /// Wening, Tiar selaku …` the name behind the comma begins the next item.
  private func introducedTitles(
    _ items: [Item], _ titles: [TitleMention], _ people: [PersonMention]
  ) -> Set<Int> {
    var introduced: Set<Int> = []
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .person(let person) = left, case .title(let title) = right,
        case .words = gap(people[person].range.upperBound, titles[title].range.lowerBound)
      else { continue }
      introduced.insert(title)
    }
    return introduced
  }

  /// `Anggota DPRD Arung, Al Azmi, Sanusi, dan Rudi`: an office of many goes to the whole list.
  private func shareAmongMembers(
    _ items: [Item], _ titles: [TitleMention], _ people: [PersonMention],
    _ hasTitleBefore: inout [Bool], _ holdings: inout [Holding]
  ) {
    var shared: Holding?
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .person(let person) = right else {
        shared = nil
        continue
      }
      switch left {
      case .title(let title):
        shared =
          isOfMany(titles[title])
          ? holdings.first { $0.title == title && $0.person == person } : nil
      case .person(let before):
        guard let holding = shared,
          cues.isEnumeration(people[before].range.upperBound, people[person].range.lowerBound)
        else {
          shared = nil
          continue
        }
        holdings.append(
          Holding(
            person: person, title: holding.title, status: holding.status, rule: "shared-title",
            confidence: 0.8))
        hasTitleBefore[person] = true
      }
    }
  }

  /// Members are many; a deputy chair without a number can be several.
  private func isOfMany(_ title: TitleMention) -> Bool {
    title.canonical.hasPrefix("Anggota")
      || title.canonical.hasPrefix("Wakil Ketua")
        && !title.range.contains(where: cues.isRomanNumeral)
  }

  /// `Bupati dan Wakil Bupati Arung Rusdi Malano dan Tiar Wene`: two offices, two names, in order.
  private func pairs(
    _ items: [Item], _ titles: [TitleMention], _ people: [PersonMention]
  ) -> [(first: Int, second: Int, left: Int, right: Int)] {
    var pairs: [(Int, Int, Int, Int)] = []
    for index in items.indices.dropLast(3) {
      guard case .title(let first) = items[index], case .title(let second) = items[index + 1],
        case .person(let left) = items[index + 2], case .person(let right) = items[index + 3],
        cues.isEnumeration(titles[first].range.upperBound, titles[second].range.lowerBound),
        case .none = gap(titles[second].range.upperBound, people[left].range.lowerBound),
        cues.isEnumeration(people[left].range.upperBound, people[right].range.lowerBound)
          || cues.isMark("-", at: people[left].range.upperBound),
        people[right].range.lowerBound - people[left].range.upperBound <= 2
      else { continue }
      pairs.append((first, second, left, right))
    }
    return pairs
  }

  // MARK: Order

  private enum Item {
    case title(Int)
    case person(Int)
  }

  private static func merged(titles: [TitleMention], people: [PersonMention]) -> [Item] {
    var items: [Item] = []
    var person = 0
    for (index, title) in titles.enumerated() {
      while person < people.count, people[person].range.lowerBound < title.range.lowerBound {
        items.append(.person(person))
        person += 1
      }
      items.append(.title(index))
    }
    while person < people.count {
      items.append(.person(person))
      person += 1
    }
    return items
  }

  // MARK: Gaps

  private enum Gap {
    case none, bracketed, comma, openBracket, lineBreak
    /// `selaku`, `yang juga` and the like, with the rule they stand for.
    case words(String)
    case other
  }

  private func gap(_ left: Int, _ right: Int) -> Gap {
    let count = right - left
    if count <= 0 { return .none }
    if count == 1 {
      if cues.isMark(",", at: left) { return .comma }
      if cues.isMark("(", at: left) { return .openBracket }
      if cues.tokens[left].kind == .lineBreak { return .lineBreak }
      if cues.isMark(":", at: left) || cues.isMark("|", at: left) { return .none }
    }
    if cues.isMark("(", at: left), count <= 6, cues.isMark(")", at: right - 1) { return .bracketed }
    // `Kepala Badan Riset Mandala (BRM), Rusdi Malano`
    if cues.isMark("(", at: left), count <= 7, cues.isMark(")", at: right - 2),
      cues.isMark(",", at: right - 1)
    {
      return .comma
    }
    if cues.isTerm(left, right) { return .none }
    if isAffiliation(left, right) { return .comma }
    if let rule = linkingWords(left, right) { return .words(rule) }
    return .other
  }

  /// `Anggota DPRD | dari Fraksi Nurani, | Rusdi Malano`
  private func isAffiliation(_ left: Int, _ right: Int) -> Bool {
    guard (4...8).contains(right - left), cues.isWord(Self.from, at: left),
      cues.isWord(Self.faction, at: left + 1), cues.isMark(",", at: right - 1)
    else { return false }
    return (left + 2..<right - 1).allSatisfy { cues.tokens[$0].isCapitalized }
  }

  private static let from = Tokenizer.hashes(of: "dari").first ?? 0
  private static let faction = Tokenizer.hashes(of: "Fraksi").first ?? 0

  /// `, selaku` · `yang juga` · `, sekaligus` · `ditunjuk sebagai` between a name and an office.
  private func linkingWords(_ left: Int, _ right: Int) -> String? {
    var words = left..<right
    if cues.isMark(",", at: words.lowerBound) { words = words.dropFirst() }
    guard (1...4).contains(words.count) else { return nil }
    let hashes = words.map { cues.tokens[$0].hash }
    guard let last = hashes.last, let first = hashes.first else { return nil }
    if last == GrammarWord.menjabat, hashes.count <= 2 { return "appointed" }
    if hashes.count == 1 {
      if last == GrammarWord.selaku || last == GrammarWord.sebagai { return "name-selaku-title" }
      if last == GrammarWord.sekaligus || last == GrammarWord.merangkap { return "name-juga-title" }
      return nil
    }
    if first == GrammarWord.yang,
      hashes.contains(GrammarWord.juga) || hashes.contains(GrammarWord.menjabat)
    {
      return "name-juga-title"
    }
    if hashes[1] == GrammarWord.juga || first == GrammarWord.merangkap { return "name-juga-title" }
    if last == GrammarWord.sebagai || last == GrammarWord.menjadi,
      GrammarWord.appointments.contains(first)
    {
      return "appointed"
    }
    return nil
  }

  /// `/`, `sekaligus`, `merangkap`, `yang juga`, also in a row.
  private func isDouble(_ left: Int, _ right: Int) -> Bool {
    guard right > left, right - left <= 4 else { return false }
    if right - left == 1, cues.isMark("/", at: left) { return true }
    return (left..<right).allSatisfy { token in
      let hash = cues.tokens[token].hash
      return cues.isMark(",", at: token) || hash == GrammarWord.yang || hash == GrammarWord.juga
        || hash == GrammarWord.sekaligus || hash == GrammarWord.merangkap
        || hash == GrammarWord.sebagai
    } && (left..<right).contains { !cues.isMark(",", at: $0) }
  }

  /// The item before is no bare office of an unnamed list (`Kajari, Danramil, Rusdi`).
  private func opensList(_ title: Int, _ titles: [TitleMention]) -> Bool {
    guard title > 0 else { return true }
    let before = titles[title - 1].range.upperBound
    return !(titles[title].range.lowerBound - before == 1 && cues.isMark(",", at: before))
  }

  private func endsClause(_ token: Int) -> Bool {
    guard cues.tokens.indices.contains(token) else { return true }
    if cues.tokens[token].kind != .word { return true }
    return !cues.tokens[token].isCapitalized
  }

  private func isSignoff(_ token: Int) -> Bool { cues.article.zone(of: token) == .signoff }

  // MARK: Represented

  /// `Bupati Arung Rusdi Malano diwakili Sekda …`: the principal is not there.
  private func represented(_ holdings: [Holding], people: [PersonMention]) -> [Holding] {
    holdings.map { holding in
      var token = people[holding.person].range.upperBound
      while cues.isMark(",", at: token) || cues.isWord(GrammarWord.yang, at: token) { token += 1 }
      guard cues.isWord(GrammarWord.diwakili, at: token), holding.status == .definitive else {
        return holding
      }
      var changed = holding
      changed.status = .represented
      return changed
    }
  }
}
