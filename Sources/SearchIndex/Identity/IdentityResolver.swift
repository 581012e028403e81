/// Joins bearers into persons where the evidence suffices, and names those who may be one.
///
/// The rules run from the surest to the weakest; corrections that part people hold from the start,
/// those that join them come last.
package struct IdentityResolver: Sendable {
  package init() {}

  /// - Parameters:
  ///   - bearers: in any order.
  ///   - links: pairs of bearer ids that one record says are the same person.
  ///   - corrections: in the order of their file.
  ///   - offices: for corrections that name people by their office: position numbers by the
  ///     folded wording.
  package func resolve(
    bearers: [Bearer], links: [(Int64, Int64)] = [], corrections: [Correction] = [],
    offices: [String: [Int64]] = [:]
  ) -> Identities {
    let table = BearerTable(bearers)
    let targets = CorrectionTargets(of: corrections, in: table, offices: offices)
    var joiner = PersonJoiner(table)
    var corrector = Corrector(corrections, targets)
    corrector.split(&joiner)
    joiner.joinLinked(links)
    joiner.joinSameNamesInOffice()
    joiner.joinSameNamesInRegion()
    joiner.joinFormsInOffices()
    joiner.joinNamesWithoutOffice()
    corrector.merge(&joiner)

    var (identities, personOfPlace) = persons(table, &joiner)
    corrector.mark(&identities, personOfPlace)
    let finder = CandidateFinder(
      table: table, personOfPlace: personOfPlace, persons: identities.persons)
    identities.candidates = finder.candidates(&joiner)
    return identities
  }

  /// The sets as persons, and the person's number by the place of a bearer.
  private func persons(
    _ table: BearerTable, _ joiner: inout PersonJoiner
  ) -> (Identities, [Int32]) {
    var identities = Identities()
    var personOfPlace = [Int32](repeating: -1, count: table.count)
    let forest = PersonForest(joiner.steps, count: table.count)
    identities.members.reserveCapacity(table.count)
    for place in table.bearers.indices where joiner.sets.root(of: place) == place {
      let start = identities.members.count
      var named = table.isFullName(place) ? place : Int.max
      forest.visit(from: place) { member, parent, step in
        personOfPlace[member] = Int32(identities.persons.count)
        if table.isFullName(member) { named = min(named, member) }
        identities.members.append(
          Identities.Member(
            bearer: table.bearers[member].id,
            reason: step.map { step in
              Identities.Reason(
                rule: step.rule, joinedTo: table.bearers[parent].id,
                correction: step.correction.map(Int.init))
            }))
      }
      let first = table.bearers[place]
      identities.persons.append(
        Identities.Person(
          id: first.id, hash: first.hash,
          name: named == Int.max ? first.name : table.bearers[named].name,
          memberRange: start..<identities.members.count))
    }
    return (identities, personOfPlace)
  }
}
