/// Token numbers covered by some ranges.
struct TokenSet {
  private var covered: [Bool]

  init(ranges: [Range<Int>] = [], count: Int) {
    covered = [Bool](repeating: false, count: count)
    for range in ranges { insert(range) }
  }

  mutating func insert(_ range: Range<Int>) {
    for token in range.clamped(to: covered.indices) { covered[token] = true }
  }

  func contains(_ token: Int) -> Bool { covered[token] }

  func overlaps(_ range: Range<Int>) -> Bool { range.contains { covered[$0] } }
}
