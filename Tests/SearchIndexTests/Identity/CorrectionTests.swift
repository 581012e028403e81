import Testing

@testable import SearchIndex

@Suite("Corrections hold after the rules and leave no trace when deleted")
struct CorrectionTests {
  /// 1 and 2 are one by the rules; 3 is a namesake elsewhere, 4 somebody else.
  private let bearers = BearerDraft.bearers([
    "rusdi malano | bupati | 13.11 | - | 9", "rusdi malano | ketua-pmi | 13.11 | - | 5",
    "rusdi malano | camat | 14.02 | - | 4", "tiar wene | wakil-bupati | 13.11 | - | 3",
  ])

  private func target(_ id: Int) -> Correction.Target { .hash(bearers[id - 1].hash) }

  private func resolve(_ corrections: [Correction]) -> Identities {
    IdentityResolver().resolve(
      bearers: bearers, corrections: corrections,
      offices: ["camat muara jernih": [bearers[2].position ?? 0]])
  }

  @Test("Without any")
  func none() {
    #expect(BearerDraft.clusters(resolve([])) == [[1, 2], [3], [4]])
  }

  @Test("Merge joins whole persons, whatever they are called, and says who said so")
  func merge() {
    let identities = resolve([
      Correction(action: .merge, persons: [target(2), target(3), target(4)], author: "A. N.")
    ])
    #expect(BearerDraft.clusters(identities) == [[1, 2, 3, 4]])
    let reasons = identities.members.compactMap(\.reason)
    #expect(reasons.filter { $0.rule == .correction }.map(\.correction) == [0, 0])
    #expect(identities.persons.map(\.corrections) == [[0]])
    #expect(identities.candidates.isEmpty)
  }

  @Test("Split parts what the rules would join, and makes no candidates of it")
  func split() {
    let identities = resolve([
      Correction(action: .split, persons: [target(1), target(2)], author: "A. N.")
    ])
    #expect(BearerDraft.clusters(identities) == [[1], [2], [3], [4]])
    #expect(identities.persons.map(\.corrections) == [[0], [0], [], []])
    #expect(!identities.candidates.contains { $0.one == 1 && $0.other == 2 })
  }

  @Test("A split stands against a merge, which is reported")
  func splitAndMerge() {
    let identities = resolve([
      Correction(action: .merge, persons: [target(1), target(2)], author: "A. N."),
      Correction(action: .split, persons: [target(1), target(2)], author: "B. N."),
    ])
    #expect(BearerDraft.clusters(identities) == [[1], [2], [3], [4]])
    #expect(identities.faults == [Identities.Fault(correction: 0, kind: .contradictsSplit)])
  }

  @Test("Hide takes a person out of lists and keeps the members")
  func hide() {
    let identities = resolve([Correction(action: .hide, persons: [target(2)], author: "A. N.")])
    #expect(identities.persons.filter(\.isHidden).map(\.id) == [1])
    #expect(BearerDraft.clusters(identities) == [[1, 2], [3], [4]])
  }

  @Test("Rename shows another name; the last one holds")
  func rename() {
    let identities = resolve([
      Correction(action: .rename, persons: [target(2)], name: "Rusdi M.", author: "A. N."),
      Correction(action: .rename, persons: [target(1)], name: "Rusdi Malano, S.H.", author: "B."),
    ])
    #expect(identities.persons.map(\.name) == ["Rusdi Malano, S.H.", "rusdi malano", "tiar wene"])
    #expect(identities.persons[0].corrections == [0, 1])
  }

  @Test("A person is meant by name and office as well")
  func named() {
    let identities = resolve([
      Correction(
        action: .hide, persons: [.named("rusdi malano", office: "camat muara jernih")],
        author: "A. N.")
    ])
    #expect(identities.persons.filter(\.isHidden).map(\.id) == [3])
    #expect(identities.faults.isEmpty)
  }

  @Test(
    "Whom the index does not know is reported, and the rest of the line holds",
    arguments: [
      (Correction.Target.hash(0x1234), "0000000000001234"),
      (.named("rusdi malano", office: "bupati jernih"), "rusdi malano, bupati jernih"),
      (.named("tiar wene", office: nil), "tiar wene"),
    ])
  func unknown(target unknown: Correction.Target, text: String) {
    let identities = resolve([
      Correction(action: .merge, persons: [target(1), unknown, target(3)], author: "A. N.")
    ])
    #expect(identities.faults == [Identities.Fault(correction: 0, kind: .unknownPerson(text))])
    #expect(BearerDraft.clusters(identities) == [[1, 2, 3], [4]])
  }

  @Test("One name in one office cannot be split")
  func indivisible() {
    let identities = resolve([
      Correction(action: .split, persons: [target(1), target(1)], author: "A. N.")
    ])
    #expect(identities.faults == [Identities.Fault(correction: 0, kind: .indivisible)])
  }

  @Test("A name without office belongs to nobody where a split leaves two")
  func withoutOffice() {
    let bearers =
      self.bearers
      + BearerDraft.bearers(["rusdi malano | - | 13.11"]).map {
        Bearer(
          id: 5, hash: $0.hash, name: $0.name, nameKey: $0.nameKey, position: nil,
          region: $0.region,
          isSingleHolder: false, first: 0, last: 0, releases: 1)
      }
    let split = Correction(action: .split, persons: [target(1), target(2)], author: "A. N.")
    let identities = IdentityResolver().resolve(bearers: bearers, corrections: [split])
    #expect(BearerDraft.clusters(identities) == [[1], [2], [3], [4], [5]])
    #expect(
      identities.candidates.contains {
        $0.one == 1 && $0.other == 5 && $0.objections == .namesakes
      })
  }
}
