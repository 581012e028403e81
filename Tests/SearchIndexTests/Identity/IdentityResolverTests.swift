import Testing

@testable import SearchIndex

@Suite("Bearers become persons where the evidence suffices")
struct IdentityResolverTests {
  struct Example: CustomTestStringConvertible {
    let says: String
    let bearers: [String]
    var links: [(Int64, Int64)] = []
    /// Bearers that are one person, by number from 1; the others stay alone.
    let joined: [[Int64]]
    var rules: Set<MergeRule> = []
    var candidates: Set<String> = []

    var testDescription: String { says }
  }

  @Test(arguments: examples)
  func example(_ example: Example) {
    let bearers = BearerDraft.bearers(example.bearers)
    let identities = IdentityResolver().resolve(bearers: bearers, links: example.links)
    let alone = bearers.map(\.id).filter { id in !example.joined.joined().contains(id) }
    #expect(BearerDraft.clusters(identities) == Set(example.joined + alone.map { [$0] }))
    #expect(Set(identities.members.compactMap { $0.reason?.rule }) == example.rules)
    let candidates = identities.candidates.map { candidate in
      "\(min(candidate.one, candidate.other))-\(max(candidate.one, candidate.other)) "
        + ([candidate.reason.rawValue] + candidate.objections.names).joined(separator: " ")
    }
    #expect(Set(candidates) == example.candidates)
  }

  static let examples: [Example] = [
    Example(
      says: "the same full name in two offices of one region",
      bearers: ["rusdi malano | bupati | 13.11", "rusdi malano | ketua-pmi | 13.11"],
      joined: [[1, 2]], rules: [.sameNameAndRegion]),
    Example(
      says: "not in two regions",
      bearers: ["rusdi malano | bupati | 13.11", "rusdi malano | camat | 14.02"],
      joined: [], candidates: ["1-2 same-name other-region other-office"]),
    Example(
      says: "not where a region is unknown",
      bearers: ["rusdi malano | bupati | 13.11", "rusdi malano | ketua* | -"],
      joined: [], candidates: ["1-2 same-name unknown-region other-office"]),
    Example(
      says: "not a single word across offices",
      bearers: ["rusdi | bupati | 13.11", "rusdi | camat | 13.11"], joined: []),
    Example(
      says: "not an initial and a word, in the same region",
      bearers: ["r malano | bupati | 13.11", "r malano | camat | 13.11"], joined: []),
    Example(
      says: "a release that calls one person both, even by a single word and in two regions",
      bearers: ["rusdi | bupati | 13.11", "rusdi | kapolres | 14.02"], links: [(2, 1)],
      joined: [[1, 2]], rules: [.sameRecord]),
    Example(
      says: "an office placed nowhere is no bridge between regions",
      bearers: [
        "rusdi malano | bupati | 13.11", "rusdi malano | ketua-panitia* | -",
        "rusdi malano | camat | 14.02",
      ],
      links: [(1, 2), (2, 3)], joined: [],
      candidates: [
        "1-2 form-of-name-in-office many-holders", "2-3 form-of-name-in-office many-holders",
        "1-3 same-name other-region other-office",
      ]),
    Example(
      says: "but a bridge within one",
      bearers: [
        "rusdi malano | bupati | 13.11", "rusdi malano | ketua-panitia* | -",
        "rusdi malano | gubernur | 13",
      ],
      links: [(1, 2), (2, 3)], joined: [[1, 2, 3]], rules: [.sameRecord]),
    Example(
      says: "a short form of the only fitting name in the same office",
      bearers: [
        "rusdi malano | bupati | 13.11 | 2019-2023 | 9", "rusdi | bupati | 13.11 | 2020",
        "r malano | bupati | 13.11 | 2021", "moh rusdi malano | bupati | 13.11 | 2022",
      ],
      joined: [[1, 2, 3, 4]], rules: [.formOfNameInOffice]),
    Example(
      says: "another spelling in the same office",
      bearers: ["soerjadi malano | bupati | 13.11", "suryadi malano | bupati | 13.11"],
      joined: [[1, 2]], rules: [.formOfNameInOffice]),
    Example(
      says: "not where another name of that time fits as well",
      bearers: [
        "rusdi malano | bupati | 13.11 | 2019-2021 | 9", "rusdi | bupati | 13.11 | 2021",
        "rusdi hanan | bupati | 13.11 | 2021-2023 | 8",
      ],
      joined: [],
      candidates: [
        "1-2 form-of-name-in-office rival", "2-3 form-of-name-in-office rival",
      ]),
    Example(
      says: "but where the other name is of another time",
      bearers: [
        "rusdi malano | bupati | 13.11 | 2019-2021 | 9", "rusdi | bupati | 13.11 | 2020",
        "rusdi hanan | bupati | 13.11 | 2008-2012 | 8",
      ],
      joined: [[1, 2]], rules: [.formOfNameInOffice]),
    Example(
      says: "not years apart",
      bearers: ["rusdi malano | bupati | 13.11 | 2019-2021", "rusdi | bupati | 13.11 | 2010"],
      joined: [], candidates: ["1-2 form-of-name-in-office time-apart"]),
    Example(
      says: "not a single word where several hold the office",
      bearers: ["rusdi malano | anggota-dprd* | 13.11", "rusdi | anggota-dprd* | 13.11"],
      joined: [], candidates: ["1-2 form-of-name-in-office many-holders"]),
    Example(
      says: "but two words there, in a known region",
      bearers: ["rusdi malano | anggota-dprd* | 13.11", "r malano | anggota-dprd* | 13.11"],
      joined: [[1, 2]], rules: [.formOfNameInOffice]),
    Example(
      says: "not in an office placed nowhere",
      bearers: ["rusdi malano | ketua-panitia* | -", "r malano | ketua-panitia* | -"],
      joined: [], candidates: ["1-2 form-of-name-in-office many-holders"]),
    Example(
      says: "a fitting name in another office of the region is a candidate only",
      bearers: ["rusdi malano | bupati | 13.11", "r malano | camat | 13.11"],
      joined: [], candidates: ["1-2 form-of-name-in-region other-office"]),
    Example(
      says: "a full name without office joins the one person of that name in the region",
      bearers: ["rusdi malano | bupati | 13.11", "rusdi malano | - | 13.11"],
      joined: [[1, 2]], rules: [.nameWithoutOffice]),
    Example(
      says: "not one of another region",
      bearers: ["rusdi malano | bupati | 13.11", "rusdi malano | - | 14.02"],
      joined: [], candidates: ["1-2 same-name other-region"]),
    Example(
      says: "not a single word",
      bearers: ["rusdi | bupati | 13.11", "rusdi | - | 13.11"], joined: []),
    Example(
      says: "two full names never meet through a short one",
      bearers: [
        "rusdi malano | bupati | 13.11 | 2019-2021 | 9", "rusdi | bupati | 13.11 | 2020 | 5",
        "rusdi hanan | camat | 13.11 | 2020 | 8", "rusdi | camat | 13.11 | 2020 | 4",
      ],
      links: [(2, 4)], joined: [[1, 2, 4]], rules: [.sameRecord, .formOfNameInOffice],
      candidates: ["1-3 form-of-name-in-office contradictory-names"]),
  ]

  @Test("The member with most releases gives the person its id, the smallest hash decides a tie")
  func personID() {
    let bearers = BearerDraft.bearers([
      "rusdi malano | bupati | 13.11 | - | 4", "rusdi malano | ketua-pmi | 13.11 | - | 7",
      "rusdi malano | ketua-koni | 13.11 | - | 7",
    ])
    let person = IdentityResolver().resolve(bearers: bearers).persons
    let tied = bearers[1].hash < bearers[2].hash ? bearers[1] : bearers[2]
    #expect(person.map(\.id) == [tied.id])
    #expect(person.map(\.hash) == [tied.hash])
  }

  @Test("A person is shown by a full name where one is known")
  func name() {
    let bearers = BearerDraft.bearers([
      "rusdi | bupati | 13.11 | 2020 | 9", "rusdi malano | bupati | 13.11 | 2020 | 1",
    ])
    #expect(IdentityResolver().resolve(bearers: bearers).persons.map(\.name) == ["rusdi malano"])
  }

  @Test("Every member but the first hangs on another member of its person")
  func reasons() {
    let bearers = BearerDraft.bearers([
      "rusdi malano | bupati | 13.11 | 2019-2023 | 9", "rusdi | bupati | 13.11 | 2020 | 2",
      "rusdi malano | - | 13.11 | 2020 | 3", "rusdi malano | ketua-pmi | 13.11 | 2020 | 4",
    ])
    let identities = IdentityResolver().resolve(bearers: bearers)
    var seen: Set<Int64> = []
    for member in identities.members(of: identities.persons[0]) {
      #expect(member.reason.map { seen.contains($0.joinedTo) } ?? seen.isEmpty)
      seen.insert(member.bearer)
    }
    #expect(seen == [1, 2, 3, 4])
  }

  @Test("A person has few candidates, however common the name")
  func bounded() {
    let bearers = BearerDraft.bearers(
      (0..<300).map { "rusdi malano | camat-\($0) | \(11 + $0 % 80).\(10 + $0 / 80)" })
    let candidates = IdentityResolver().resolve(bearers: bearers).candidates
    var counts: [Int64: Int] = [:]
    for candidate in candidates {
      counts[candidate.one, default: 0] += 1
      counts[candidate.other, default: 0] += 1
    }
    #expect(!candidates.isEmpty)
    #expect((counts.values.max() ?? 0) <= CandidateFinder.mostOfPerson)
  }

  @Test("A word that half an office shares tells nobody apart")
  func crowded() {
    let names = (0..<80).map { "rusdi m\(String($0, radix: 36))lano | bupati | 13.11" }
    let bearers = BearerDraft.bearers(["rusdi | bupati | 13.11"] + names)
    #expect(IdentityResolver().resolve(bearers: bearers).persons.count == 81)
  }
}
