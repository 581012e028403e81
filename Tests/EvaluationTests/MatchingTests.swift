import Testing

@testable import Evaluation

@Suite struct MatchingTests {
  @Test func equalKeysComeBeforeLikeOnes() {
    let matching = Matching(gold: ["bupati", "bupati arung"], found: ["bupati arung", "bupati"]) {
      ComparisonKey.isPart($0, of: $1)
    }
    #expect(matching.tally == Tally(right: 2, invented: 0, missed: 0))
  }

  @Test func eachKeyHasOnePartner() {
    let matching = Matching(gold: ["bupati", "bupati arung"], found: ["bupati arung"]) {
      ComparisonKey.isPart($0, of: $1)
    }
    #expect(matching.missed == ["bupati arung"])
  }

  @Test func keysThatStandTwiceCountOnce() {
    let matching = Matching(gold: ["a", "a"], found: ["a", "b", "b"])
    #expect(matching.tally == Tally(right: 1, invented: 1, missed: 0))
  }
}
