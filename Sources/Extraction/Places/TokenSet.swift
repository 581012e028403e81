/// Token numbers covered by some ranges: a bit each.
struct TokenSet: Sendable {
  private var bits: [UInt64]
  private let count: Int

  init(ranges: [Range<Int>] = [], count: Int) {
    bits = [UInt64](repeating: 0, count: (count + 63) / 64)
    self.count = count
    for range in ranges { insert(range) }
  }

  mutating func insert(_ range: Range<Int>) {
    for token in range.clamped(to: 0..<count) { bits[token >> 6] |= 1 << UInt64(token & 63) }
  }

  func contains(_ token: Int) -> Bool { bits[token >> 6] >> UInt64(token & 63) & 1 != 0 }

  func overlaps(_ range: Range<Int>) -> Bool { range.contains { contains($0) } }
}
