import Testing

@testable import Evaluation

@Suite struct BodyTextTests {
  private func tally(_ gold: String, _ found: String) -> Tally {
    BodyText(gold).tally(of: BodyText(found))
  }

  @Test func layoutDoesNotCount() {
    #expect(
      tally("satu dua tiga empat lima", "Satu dua".lowercased() + "\n\ntiga – empat, lima").f1 == 1)
  }

  /// Runs of the gold: 1234 2345; of the found: 1234 2345 3456 4567.
  @Test func moreThanTheTextCostsPrecision() {
    let tally = tally("a b c d e", "a b c d e f g")
    #expect(tally.precision == 0.5)
    #expect(tally.recall == 1)
  }

  @Test func sumsAreMeansOverReleases() {
    var sum = tally("a b c d e", "a b c d e f g")
    sum += tally("k l m n", "k l m n")
    #expect(sum.precision == 0.75)
  }

  @Test func anEmptyTextGivesNothing() {
    #expect(tally("a b c", "").f1 == 0)
    #expect(tally("", "").isEmpty)
  }
}
