/// Applies corrections, and keeps those that cannot be followed.
struct Corrector {
  private let corrections: [Correction]
  private let targets: CorrectionTargets
  private var faults: [Identities.Fault] = []

  init(_ corrections: [Correction], _ targets: CorrectionTargets) {
    self.corrections = corrections
    self.targets = targets
    for (number, correction) in corrections.enumerated() {
      for target in correction.persons where targets.places(of: target).isEmpty {
        add(.unknownPerson(target.description), number)
      }
    }
  }

  /// Before the rules: no two of the people given ever come into one set.
  mutating func split(_ joiner: inout PersonJoiner) {
    for (number, correction) in corrections.enumerated() where correction.action == .split {
      let people = correction.persons.map(targets.places)
      for (index, one) in people.enumerated() {
        for other in people[(index + 1)...] {
          for (one, other) in one.flatMap({ one in other.map { (one, $0) } })
          where !joiner.sets.part(one, other) {
            add(.indivisible, number)
          }
        }
      }
    }
  }

  /// After the rules: the people given become one, whatever they are called.
  mutating func merge(_ joiner: inout PersonJoiner) {
    for (number, correction) in corrections.enumerated() where correction.action == .merge {
      let places = correction.persons.flatMap(targets.places)
      for place in places.dropFirst() {
        if joiner.join(places[0], place, by: .correction, correction: number) == .parted {
          add(.contradictsSplit, number)
        }
      }
    }
  }

  /// Marks the persons that corrections speak of; of several renamings the last one holds.
  func mark(_ identities: inout Identities, _ personOfPlace: [Int32]) {
    for (number, correction) in corrections.enumerated() {
      let places = correction.persons.flatMap(targets.places)
      for person in Set(places.map { Int(personOfPlace[$0]) }) {
        identities.persons[person].corrections.append(number)
        switch correction.action {
        case .hide: identities.persons[person].isHidden = true
        case .rename: identities.persons[person].name = correction.name ?? ""
        case .merge, .split: break
        }
      }
    }
    identities.faults = faults
  }

  private mutating func add(_ kind: Identities.Fault.Kind, _ correction: Int) {
    let fault = Identities.Fault(correction: correction, kind: kind)
    if !faults.contains(fault) { faults.append(fault) }
  }
}
