/// Counts from which precision, recall and F1 follow; tallies of several releases add up.
package struct Tally: Sendable, Equatable {
  /// Of what was found, how much is right, and how much was found.
  var precise = 0.0
  var found = 0.0
  /// Of what is to be found, how much was found, and how much there is.
  var recalled = 0.0
  var expected = 0.0

  package init() {}

  package init(right: Int, invented: Int, missed: Int) {
    precise = Double(right)
    found = Double(right + invented)
    recalled = Double(right)
    expected = Double(right + missed)
  }

  package var right: Int { Int(precise) }
  package var invented: Int { Int(found - precise) }
  package var missed: Int { Int(expected - recalled) }
  package var isEmpty: Bool { found == 0 && expected == 0 }

  /// 0 where nothing was found.
  package var precision: Double { found > 0 ? precise / found : 0 }
  /// 0 where nothing is to be found.
  package var recall: Double { expected > 0 ? recalled / expected : 0 }
  package var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  static func += (sum: inout Tally, other: Tally) {
    sum.precise += other.precise
    sum.found += other.found
    sum.recalled += other.recalled
    sum.expected += other.expected
  }
}
