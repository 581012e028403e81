/// What changed between two outputs, in numbers and with examples.
package struct DifferenceSummary: Sendable, Equatable {
  /// Changes of facts of one kind.
  package struct Tally: Sendable, Equatable {
    package private(set) var gained = 0
    package private(set) var lost = 0
    package private(set) var changed = 0
    package private(set) var examples: [Example] = []

    fileprivate mutating func add(_ change: RecordDifference.Change, place: String, most: Int) {
      switch change {
      case .gained: gained += 1
      case .lost: lost += 1
      case .changed: changed += 1
      }
      if examples.count < most { examples.append(Example(place: place, change: change)) }
    }
  }

  package struct Example: Sendable, Equatable {
    package let place: String
    package let change: RecordDifference.Change

    /// `+ Rusdi Malano`, `- Tiar Wene`, `~ Rusdi Malano: Bupati Arung: definitive → plt`.
    package var words: String {
      switch change {
      case .gained(let fact): "+ \(Self.words(of: fact))"
      case .lost(let fact): "- \(Self.words(of: fact))"
      case .changed(let old, let new):
        "~ \(new.key.isEmpty ? "" : new.key + ": ")\(Self.orNothing(old.value)) → \(Self.orNothing(new.value))"
      }
    }

    private static func words(of fact: RecordFact) -> String {
      [fact.key, fact.value].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private static func orNothing(_ value: String) -> String { value.isEmpty ? "nothing" : value }
  }

  package private(set) var same = 0
  package private(set) var differing = 0
  package private(set) var onlyOld = 0
  package private(set) var onlyNew = 0
  /// Pages that failed in one output and not in the other.
  package private(set) var newlyFailed = 0
  package private(set) var newlyConverted = 0
  package private(set) var tallies: [RecordFact.Kind: Tally] = [:]
  /// Places of pages that stand in one output alone, or failed in one alone.
  package private(set) var places: [String] = []

  private let mostExamples: Int

  /// - Parameter mostExamples: for each kind.
  package init(mostExamples: Int) {
    self.mostExamples = mostExamples
  }

  package var isEmpty: Bool {
    differing + onlyOld + onlyNew + newlyFailed + newlyConverted == 0
  }

  package mutating func compare(_ old: RecordLine, with new: RecordLine, place: String) {
    switch (old, new) {
    case (.record(let old), .record(let new)):
      let changes = RecordDifference(from: old, to: new).changes
      for change in changes {
        tallies[change.kind, default: Tally()].add(change, place: place, most: mostExamples)
      }
      if changes.isEmpty { same += 1 } else { differing += 1 }
    case (.failure(let old), .failure(let new)):
      if old.error == new.error { same += 1 } else { differing += 1 }
    case (.record, .failure(let failure)):
      newlyFailed += 1
      name("\(place): failed now: \(failure.error.code)")
    case (.failure(let failure), .record):
      newlyConverted += 1
      name("\(place): converted now, failed before: \(failure.error.code)")
    }
  }

  package mutating func countSame() { same += 1 }

  /// - Parameter first: the places of some of them.
  package mutating func countOnlyOld(_ count: Int, first: [String]) {
    onlyOld += count
    for place in first { name("\(place): only in the old output") }
  }

  package mutating func countOnlyNew(_ place: String) {
    onlyNew += 1
    name("\(place): only in the new output")
  }

  private mutating func name(_ place: String) {
    if places.count < mostExamples { places.append(place) }
  }
}

extension RecordDifference.Change {
  package var kind: RecordFact.Kind {
    switch self {
    case .gained(let fact), .lost(let fact), .changed(_, let fact): fact.kind
    }
  }
}

extension DifferenceSummary: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("same", same)
      $0.member("differing", differing)
      $0.member("onlyOld", onlyOld)
      $0.member("onlyNew", onlyNew)
      $0.member("newlyFailed", newlyFailed)
      $0.member("newlyConverted", newlyConverted)
      $0.member("kinds", always: kindRows)
      $0.member("places", always: places)
    }
  }

  private var kindRows: [KindRow] {
    RecordFact.Kind.allCases.compactMap { kind in
      tallies[kind].map { KindRow(kind: kind, tally: $0) }
    }
  }

  private struct KindRow: JSONWritable {
    let kind: RecordFact.Kind
    let tally: Tally

    func write(to json: inout JSONBytes) {
      json.object {
        $0.member("kind", kind.rawValue)
        $0.member("gained", tally.gained)
        $0.member("lost", tally.lost)
        $0.member("changed", tally.changed)
        $0.member("examples", always: tally.examples)
      }
    }
  }
}

extension DifferenceSummary.Example: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("place", place)
      $0.member("words", words)
    }
  }
}
