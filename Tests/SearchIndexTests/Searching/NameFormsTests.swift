import Records
import Testing

@testable import SearchIndex

struct NameFormsTests {
  private let lines = ["Rusdi Malano", "Rudi Hartono", "Tiar Wene", "Ari Lebang", "Wahyu Malino"]
    .enumerated().map { recordLine("\($0)", people: [TestPerson($1)]) }

  @Test(arguments: [
    ("rudi~", ["1", "0"]), ("rusdi~", ["1", "0"]), ("ruzdi~", ["1", "0"]), ("rsudi~", ["1", "0"]),
    ("usdi~", ["0"]), ("tiarr~", ["2"]), ("tar~", ["2"]), ("aro~", ["3"]), ("aei~", ["3"]),
    ("wenw~", ["2"]), ("xyz~", []), ("\"ruzdi malono\"~", ["0"]), ("\"wahyu malino\"~1", ["4"]),
    ("malano~", ["4", "0"]), ("milona~2", []),
  ])
  func aNameThatIsNearlyWrittenSo(_ question: String, _ keys: [String]) async throws {
    let index = try TestIndex()
    try await index.build(lines)
    #expect(try await index.keys("orang:\(question)").sorted() == keys.sorted(), "\(question)")
  }

  @Test(arguments: ["zzz", "\u{F8F0}", "\"rusdi malano tiar\"", "\"malano rudi\"", "\u{F8F0}*"])
  func nothingStandsBetweenTwoNames(_ question: String) async throws {
    let index = try TestIndex()
    let people = [TestPerson("Rusdi Malano"), TestPerson("Rudi Hartono"), TestPerson("Tiar Wene")]
    try await index.build([recordLine("a", people: people)])
    #expect(try await index.keys("orang:\(question)") == [])
    #expect(try await index.keys("orang:hartono") == ["a"])
  }

  @Test func aPlaceWithoutCodeHasAPage() async throws {
    let index = try TestIndex()
    var release = ReleaseRecord(
      id: "rilis:1:a", source: RecordSource(path: "a.html"), text: "Pasar Lama dibuka.",
      processing: Processing(version: "0", dictionaries: "sha256:0", config: "sha256:0"))
    let span = CodePointSpan(0, 10)
    release.places = [
      Place(
        id: "l1", name: "Pasar Lama", kind: .venue,
        mentions: [Mention(span: span, text: "Pasar Lama", rule: "venue")])
    ]
    try await index.build([String(decoding: RecordWriter.line(release).dropLast(), as: UTF8.self)])
    let reader = try index.reader()
    let found = try #require(try await reader.release(key: "rilis:1:a"))
    let id = try #require(found.entities["l1"]?.id)
    let page = try #require(try await reader.place(id: id))
    #expect((page.entity.name, page.kind) == ("Pasar Lama", "venue"))
    #expect(page.context.releases.map(\.key) == ["rilis:1:a"])
    #expect(try await index.keys("") { $0.facets[.place] = [id] } == ["a"])
    #expect(try await reader.place(id: "0000000000000000") == nil)
  }
}
