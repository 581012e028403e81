/// Joins bearers into sets by the rules, keeps each step, and remembers what it refused.
struct PersonJoiner {
  /// One step that joined two sets.
  struct Step {
    let one: Int32
    let other: Int32
    let rule: MergeRule
    let correction: Int32?
  }

  /// Two bearers that fit together in one office and were not joined.
  struct Refusal {
    let one: Int
    let other: Int
    let objections: PersonCandidate.Objections
    let rival: Int?
  }

  /// Sets of one name and region that a bearer is tried with; more than one need a split.
  private static let mostHeads = 8

  let table: BearerTable
  private(set) var steps: [Step] = []
  private(set) var refusals: [Refusal] = []
  var sets: PersonSets

  init(_ table: BearerTable) {
    self.table = table
    sets = PersonSets(table)
  }

  @discardableResult
  mutating func join(
    _ one: Int, _ other: Int, by rule: MergeRule, correction: Int? = nil
  ) -> PersonSets.Outcome {
    let outcome = sets.join(one, other, isForced: rule == .correction)
    if outcome == .joined {
      steps.append(
        Step(
          one: Int32(one), other: Int32(other), rule: rule, correction: correction.map(Int32.init)))
    }
    return outcome
  }

  mutating func refuse(
    _ one: Int, _ other: Int, because objections: PersonCandidate.Objections, rival: Int? = nil
  ) {
    refusals.append(Refusal(one: one, other: other, objections: objections, rival: rival))
  }

  /// Joins equal names of one office, of any number of words.
  mutating func joinSameNamesInOffice() {
    var blocks = BearerBlocks()
    for (place, bearer) in table.bearers.enumerated() {
      guard let position = bearer.position else { continue }
      // A position number that does not fit in half the key is far beyond any index.
      let number = UInt64(truncatingIfNeeded: position) & 0xffff_ffff
      blocks.add(place, key: UInt64(UInt32(bitPattern: table.names[place])) << 32 | number)
    }
    joinBlocks(blocks, by: .sameNameAndOffice) { $0.position == $1.position }
  }

  /// Joins equal full names in offices of one region.
  mutating func joinSameNamesInRegion() {
    var blocks = BearerBlocks()
    for (place, bearer) in table.bearers.enumerated() where bearer.position != nil {
      if let key = regionalName(of: place) { blocks.add(place, key: key) }
    }
    joinBlocks(blocks, by: .sameNameAndRegion) { _, _ in true }
  }

  /// Joins full names without office to the one person of that name in the region.
  mutating func joinNamesWithoutOffice() {
    var blocks = BearerBlocks()
    for place in table.bearers.indices {
      if let key = regionalName(of: place) { blocks.add(place, key: key) }
    }
    for group in blocks.groups() where group.contains(where: { table.bearers[$0].position == nil })
    {
      let inOffice = group.filter { table.bearers[$0].position != nil }
      guard let first = inOffice.first else { continue }
      let root = sets.root(of: first)
      guard inOffice.allSatisfy({ sets.root(of: $0) == root }) else { continue }
      for place in group where table.bearers[place].position == nil {
        join(first, place, by: .nameWithoutOffice)
      }
    }
  }

  /// Name and region of a full name in a known region.
  private func regionalName(of place: Int) -> UInt64? {
    guard table.regions[place] >= 0, table.isFullName(place) else { return nil }
    return UInt64(UInt32(bitPattern: table.names[place])) << 32
      | UInt64(UInt32(bitPattern: table.regions[place]))
  }

  /// Joins each bearer of a block to the first one it can be joined to.
  private mutating func joinBlocks(
    _ blocks: BearerBlocks, by rule: MergeRule, where isSame: (Bearer, Bearer) -> Bool
  ) {
    for group in blocks.groups() {
      var heads: [Int] = []
      for place in group {
        let isJoined = heads.prefix(Self.mostHeads).contains { head in
          guard isSame(table.bearers[head], table.bearers[place]) else { return false }
          let outcome = join(head, place, by: rule)
          return outcome == .joined || outcome == .same
        }
        if !isJoined { heads.append(place) }
      }
    }
  }
}
