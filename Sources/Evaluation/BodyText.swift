/// Body texts compared by runs of four words, as the article-extraction benchmark of Scrapinghub
/// does (`evaluate.py`): order counts, the layout in lines does not.
struct BodyText {
  private let runs: [[Substring]: Int]

  init(_ text: String) {
    let tokens = ComparisonKey.tokens(text)
    var runs: [[Substring]: Int] = [:]
    if !tokens.isEmpty {
      for start in 0..<max(1, tokens.count - 3) {
        runs[Array(tokens[start..<min(start + 4, tokens.count)]), default: 0] += 1
      }
    }
    self.runs = runs
  }

  /// Precision and recall of this one text, each with weight 1: sums of such tallies are means
  /// over releases.
  func tally(of found: BodyText) -> Tally {
    var shared = 0
    for (run, count) in runs { shared += min(count, found.runs[run] ?? 0) }
    let all = runs.values.reduce(0, +)
    let foundAll = found.runs.values.reduce(0, +)
    var tally = Tally()
    if foundAll > 0 {
      tally.found = 1
      tally.precise = Double(shared) / Double(foundAll)
    }
    if all > 0 {
      tally.expected = 1
      tally.recalled = Double(shared) / Double(all)
    }
    return tally
  }
}
