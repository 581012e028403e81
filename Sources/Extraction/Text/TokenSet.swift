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

  mutating func insert(_ token: Int) { bits[token >> 6] |= 1 << UInt64(token & 63) }

  /// The first token of the set from one on; a word of 64 without any costs one look.
  /// - Returns: nil when there is none.
  func next(from token: Int) -> Int? {
    guard token < count else { return nil }
    var word = token >> 6
    var rest = bits[word] & (~0 << UInt64(token & 63))
    while rest == 0 {
      word += 1
      guard word < bits.count else { return nil }
      rest = bits[word]
    }
    return (word << 6) + rest.trailingZeroBitCount
  }

  func overlaps(_ range: Range<Int>) -> Bool { range.contains { contains($0) } }
}

extension TokenSet: Sequence {
  struct Iterator: IteratorProtocol {
    fileprivate let set: TokenSet
    fileprivate var token = 0

    mutating func next() -> Int? {
      guard let found = set.next(from: token) else { return nil }
      token = found + 1
      return found
    }
  }

  /// In text order.
  func makeIterator() -> Iterator { Iterator(set: self) }
}
