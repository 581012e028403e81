import TestSupport
import Testing

@testable import SearchIndex

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("rusdi", "rusdi", 0), ("rusdi", "rusdy", 1), ("rusdi", "rudsi", 1), ("rusdi", "rusd", 1),
      ("rusdi", "russdi", 1), ("malano", "mlaon", 2), ("", "ab", 2), ("", "", 0), ("a", "", 1),
      ("ca", "abc", nil), ("rusdi", "tiar", nil), ("", "abc", nil), ("ab", "ba", 1),
    ] as [(String, String, Int?)])
  func editsBetweenWords(one: String, other: String, edits: Int?) {
    #expect(EditDistance.between(one, other, most: 2) == edits)
    #expect(EditDistance.between(other, one, most: 2) == edits)
  }

  @Test func bandedAgreesWithTheWholeTable() {
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let one = Self.word(&dice)
      let other = Self.word(&dice)
      for most in 0...2 {
        let whole = Self.wholeTable(one, other)
        let banded = EditDistance.between(
          one.map { $0 }, other.map { $0 }, most: most)
        #expect(banded == (whole <= most ? whole : nil))
      }
    }
  }

  private static func word(_ dice: inout SeededGenerator) -> [Unicode.Scalar] {
    (0..<Int.random(in: 0...7, using: &dice)).map { _ in
      ["a", "b", "c"].randomElement(using: &dice) ?? "a"
    }
  }

  /// The definition, cell by cell.
  private static func wholeTable(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var table = [[Int]](repeating: Array(0...other.count), count: one.count + 1)
    for row in 0...one.count { table[row][0] = row }
    for row in one.indices.map({ $0 + 1 }) {
      for column in other.indices.map({ $0 + 1 }) {
        let change = one[row - 1] == other[column - 1] ? 0 : 1
        var edits = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + change)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          edits = min(edits, table[row - 2][column - 2] + 1)
        }
        table[row][column] = edits
      }
    }
    return table[one.count][other.count]
  }
}
