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
  package let rule: HolderRule
  package let confidence: Double

  /// An office can be no surer than the name of its holder.
  init(
    person: PersonMention, at personIndex: Int, title: TitleMention, at titleIndex: Int,
    _ rule: HolderRule
  ) {
    self.person = personIndex
    self.title = titleIndex
    status = title.status
    self.rule = rule
    confidence = min(rule.confidence, person.confidence + 0.02)
  }
}

/// Joins offices and people by the way they stand beside each other (annotation guidelines, 8).
struct HolderLinker: Sendable {
  private let cues: CueReader
  private let gaps: GapReader

  init(cues: CueReader) {
    self.cues = cues
    gaps = GapReader(cues: cues)
  }

  /// Mentions must be in text order and must not overlap.
  func holdings(titles: [TitleMention], people: [PersonMention]) -> [Holding] {
    var holdings: [Holding] = []
    var holderOfTitle = [Int?](repeating: nil, count: titles.count)
    var hasTitleBefore = [Bool](repeating: false, count: people.count)
    func hold(_ person: Int, _ title: Int, _ rule: HolderRule) {
      guard holderOfTitle[title] == nil, titles[title].kind == .office else { return }
      holderOfTitle[title] = person
      holdings.append(
        Holding(person: people[person], at: person, title: titles[title], at: title, rule))
    }
    let items = Self.merged(titles: titles, people: people)
    for (first, second, left, right) in pairs(items, titles, people) {
      hold(left, first, .pairedTitles)
      hold(right, second, .pairedTitles)
      hasTitleBefore[left] = true
      hasTitleBefore[right] = true
    }
    let introduced = introducedTitles(items, titles, people)
      .union(unnamedTitles(items, titles, people))
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .title(let title) = left, case .person(let person) = right,
        !hasTitleBefore[person]
      else { continue }
      let gap = gaps.gap(titles[title].range.upperBound, people[person].range.lowerBound)
      switch gap {
      case .none, .bracketed:
        hold(person, title, .titleName)
        hasTitleBefore[person] = true
      case .comma
      where !introduced.contains(title)
        && (opensList(title, titles) || people[person].confidence >= 0.9):
        hold(person, title, .titleCommaName)
        hasTitleBefore[person] = true
      case .clause where cues.isMark(",", at: people[person].range.upperBound):
        hold(person, title, .titleClauseName)
        hasTitleBefore[person] = true
      case .namely:
        hold(person, title, .titleNamelyName)
        hasTitleBefore[person] = true
      case .openBracket where cues.isMark(")", at: people[person].range.upperBound):
        hold(person, title, .titleBracketName)
        hasTitleBefore[person] = true
      case .lineBreak
      where isSignoff(titles[title].range.lowerBound)
        || areLines(titles[title].range, people[person].range):
        hold(person, title, .signoff)
        hasTitleBefore[person] = true
      default: break
      }
    }
    shareAmongMembers(items, titles, people, &hasTitleBefore, &holdings)
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .person(let person) = left, case .title(let title) = right,
        holderOfTitle[title] == nil
      else { continue }
      switch gaps.gap(people[person].range.upperBound, titles[title].range.lowerBound) {
      case .comma where !hasTitleBefore[person] && endsClause(titles[title].range.upperBound):
        hold(person, title, .nameCommaTitle)
      case .openBracket where cues.isMark(")", at: titles[title].range.upperBound):
        hold(person, title, .nameBracketTitle)
      case .words(let rule): hold(person, title, rule)
      case .none where !hasTitleBefore[person]: hold(person, title, .nameTitle)
      default: break
      }
    }
    // Two offices of one person: `Menteri X/Kepala Y Rahma`, `Asisten I merangkap Plt. Kabag Z`.
    for (left, right) in zip(items, items.dropFirst()).reversed() {
      guard case .title(let first) = left, case .title(let second) = right,
        holderOfTitle[first] == nil, let person = holderOfTitle[second],
        gaps.isDouble(titles[first].range.upperBound, titles[second].range.lowerBound)
      else { continue }
      hold(person, first, .doubleOffice)
    }
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .title(let first) = left, case .title(let second) = right,
        holderOfTitle[second] == nil, let person = holderOfTitle[first],
        gaps.isDouble(titles[first].range.upperBound, titles[second].range.lowerBound)
      else { continue }
      hold(person, second, .doubleOffice)
    }
    return represented(holdings, titles: titles, people: people)
  }

  /// Offices that words such as `selaku` give to the person before them: in `Rusdi selaku Camat
  /// Wening, Tiar selaku …` the name behind the comma begins the next item.
  private func introducedTitles(
    _ items: [Item], _ titles: [TitleMention], _ people: [PersonMention]
  ) -> Set<Int> {
    var introduced: Set<Int> = []
    for (left, right) in zip(items, items.dropFirst()) {
      guard case .person(let person) = left, case .title(let title) = right,
        case .words = gaps.gap(people[person].range.upperBound, titles[title].range.lowerBound)
      else { continue }
      introduced.insert(title)
    }
    return introduced
  }

  /// Whether the items of a list are `office name` or `office, name` is decided once for all of it, by
  /// the first: in `Ketua DPRD Harun Tejo, Sekda, Tio Harjo, …` the Sekda is not named. An address, a
  /// rank or a degree still belongs to the office before it.
  private func unnamedTitles(
    _ items: [Item], _ titles: [TitleMention], _ people: [PersonMention]
  ) -> Set<Int> {
    var unnamed: Set<Int> = []
    var beginsWithName: Bool?
    for (left, right) in zip(items, items.dropFirst()) {
      let (end, start) = (
        range(of: left, titles, people).upperBound, range(of: right, titles, people).lowerBound
      )
      let gap = gaps.gap(end, start)
      guard gap == .none || cues.isEnumeration(end, start) else {
        beginsWithName = nil
        continue
      }
      guard case .title(let title) = left, case .person(let person) = right else { continue }
      if gap == .none {
        beginsWithName = beginsWithName ?? true
      } else if gap == .comma {
        if beginsWithName == true, !closesList(titles[title].range.lowerBound),
          people[person].range == people[person].name
        {
          unnamed.insert(title)
        }
        beginsWithName = beginsWithName ?? false
      }
    }
    return unnamed
  }

  /// `… dan Kasi Datun, Yessi Maharani`: behind the last item there is nobody else to name.
  private func closesList(_ title: Int) -> Bool {
    cues.isWord(GrammarWord.dan, at: title - 1) || cues.isWord(GrammarWord.serta, at: title - 1)
  }

  private func range(
    of item: Item, _ titles: [TitleMention], _ people: [PersonMention]
  ) -> Range<Int> {
    switch item {
    case .title(let title): titles[title].range
    case .person(let person): people[person].range
    }
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
            person: people[person], at: person, title: titles[holding.title], at: holding.title,
            .sharedTitle))
        hasTitleBefore[person] = true
      }
    }
  }

  /// Members are many; a deputy chair with a number is one.
  private func isOfMany(_ title: TitleMention) -> Bool {
    title.isOfMany && !title.range.contains(where: cues.isRomanNumeral)
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
        case .none = gaps.gap(titles[second].range.upperBound, people[left].range.lowerBound),
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

  // MARK: Context

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

  /// A line that is nothing but the office and a comma above one that is nothing but the name, as where
  /// several sign.
  private func areLines(_ title: Range<Int>, _ person: Range<Int>) -> Bool {
    let above = cues.article.line(of: title.lowerBound)
    return cues.isMark(",", at: title.upperBound)
      && above == title.lowerBound..<title.upperBound + 1
      && cues.article.line(of: person.lowerBound) == person
  }

  private func isSignoff(_ token: Int) -> Bool { cues.article.zone(of: token) == .signoff }

  // MARK: Represented

  /// `Bupati Arung Rusdi Malano diwakili Sekda …`, `Sekda mewakili Bupati Arung Rusdi Malano`: the
  /// principal is not there. `melalui` says so only before an office or a name (`melalui Kadis …`).
  private func represented(
    _ holdings: [Holding], titles: [TitleMention], people: [PersonMention]
  ) -> [Holding] {
    let starts = TokenSet(
      ranges: titles.filter { $0.kind == .office }.map { $0.range.prefix(1) }
        + people.map { $0.range.prefix(1) }, count: cues.tokens.count + 2)
    return holdings.map { holding in
      guard holding.status == .definitive else { return holding }
      let title = titles[holding.title].range
      let person = people[holding.person].range
      var token = max(person.upperBound, title.upperBound)
      while cues.isMark(",", at: token) || cues.isMark(")", at: token)
        || cues.isWord(GrammarWord.yang, at: token)
      {
        token += 1
      }
      let isDeputed =
        cues.isWord(of: .deputed, at: token)
        || cues.isWord(of: .channel, at: token)
          && starts.contains(cues.isMark(",", at: token + 1) ? token + 2 : token + 1)
      guard isDeputed || cues.isWord(of: .proxy, at: min(person.lowerBound, title.lowerBound) - 1)
      else { return holding }
      var changed = holding
      changed.status = .represented
      return changed
    }
  }
}
