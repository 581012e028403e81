/// What one record claims and the other does not, or claims otherwise.
package struct RecordDifference: Sendable, Equatable {
  package enum Change: Sendable, Equatable {
    case gained(RecordFact)
    case lost(RecordFact)
    case changed(RecordFact, to: RecordFact)
  }

  package private(set) var changes: [Change] = []

  /// A fact that stands several times in a record is compared as often as it stands there.
  package init(from old: Record, to new: Record) {
    var rest = Dictionary(grouping: RecordFact.facts(of: old), by: Identity.init)
    var unmatched: [RecordFact] = []
    // What is the same in both first, so that it is not taken for a change of its namesake.
    for fact in RecordFact.facts(of: new) {
      if let index = rest[Identity(fact)]?.firstIndex(of: fact) {
        rest[Identity(fact)]?.remove(at: index)
      } else {
        unmatched.append(fact)
      }
    }
    for fact in unmatched {
      if rest[Identity(fact)]?.isEmpty == false, let former = rest[Identity(fact)]?.removeFirst() {
        changes.append(.changed(former, to: fact))
      } else {
        changes.append(.gained(fact))
      }
    }
    for fact in RecordFact.facts(of: old) {
      guard let index = rest[Identity(fact)]?.firstIndex(of: fact) else { continue }
      rest[Identity(fact)]?.remove(at: index)
      changes.append(.lost(fact))
    }
  }

  private struct Identity: Hashable {
    let kind: RecordFact.Kind
    let key: String

    init(_ fact: RecordFact) {
      kind = fact.kind
      key = fact.key
    }
  }
}
