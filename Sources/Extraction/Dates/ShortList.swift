/// The numbers of one kind in a date, at most four; kept in place, so that copies cost nothing.
struct ShortList: Sendable, Hashable, RandomAccessCollection {
  private static let capacity = 4
  private var storage = SIMD4<Int16>()
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Int { Int(storage[index]) }

  mutating func append(_ number: Int) {
    assert(count < Self.capacity, "no date has that many numbers of a kind")
    storage[count] = Int16(truncatingIfNeeded: number)
    count += 1
  }
}
