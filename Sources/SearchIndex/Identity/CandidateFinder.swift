/// Finds persons who may be one and were not joined.
struct CandidateFinder {
  /// Candidates of one person.
  static let mostOfPerson = 20
  /// Namesakes before and behind that a person is paired with, in the order of their regions.
  private static let namesakesAround = 10
  /// Names of one region that share a word and an initial; where more do, they say nothing.
  private static let mostSharing = 24

  let table: BearerTable
  /// The person's number, by the place of a bearer.
  let personOfPlace: [Int32]
  let persons: [Identities.Person]
  private var counts: [UInt8]
  private var pairs: Set<UInt64> = []
  private var candidates: [PersonCandidate] = []

  init(table: BearerTable, personOfPlace: [Int32], persons: [Identities.Person]) {
    self.table = table
    self.personOfPlace = personOfPlace
    self.persons = persons
    counts = [UInt8](repeating: 0, count: persons.count)
  }

  /// The nearest first: same office, same region, same name elsewhere.
  ///
  /// - Parameter joiner: after all rules and corrections.
  consuming func candidates(_ joiner: inout PersonJoiner) -> [PersonCandidate] {
    for refusal in joiner.refusals {
      add(
        refusal.one, refusal.other, .formOfNameInOffice, refusal.objections, rival: refusal.rival,
        sets: &joiner.sets)
    }
    addFormsInRegions(&joiner.sets)
    addNamesakes(&joiner.sets)
    return candidates
  }

  /// Full names of a region that fit together without being equal.
  private mutating func addFormsInRegions(_ sets: inout PersonSets) {
    var blocks = BearerBlocks()
    var seen: Set<UInt64> = []
    for place in table.bearers.indices where table.regions[place] >= 0 {
      let words = table.key(of: place).words
      let region = UInt64(table.regions[place])
      guard words.count > 1, words.count <= 8,
        seen.insert(UInt64(table.names[place]) << 32 | region).inserted
      else { continue }
      var keys: Set<UInt64> = []
      for (index, word) in words.enumerated() where word.isDistinctive {
        for (other, second) in words.enumerated() where other != index {
          let mark = region << 9 | (other < index ? 256 : 0) | UInt64(second.letter)
          keys.insert(word.block ^ (mark &* 0x9e37_79b9_7f4a_7c15))
        }
      }
      for key in keys { blocks.add(place, key: key) }
    }
    for group in blocks.groups(atMost: Self.mostSharing) {
      for (index, one) in group.enumerated() {
        for other in group[(index + 1)...]
        where table.regions[one] == table.regions[other]
          && NameAgreement.isCompatible(table.key(of: one), table.key(of: other))
        {
          add(one, other, .formOfNameInRegion, objections(one, other), sets: &sets)
        }
      }
    }
  }

  /// The same full name of several persons, those of neighbouring codes first.
  private mutating func addNamesakes(_ sets: inout PersonSets) {
    var blocks = BearerBlocks()
    var last: [Int32] = [Int32](repeating: -1, count: table.keys.count)
    for place in table.bearers.indices where table.isFullName(place) {
      // Bearers of one person often follow each other: a cheap way to keep most of them out.
      let name = Int(table.names[place])
      if last[name] == personOfPlace[place] { continue }
      last[name] = personOfPlace[place]
      blocks.add(place, key: UInt64(name))
    }
    for group in blocks.groups() {
      let namesakes = group.count > 2 * Self.namesakesAround ? sortedByRegion(group) : group
      for (index, one) in namesakes.enumerated() {
        for other in namesakes[(index + 1)...].prefix(Self.namesakesAround * 2) {
          if counts[Int(personOfPlace[one])] >= Self.mostOfPerson { break }
          var objections = objections(one, other)
          if !objections.contains(.otherRegion) && !objections.contains(.unknownRegion) {
            objections.insert(.namesakes)
          }
          add(one, other, .sameName, objections, sets: &sets)
        }
      }
    }
  }

  private func sortedByRegion(_ group: [Int]) -> [Int] {
    func code(_ place: Int) -> String {
      table.regions[place] < 0 ? "" : table.regionCodes[Int(table.regions[place])]
    }
    return group.map { (code($0), $0) }.sorted(by: <).map(\.1)
  }

  /// What speaks against two bearers being one person, from their offices and regions.
  private func objections(_ one: Int, _ other: Int) -> PersonCandidate.Objections {
    var objections: PersonCandidate.Objections = []
    if table.regions[one] < 0 || table.regions[other] < 0 {
      objections.insert(.unknownRegion)
    } else if table.regions[one] != table.regions[other] {
      objections.insert(.otherRegion)
    }
    if let position = table.bearers[one].position, let second = table.bearers[other].position,
      position != second
    {
      objections.insert(.otherOffice)
    }
    return objections
  }

  private mutating func add(
    _ one: Int, _ other: Int, _ reason: PersonCandidate.Reason,
    _ objections: PersonCandidate.Objections, rival: Int? = nil, sets: inout PersonSets
  ) {
    let first = min(personOfPlace[one], personOfPlace[other])
    let second = max(personOfPlace[one], personOfPlace[other])
    guard first != second, counts[Int(first)] < Self.mostOfPerson,
      counts[Int(second)] < Self.mostOfPerson, !sets.areParted(one, other),
      pairs.insert(UInt64(first) << 32 | UInt64(second)).inserted
    else { return }
    counts[Int(first)] += 1
    counts[Int(second)] += 1
    var objections = objections
    if sets.contradict(one, other) { objections.insert(.contradictoryNames) }
    candidates.append(
      PersonCandidate(
        one: persons[Int(first)].id, other: persons[Int(second)].id, reason: reason,
        objections: objections, rival: rival.map { table.bearers[$0].id }))
  }
}
