import TestSupport
import Testing

@testable import Extraction

@Suite struct TokenSetTests {
  /// Against a set of the library, around the ends of its words of 64.
  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 200])
  func holdsWhatTheRangesCover(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    for _ in 0..<50 {
      let ranges = (0..<4).map { _ in
        let start = Int.random(in: 0...count + 2, using: &generator)
        return start..<start + Int.random(in: 0...70, using: &generator)
      }
      let set = TokenSet(ranges: ranges, count: count)
      let naive = Set(ranges.joined()).filter { $0 < count }
      #expect(Array(set) == naive.sorted())
      #expect((0..<count).filter(set.contains) == naive.sorted())
      for start in 0...count + 1 {
        #expect(set.next(from: start) == naive.filter { $0 >= start }.min())
      }
    }
  }
}
