/// The figures of one set of releases.
package struct EvaluationResult: Sendable {
  package let name: String
  package let releases: Int
  package let withoutRecord: Int
  package let tallies: [EvaluationKind: Tally]
  package let intervals: [EvaluationKind: ClosedRange<Double>]

  package init(name: String, scores: [ReleaseScore], bootstrap: Bootstrap?) {
    self.name = name
    releases = scores.count
    withoutRecord = scores.count { !$0.hasRecord }
    var sums: [EvaluationKind: Tally] = [:]
    for score in scores {
      for (kind, tally) in score.tallies { sums[kind, default: Tally()] += tally }
    }
    tallies = sums
    intervals = bootstrap?.intervals(of: scores) ?? [:]
  }

  package subscript(kind: EvaluationKind) -> Tally { tallies[kind] ?? Tally() }

  /// Mean F1 of the kinds that make the one figure of a run.
  package var coreF1: Double {
    EvaluationKind.core.reduce(0) { $0 + self[$1].f1 } / Double(EvaluationKind.core.count)
  }
}
