import Testing

@testable import SearchIndex

/// Names in office, joined or not: `1 Rusdi Malano @7 13.11` is bearer 1, in office 7, of 13.11.
struct IdentityResolverTests {
  @Test(arguments: [
    // The same name in the same region, another office.
    (["1 Rusdi Malano @7 13.11", "2 Rusdi Malano @8 13.11"], [[1, 2]]),
    (["1 Rusdi Malano @7 13.11", "2 Rusdi Malano @8 35.09"], [[1], [2]]),
    // One word names nobody in another office.
    (["1 Rusdi @7 13.11", "2 Rusdi @8 13.11"], [[1], [2]]),
    // A short form of the only name that fits in the office.
    (["1 Rusdi Malano @7 13.11", "2 Rusdi @7 13.11"], [[1, 2]]),
    (["1 Rusdi Malano @7 13.11", "2 R. Malano @7 13.11"], [[1, 2]]),
    (
      ["1 Rusdi Malano @7 13.11", "2 Rusdi Hartono @7 13.11", "3 Rusdi @7 13.11"], [[1], [2], [3]]
    ),
    (["1 Rusdi Malano @7 13.11", "2 Tiar Wene @7 13.11"], [[1], [2]]),
    (["1 Rusdi Malano @7 13.11", "2 R. M. @7 13.11"], [[1], [2]]),
    // Muhammad in its short forms, the spelling of before 1972.
    (["1 Muhammad Yusran @7 73.10", "2 Moh. Yusran @7 73.10"], [[1, 2]]),
    (["1 Djoko Soekarmin @7 33.10", "2 Joko Sukarmin @7 33.10"], [[1, 2]]),
    (["1 Muhammad Yusran @7 73.10", "2 Mahmud Yusran @7 73.10"], [[1], [2]]),
    // Nobody becomes two people by way of a third name.
    (
      [
        "1 Muhammad Yusuf @7 73.10", "2 M. Yusuf @7 73.10", "3 M. Yusuf @8 73.10",
        "4 Mahmud Yusuf @8 73.10",
      ], [[1, 2, 3], [4]]
    ),
    // Without region and office a name stays alone.
    (["1 Rusdi Malano", "2 Rusdi Malano @7 13.11"], [[1], [2]]),
  ])
  func joinsWhatTheEvidenceSuffices(bearers: [String], persons: [[Int64]]) throws {
    #expect(try resolved(bearers) == persons)
    #expect(try resolved(bearers.reversed()) == persons, "whatever the order")
  }

  @Test func oneReleaseCanSayThatTwoOfficesAreOnePersons() throws {
    let bearers = ["1 Rusdi Malano @7 13.11", "2 Rusdi Malano @9 35"]
    #expect(try resolved(bearers) == [[1], [2]])
    #expect(try resolved(bearers, links: [(1, 2)]) == [[1, 2]])
  }

  @Test func correctionsJoinPartHideAndRename() throws {
    let bearers = ["1 Rusdi Malano @7 13.11", "2 Rusdi Malano @8 13.11", "3 Tiar Wene @7 13.11"]
    let split = try correction(.split, [1, 2])
    #expect(try resolved(bearers, corrections: [split]) == [[1], [2], [3]])
    let merge = try correction(.merge, [1, 3])
    #expect(try resolved(bearers, corrections: [merge]) == [[1, 2, 3]])
    #expect(try resolved(bearers, corrections: []) == [[1, 2], [3]], "undone with its line")
    var resolver = IdentityResolver(try bearers.map(bearer))
    let identities = resolver.resolve(
      links: [],
      corrections: [
        try correction(.hide, [3]), try correction(.rename, [2], name: "H. Rusdi"),
        try correction(.hide, [99]),
      ])
    #expect(identities.persons.map(\.isHidden) == [false, true])
    #expect(identities.persons.map(\.name) == ["H. Rusdi", "Tiar Wene"])
    #expect(identities.unknown.map(\.persons) == [[EntityID.hexadecimal(99)]])
  }

  @Test func namesakesElsewhereMayBeOne() throws {
    var resolver = IdentityResolver(
      try ["1 Rusdi Malano @7 13.11", "2 Rusdi Malano @8 35.09", "3 Tiar Wene @8 35.09"].map(bearer)
    )
    let candidates = resolver.resolve(links: []).candidates
    #expect(candidates == [Identities.Candidate(one: 1, other: 2, rule: .sameName)])
  }

  private func resolved(
    _ bearers: [String], links: [(Int64, Int64)] = [], corrections: [Correction] = []
  ) throws -> [[Int64]] {
    var resolver = IdentityResolver(try bearers.map(bearer))
    return resolver.resolve(links: links, corrections: corrections).persons
      .map { $0.members.map(\.bearer).sorted() }.sorted { $0[0] < $1[0] }
  }

  private func bearer(_ text: String) throws -> Bearer {
    var words = text.split(separator: " ").map(String.init)
    let id = try #require(Int64(words.removeFirst()))
    let region = words.last.flatMap { $0.first?.isNumber == true ? $0 : nil }
    let position = words.first { $0.hasPrefix("@") }.flatMap { Int64($0.dropFirst()) }
    let name = words.filter { $0.first?.isLetter == true }.joined(separator: " ")
    return Bearer(
      id: id, hash: id, name: name, position: position, region: region, releases: 100 - Int(id))
  }

  private func correction(
    _ action: Correction.Action, _ persons: [Int64], name: String? = nil
  ) throws -> Correction {
    let ids = persons.map { "\"\(EntityID.hexadecimal($0))\"" }.joined(separator: ",")
    let name = name.map { ",\"name\":\"\($0)\"" } ?? ""
    let line =
      "{\"action\":\"\(action.rawValue)\",\"persons\":[\(ids)],\"author\":\"A. N.\"\(name)}"
    return try #require(try CorrectionReader().read(Array(line.utf8)).first)
  }
}

@Test(arguments: [
  "{\"action\":\"merge\"}", "{\"action\":\"melt\",\"persons\":[],\"author\":\"x\"}", "rubbish",
  "{\"action\":\"merge\",\"persons\":[\"0000000000000001\"],\"author\":\"x\"}",
  "{\"action\":\"merge\",\"persons\":[\"q\",\"r\"],\"author\":\"x\"}",
  "{\"action\":\"rename\",\"persons\":[\"0000000000000001\"],\"author\":\"x\"}",
])
func aLineThatIsNoCorrectionIsNamed(line: String) {
  #expect(throws: CorrectionError.self) {
    try CorrectionReader().read(Array("# decisions\n\n\(line)\n".utf8))
  }
  do { _ = try CorrectionReader().read(Array("# decisions\n\n\(line)\n".utf8)) } catch {
    #expect(error.line == 3)
  }
}
