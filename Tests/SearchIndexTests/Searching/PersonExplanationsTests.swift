import Records
import Testing

@testable import SearchIndex

/// Who is who in a whole index: joined, told apart, corrected, and each with its reason.
@Suite struct PersonExplanationsTests {
  private func index(_ people: [(String, TestPerson)]) async throws -> TestIndex {
    let index = try TestIndex()
    try await index.build(
      people.enumerated().map { number, entry in
        recordLine("\(number)", day: entry.0, people: [entry.1])
      })
    return index
  }

  private func bupati(
    _ name: String, _ code: String = "13.11", office: String = "Bupati Arung"
  ) -> TestPerson {
    TestPerson(name, office, code: code)
  }

  private func people(_ index: TestIndex) async throws -> [String: PersonAnswer] {
    let facets = try await index.reader().search(SearchRequest(query: "")).facets[.person] ?? []
    var people: [String: PersonAnswer] = [:]
    for facet in facets { people[facet.label] = try await index.reader().person(id: facet.value) }
    return people
  }

  @Test func aMergeHasItsReason() async throws {
    let index = try await index([
      ("2020-01-01", bupati("Rusdi Malano")), ("2020-02-01", bupati("Rusdi Malano")),
      ("2020-03-01", bupati("R. Malano")),
    ])
    let people = try await people(index)
    #expect(people.keys.sorted() == ["Rusdi Malano"])
    let merges = try #require(people["Rusdi Malano"]).merges
    #expect(merges.map(\.rule) == [.formOfNameInOffice])
    #expect(
      merges.first?.explanation.indonesian
        == "“R. Malano” (Bupati Arung) dianggap sama dengan “Rusdi Malano” (Bupati Arung): jabatannya"
        + " sama, waktunya berdekatan, dan hanya nama ini yang cocok (r = rusdi).")
  }

  @Test func namesakesOfTwoRegionsStandSideBySide() async throws {
    let index = try await index([
      ("2020-01-01", bupati("Rusdi Malano")), ("2020-02-01", bupati("Rusdi Malano")),
      ("2020-03-01", bupati("Rusdi Malano", "33.04", office: "Bupati Muara Jernih")),
    ])
    let facets = try await index.reader().search(SearchRequest(query: "")).facets[.person] ?? []
    #expect(facets.map(\.label) == ["Rusdi Malano", "Rusdi Malano"])
    for facet in facets {
      let answer = try #require(try await index.reader().person(id: facet.value))
      #expect(answer.merges == [])
      #expect(answer.candidates.map(\.reason) == [.sameName])
      #expect(
        answer.candidates.first?.explanation.english
          == "May be the same: the same full name. But: the regions differ; the offices differ.")
    }
  }

  @Test func correctionsAreFollowedKeptAndUndone() async throws {
    let index = try await index([
      ("2020-01-01", bupati("Rusdi Malano")), ("2020-02-01", bupati("Tiar Wene", "33.04")),
    ])
    let lines = """
      # who is who
      {"action":"merge","persons":[{"name":"Rusdi Malano","office":"Bupati Arung"},\
      {"name":"Tiar Wene","office":"Bupati Arung"}],"author":"A. N.","note":"ganti nama"}
      {"action":"hide","persons":["00000000000000aa"],"author":"A. N."}
      """
    let list = try CorrectionList(Array(lines.utf8))
    let report = try await index.build([]) { $0.corrections = list }
    #expect(
      report.identities.faults.map(\.english) == [
        "Line 3: the index has no “00000000000000aa”; check the address of the page."
      ])
    func check(_ comment: Comment) async throws {
      let people = try await people(index)
      #expect(people.count == 1, comment)
      let answer = try #require(people.values.first)
      #expect(answer.merges.map(\.rule) == [.correction], comment)
      #expect(
        answer.corrections.map(\.indonesian) == [
          "Digabungkan: koreksi A. N.: “ganti nama”. Hapus baris 2 untuk membatalkannya."
        ], comment)
    }
    try await check("given")
    try await index.build([recordLine("9", day: "2021-01-01", people: [bupati("Rusdi Malano")])])
    try await check("kept for the next run")
    try await index.build([
      recordLine("0", day: "2020-01-01", people: [bupati("Rusdi Malano")]),
      recordLine("1", day: "2020-02-01", people: [bupati("Tiar Wene", "33.04")]),
    ]) { $0.rebuilding = true }
    try await check("and for a new index")
    let none = try CorrectionList([])
    try await index.build([]) { $0.corrections = none }
    #expect(try await people(index).count == 2, "undone")
  }

  @Test func whoIsHiddenIsNoCandidate() async throws {
    let index = try await index([
      ("2020-01-01", bupati("Rusdi Malano")),
      ("2020-03-01", bupati("Rusdi Malano", "33.04", office: "Bupati Muara Jernih")),
    ])
    let hide = #"""
      {"action":"hide","persons":[{"name":"Rusdi Malano","office":"Bupati Arung"}],"author":"A"}
      """#
    let list = try CorrectionList(Array(hide.utf8))
    try await index.build([]) { $0.corrections = list }
    let people = try await people(index)
    #expect(people.count == 1)
    #expect(people["Rusdi Malano"]?.candidates.isEmpty == true)
  }

  @Test func whoElseWasCalledSoIsNamedWithTheDays() async throws {
    var acting = bupati("Umar Lebang")
    acting.status = .acting
    let index = try await index([
      ("2019-01-01", bupati("Rusdi Malano")), ("2019-12-01", bupati("Rusdi Malano")),
      ("2019-06-01", bupati("Tiar Wene")), ("2019-08-01", bupati("Tiar Wene")),
      ("2019-07-01", acting), ("2019-07-20", acting),
    ])
    let people = try await people(index)
    let rusdi = try #require(people["Rusdi Malano"]?.offices.first)
    #expect(
      rusdi.conflicts.map { "\($0.kind.rawValue) \($0.other.name) \($0.from) \($0.to)" } == [
        "both-definitive Tiar Wene 2019-06-01 2019-08-01",
        "acting-beside-definitive Umar Lebang 2019-07-01 2019-07-20",
      ])
    let umar = try #require(people["Umar Lebang"]?.offices.first)
    #expect(umar.status == .acting)
    #expect(umar.conflicts.map(\.other.name).sorted() == ["Rusdi Malano", "Tiar Wene"])
  }
}
