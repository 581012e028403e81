/// How far a figure would move with other releases of the same kind: the releases are drawn again
/// with replacement, many times, and the middle 95 of a hundred results are kept.
package struct Bootstrap: Sendable {
  package let draws: Int
  private let seed: UInt64

  package init(draws: Int = 1000, seed: UInt64 = 20_170_817) {
    self.draws = draws
    self.seed = seed
  }

  /// The interval of F1 by kind. The same scores always give the same intervals.
  func intervals(of scores: [ReleaseScore]) -> [EvaluationKind: ClosedRange<Double>] {
    guard !scores.isEmpty else { return [:] }
    let columns = EvaluationKind.allCases.map { kind in
      scores.map { $0.tallies[kind] ?? Tally() }
    }
    var results = Array(repeating: [Double](), count: columns.count)
    var generator = SplitMix(state: seed)
    for _ in 0..<draws {
      let drawn = scores.map { _ in Int(generator.next() % UInt64(scores.count)) }
      for (column, tallies) in columns.enumerated() {
        var sum = Tally()
        for place in drawn { sum += tallies[place] }
        results[column].append(sum.f1)
      }
    }
    var intervals: [EvaluationKind: ClosedRange<Double>] = [:]
    for (kind, figures) in zip(EvaluationKind.allCases, results) {
      let sorted = figures.sorted()
      intervals[kind] = sorted[draws * 25 / 1000]...sorted[(draws * 975 - 1) / 1000]
    }
    return intervals
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
