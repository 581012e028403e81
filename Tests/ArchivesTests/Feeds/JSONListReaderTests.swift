import Testing

@testable import Archives

@Suite struct JSONListReaderTests {
  private static let posts = """
    [{"id":12,"date":"2023-02-28T06:30:00","date_gmt":"2023-02-27T23:30:00","status":"publish",
      "link":"https:\\/\\/arung.example\\/rapat\\/","title":{"rendered":"Rapat &#8211; Anggaran"},
      "content":{"rendered":"<p>Bupati [1], \\"membuka\\" rapat.<\\/p>","protected":false},
      "tags":[1,2,{"a":["]"]}]},
     {"id":13,"title":{"rendered":"x"},"content":{"rendered":"","protected":true}}]
    """

  @Test func postsOfTheRESTInterface() {
    let reading = Reading(Self.posts, name: "posts.json")
    let page = reading.pages.first
    #expect(page?.origin.id == "12")
    #expect(page?.origin.uri == "https://arung.example/rapat/")
    #expect(page?.title == "Rapat – Anggaran")
    #expect(page?.published == "2023-02-28")
    #expect(page?.content == .html(Array("<p>Bupati [1], \"membuka\" rapat.</p>".utf8)))
    #expect(reading.lines.count == 2)
    #expect(reading.lines.last?.hasSuffix("!empty-input") == true)
  }

  @Test func blocksOfAnySizeGiveTheSame() {
    let bytes = Array(Self.posts.utf8)
    let expected = Reading(bytes)
    for size in 1...20 { #expect(Reading(bytes, blocks: [size]) == expected) }
  }

  @Test(arguments: [
    ("[{\"text\":\"a\"},{\"html\":\"b\"}]", ["a", "b"]), ("{\n \"text\": \"a\"\n}\n", ["a"]),
    ("[\n{\"text\":\"a\"}\n]", ["a"]), ("{\n\"text\":\"a\"\n}\n{\n\"text\":\"b\"\n}", ["a", "b"]),
  ])
  func rowsInAListOrOnManyLines(text: String, expected: [String]) {
    let reading = Reading(text, name: "rows.jsonl")
    #expect(reading.pages.map { String(decoding: $0.content.bytes, as: UTF8.self) } == expected)
    #expect(reading.messages.isEmpty)
  }

  @Test func aPostMayBeARow() {
    let row = "{\"id\":1,\"content\":{\"rendered\":\"<p>a\"}}"
    #expect(Reading("\(row)\n\(row)\n").lines == ["in, line 1 html <p>a", "in, line 2 html <p>a"])
  }

  @Test func brokenValuesAreNamedAndTheRestIsRead() {
    let reading = Reading("[{\"text\":5},{\"text\":\"a\"},7,{\"text\":\"b", name: "a.json")
    #expect(
      reading.lines == [
        "a.json, byte 1 !invalid-row", "a.json, byte 12 text a", "a.json, byte 25 !invalid-json",
        "a.json, byte 27 !invalid-json",
      ])
  }

  @Test func aLongValueIsNamedAndTheNextOneRead() {
    let reading = Reading(
      "[{\"text\":\"\(String(repeating: "x", count: 80))\"},{\"text\":\"b\"}]",
      limits: ReadingLimits(line: 40))
    #expect(reading.lines == ["in, byte 1 !line-too-long", "in, byte 93 text b"])
  }

  @Test func anEmptyListSaysSo() {
    #expect(Reading("[]", name: "a.json").lines == ["a.json !no-pages"])
  }
}
