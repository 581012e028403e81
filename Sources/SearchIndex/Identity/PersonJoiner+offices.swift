/// Names that fit together in one office: `r malano` and `rusdi malano`.
extension PersonJoiner {
  /// A short form is used about the time of the full one: so many days may lie between.
  private static let nearDays = 366
  /// Names of one office that share a word; where more do, the word tells nobody apart.
  private static let mostSharing = 64
  /// Names of one office that are compared each with each.
  private static let mostCompared = 16
  /// Names that a bearer is tried with, and refusals kept of a bearer.
  private static let mostTried = 8

  /// Joins a shorter or otherwise spelled name to the one fitting name of the same office.
  mutating func joinFormsInOffices() {
    var blocks = BearerBlocks()
    for (place, bearer) in table.bearers.enumerated() {
      if let position = bearer.position {
        blocks.add(place, key: UInt64(bitPattern: position))
      }
    }
    for office in blocks.groups() { joinForms(in: office) }
  }

  private mutating func joinForms(in office: [Int]) {
    // Few names are sooner compared than sorted by their words.
    if office.count <= Self.mostCompared {
      for place in office {
        let fuller = office.filter { isForm(place, of: $0) }
        if !fuller.isEmpty { joinForm(place, to: fuller, isCrowded: false) }
      }
      return
    }
    var placesOfWord: [UInt64: [Int]] = [:]
    for place in office {
      for word in Set(table.key(of: place).words.filter(\.isDistinctive).map(\.block)) {
        placesOfWord[word, default: []].append(place)
      }
    }
    for place in office {
      let blocks = table.key(of: place).words.filter(\.isDistinctive)
        .compactMap { placesOfWord[$0.block] }
      let isCrowded = blocks.contains { $0.count > Self.mostSharing }
      let others = Set(blocks.filter { $0.count <= Self.mostSharing }.joined())
      let fuller = others.sorted().filter { isForm(place, of: $0) }
      if !fuller.isEmpty { joinForm(place, to: fuller, isCrowded: isCrowded) }
    }
  }

  /// - Parameter fuller: bearers of the office whose names this one can be a form of.
  private mutating func joinForm(_ place: Int, to fuller: [Int], isCrowded: Bool) {
    let bearer = table.bearers[place]
    let near = fuller.filter { bearer.isNear(table.bearers[$0], within: Self.nearDays) }
    guard let first = near.first else {
      refuse(place, fuller, because: .timeApart)
      return
    }
    if isCrowded {
      refuse(place, near, because: .crowdedName)
    } else if !isTelling(place) {
      refuse(place, near, because: .manyHolders)
    } else if let match = near.prefix(Self.mostTried).first(where: {
      rival(to: $0, in: near) == nil
    }) {
      switch join(match, place, by: .formOfNameInOffice) {
      case .joined, .same: break
      case .parted, .contradictory: refuse(place, [match], because: .contradictoryNames)
      }
    } else {
      for match in near.prefix(Self.mostTried) {
        refuse(place, match, because: .rival, rival: rival(to: match, in: near) ?? first)
      }
    }
  }

  /// A single word tells who is meant where one person holds the office, two words also where
  /// several do in a known region.
  private func isTelling(_ place: Int) -> Bool {
    if table.bearers[place].isSingleHolder { return true }
    return table.regions[place] >= 0 && table.key(of: place).words.count > 1
  }

  private func isForm(_ place: Int, of other: Int) -> Bool {
    guard table.names[place] != table.names[other] else { return false }
    let (key, fuller) = (table.key(of: place), table.key(of: other))
    guard
      key.words.count < fuller.words.count
        || key.words.count == fuller.words.count && key.writtenCount <= fuller.writtenCount
    else { return false }
    return NameAgreement.isCompatible(key, fuller)
  }

  /// The first of the names that cannot be the same person's as the match.
  private mutating func rival(to match: Int, in near: [Int]) -> Int? {
    for other in near where sets.root(of: other) != sets.root(of: match) {
      if sets.areParted(match, other)
        || NameAgreement.contradict(table.key(of: match), table.key(of: other))
      {
        return other
      }
    }
    return nil
  }

  private mutating func refuse(
    _ place: Int, _ others: [Int], because objections: PersonCandidate.Objections
  ) {
    for other in others.prefix(Self.mostTried) { refuse(place, other, because: objections) }
  }
}
