import Testing

@testable import Evaluation

@Suite struct ReleaseScorerTests {
  /// Right, invented and missed, by hand from `Sample`.
  @Test(arguments: [
    // Rusdi in any case, Tiar; Pasar Baru is no person; Samuel is not found.
    (EvaluationKind.people, 2, 1, 1),
    // Rusdi as Bupati; Tiar's office is not found.
    (.positions, 1, 0, 1), (.positionsLoose, 1, 0, 1),
    (.titles, 1, 0, 1), (.titlesLoose, 1, 0, 1),
    (.dates, 1, 0, 1),
    // Muara has no code in the gold: what the record says of it does not count.
    (.places, 1, 0, 0), (.venuesLoose, 1, 0, 0),
    (.organizations, 0, 1, 1), (.organizationsLoose, 1, 0, 0),
    // Indirect speech does not count.
    (.quotes, 2, 0, 0), (.quotesWithSpeaker, 1, 1, 1), (.speakers, 1, 1, 1),
    // Bupati, yet former.
    (.status, 0, 1, 1),
  ])
  func counts(kind: EvaluationKind, right: Int, invented: Int, missed: Int) throws {
    let tally = try Sample.score().tallies[kind]
    #expect(tally == Tally(right: right, invented: invented, missed: missed))
  }

  @Test func figuresFollowFromCounts() {
    let tally = Tally(right: 2, invented: 1, missed: 2)
    #expect(tally.precision == 2.0 / 3)
    #expect(tally.recall == 0.5)
    #expect(abs(tally.f1 - 4.0 / 7) < 1e-12)
    #expect(Tally().f1 == 0)
  }

  @Test func sameTextIsRightAsAWhole() throws {
    let tally = try #require(try Sample.score().tallies[.bodyText])
    #expect(tally.f1 == 1)
  }

  @Test func saysWhatDiffers() throws {
    let deviations = try Sample.score().deviations
    #expect(deviations[.people] == [.missed("samuelboro"), .invented("pasarbaru")])
    #expect(
      deviations[.speakers] == [
        .changed(gold: "Tiar Wene", found: "RUSDI MALANO", of: "setuju sekali")
      ])
  }

  @Test func withoutARecordAllIsMissed() throws {
    let score = ReleaseScorer.score(try Sample.readGold(), record: nil, text: nil)
    #expect(!score.hasRecord)
    #expect(score.tallies[.people] == Tally(right: 0, invented: 0, missed: 3))
    #expect(score.tallies[.bodyText]?.f1 == 0)
  }

  @Test func quotesMayBeSpansOverATextOfTheirOwn() throws {
    let json = Sample.gold.replacing(#"{"text":"Mari kita jaga,","#, with: #"{"span":[7,22],"#)
    let text = GoldText(id: "a", title: "Judul", text: "“Mari kita jaga,” kata Rusdi.")
    let score = ReleaseScorer.score(
      try Sample.readGold(json), record: try Sample.readRecord(), text: text)
    #expect(score.tallies[.quotes] == Tally(right: 2, invented: 0, missed: 0))
  }

  @Test func namesTheMissingKey() {
    #expect(throws: GoldError(place: "gold", reason: "no gold: the key people is missing")) {
      try Sample.readGold(#"{"id":"a"}"#)
    }
  }
}
