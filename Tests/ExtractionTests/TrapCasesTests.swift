import Testing

/// Every trap of the catalogue of the language of releases that the extractors can fall into has a
/// passage where it is met, and one that only looks like it.
@Suite struct TrapCasesTests {
  /// What stands elsewhere: quotes (J) in `CatalogueTests`.
  private static let traps: [String] =
    (1...30).map { "C\($0)" } + (1...28).map { "D\($0)" } + (1...22).map { "E\($0)" }
    + (1...15).map { "G\($0)" } + (1...7).map { "K\($0)" }
    // M26 was never given.
    + (1...30).filter { $0 != 26 }.map { "M\($0)" }
    + ["A1", "A9", "A11", "B1", "B2", "F5", "F6", "F12", "F13", "I1"]
    + [1, 2, 3, 7, 11, 14, 15, 17, 18, 22, 23].map { "H\($0)" }

  private static let cases = ["officials.tsv", "organizations.tsv", "places-dates.tsv"]
    .flatMap(MarkedCase.cases)

  @Test func everyTrapHasAPassageAndACounterExample() {
    let met = Set(Self.cases.filter { !$0.isCounterExample }.map(\.trap))
    let spared = Set(Self.cases.filter(\.isCounterExample).map(\.trap))
    #expect(Self.traps.filter { !met.contains($0) } == [])
    #expect(Self.traps.filter { !spared.contains($0) } == [])
  }
}
