import Testing

@testable import Evaluation

@Suite struct FloorsTests {
  private func result(_ right: Int, of count: Int, part: String = "dev") -> EvaluationResult {
    var score = ReleaseScore(id: "a", group: "kota", hasRecord: true)
    score.tallies[.people] = Tally(right: right, invented: 0, missed: count - right)
    return EvaluationResult(name: part, scores: [score], bootstrap: nil)
  }

  @Test func whatIsBelowItsFloorIsNamedWithNumbers() {
    let floors = Floors().raised(by: [result(9, of: 10)], corpus: "c")
    #expect(floors.floors.map(\.f1) == [0.947])
    #expect(floors.faults(in: [result(9, of: 10)], corpus: "c") == [])
    #expect(
      floors.faults(in: [result(8, of: 10)], corpus: "c")
        == ["people (dev part): F1 0.888 is below its floor 0.947"])
  }

  @Test func anotherCorpusIsNamed() {
    let floors = Floors().raised(by: [result(9, of: 10)], corpus: "c")
    #expect(floors.faults(in: [result(9, of: 10)], corpus: "d").count == 1)
  }

  @Test func aKindThatIsNoLongerMeasuredIsNamed() {
    let floors = Floors().raised(by: [result(9, of: 10)], corpus: "c")
    let faults = floors.faults(in: [result(9, of: 10, part: "test")], corpus: "c")
    #expect(faults == ["people (dev part): not measured, its floor is 0.947"])
  }

  @Test func raisingNeverLowers() {
    let floors = Floors().raised(by: [result(9, of: 10)], corpus: "c")
    #expect(floors.raised(by: [result(8, of: 10)], corpus: "d").floors == floors.floors)
    #expect(floors.raised(by: [result(10, of: 10)], corpus: "c").floors.map(\.f1) == [1])
  }

  @Test func loweringKeepsTheReason() throws {
    let floors = Floors().raised(by: [result(9, of: 10)], corpus: "c")
      .lowered(to: [result(8, of: 10)], corpus: "c", because: "gold mended")
    #expect(floors.floors.map(\.f1) == [0.888])
    #expect(floors.lowered.map(\.reason) == ["gold mended"])
    #expect(floors.lowered.map(\.from) == [0.947])
    #expect(try Floors.read(Array(floors.json.utf8), at: "floors.json") == floors)
  }

  @Test func saysThatAFileHoldsNoFloors() {
    #expect(throws: GoldError.self) { try Floors.read(Array("[]".utf8), at: "floors.json") }
  }
}
