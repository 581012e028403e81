/// Joins bearers into persons where the evidence suffices, and names those who may be one.
package struct IdentityResolver {
  /// Names in one office that are compared with each other; an office with more (members of a
  /// council) says nothing about who is meant by a short name.
  private static let mostInOffice = 200
  private static let mostCandidates = 20

  private let bearers: [Bearer]
  private let places: [Int64: Int]
  private var sets: BearerSets
  /// Why a bearer was joined, by its place.
  private var joins: [Int: Identities.Member] = [:]

  /// - Parameter bearers: in any order.
  package init(_ bearers: [Bearer]) {
    self.bearers = bearers.sorted {
      ($1.releases, $0.hash) < ($0.releases, $1.hash)
    }
    places = Dictionary(
      self.bearers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    sets = BearerSets(self.bearers)
  }

  /// - Parameter links: pairs that one release says are the same person.
  package mutating func resolve(
    links: [(Int64, Int64)], corrections: [Correction] = []
  ) -> Identities {
    var identities = Identities()
    let placesOfHashes = Dictionary(
      bearers.enumerated().map { ($1.hash, $0) }, uniquingKeysWith: { first, _ in first })
    func found(_ correction: Correction) -> [Int]? {
      let found = correction.hashes.compactMap { placesOfHashes[$0] }
      return found.count == correction.hashes.count ? found : nil
    }
    for correction in corrections {
      guard let members = found(correction) else {
        identities.unknown.append(correction)
        continue
      }
      if correction.action == .split {
        for (index, one) in members.enumerated() {
          for other in members[(index + 1)...] { sets.part(one, other) }
        }
      }
    }
    for (one, other) in links {
      if let one = places[one], let other = places[other] { join(one, other, by: .sameRelease) }
    }
    joinSameNames()
    joinShortNames()
    for correction in corrections where correction.action == .merge {
      guard let members = found(correction), let first = members.first else { continue }
      for other in members.dropFirst() {
        join(first, other, by: .correction, correction)
      }
    }
    identities.persons = persons()
    let personOfPlace = Dictionary(
      uniqueKeysWithValues: identities.persons.indices.flatMap { person in
        identities.persons[person].members.compactMap { places[$0.bearer] }.map { ($0, person) }
      })
    for correction in corrections {
      guard let members = found(correction) else { continue }
      for person in members.compactMap({ personOfPlace[$0] }) {
        if correction.action == .hide { identities.persons[person].isHidden = true }
        if correction.action == .rename, let name = correction.name {
          identities.persons[person].name = name
        }
      }
    }
    identities.candidates = candidates(identities.persons, personOfPlace)
    return identities
  }

  private mutating func join(
    _ one: Int, _ other: Int, by rule: Identities.Rule, _ correction: Correction? = nil
  ) {
    guard sets.join(one, other, isForced: correction != nil) else { return }
    let (earlier, later) = joins[other] == nil && other > one ? (one, other) : (other, one)
    joins[later] = Identities.Member(
      bearer: bearers[later].id, joinedTo: bearers[earlier].id, rule: rule,
      author: correction?.author, note: correction?.note)
  }

  private mutating func joinSameNames() {
    var firstOfName: [String: Int] = [:]
    for (index, bearer) in bearers.enumerated() where bearer.words.count > 1 {
      guard let region = bearer.region else { continue }
      let key = bearer.words.joined(separator: " ") + "|" + region
      if let first = firstOfName[key] {
        join(first, index, by: .sameNameAndRegion)
      } else {
        firstOfName[key] = index
      }
    }
  }

  /// A name that is part of only one other in the same office is that one.
  private mutating func joinShortNames() {
    var ofOffice: [Int64: [Int]] = [:]
    for (index, bearer) in bearers.enumerated() {
      if let position = bearer.position { ofOffice[position, default: []].append(index) }
    }
    for (_, members) in ofOffice.sorted(by: { $0.key < $1.key })
    where members.count > 1 && members.count <= Self.mostInOffice {
      for short in members {
        let longer = members.filter {
          $0 != short && bearers[$0].words != bearers[short].words
            && (bearers[$0].words.count, bearers[$0].isFullName ? 1 : 0)
              >= (bearers[short].words.count, bearers[short].isFullName ? 1 : 0)
            && NameAgreement.holds(bearers[short].words, bearers[$0].words)
        }
        var roots: Set<Int> = []
        for other in longer { roots.insert(sets.root(of: other)) }
        if roots.count == 1, let first = longer.first {
          join(first, short, by: .shortNameInOffice)
        }
      }
    }
  }

  private mutating func persons() -> [Identities.Person] {
    var persons: [Identities.Person] = []
    var personOfRoot: [Int: Int] = [:]
    for (index, bearer) in bearers.enumerated() {
      let root = sets.root(of: index)
      let member =
        joins[index] ?? Identities.Member(bearer: bearer.id, joinedTo: nil, rule: .first)
      if let person = personOfRoot[root] {
        persons[person].members.append(member)
      } else {
        personOfRoot[root] = persons.count
        persons.append(
          Identities.Person(id: bearer.id, hash: bearer.hash, name: bearer.name, members: [member]))
      }
    }
    return persons
  }

  private func candidates(
    _ persons: [Identities.Person], _ personOfPlace: [Int: Int]
  ) -> [Identities.Candidate] {
    var ofName: [String: [Int]] = [:]
    for (index, bearer) in bearers.enumerated() where bearer.words.count > 1 {
      guard let person = personOfPlace[index] else { continue }
      let key = bearer.words.joined(separator: " ")
      if ofName[key]?.contains(person) != true, ofName[key]?.count ?? 0 <= Self.mostCandidates {
        ofName[key, default: []].append(person)
      }
    }
    var seen: Set<[Int]> = []
    var candidates: [Identities.Candidate] = []
    for (_, namesakes) in ofName.sorted(by: { $0.key < $1.key }) where namesakes.count > 1 {
      for (index, one) in namesakes.enumerated() {
        for other in namesakes[(index + 1)...] where seen.insert([one, other].sorted()).inserted {
          candidates.append(
            Identities.Candidate(
              one: persons[one].id, other: persons[other].id, rule: .sameName))
        }
      }
    }
    return candidates
  }
}
