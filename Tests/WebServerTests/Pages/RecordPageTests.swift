import Records
import Testing

@testable import WebServer

@Suite struct RecordPageTests {
  private func page() throws -> ReleasePage {
    let text = "Bupati Arung Hadir\n\nBupati Arung Rusdi Malano hadir."
    var record = Record(
      id: "rilis:1:0a",
      source: RecordSource(path: "a.jsonl", line: 3, uri: "https://arung.example/1"),
      text: text,
      processing: Processing(version: "0.1.0", dictionaries: "sha256:a", config: "sha256:b"))
    record.headline = Excerpt(text: "Bupati Arung Hadir", span: CodePointSpan(0, 18))
    record.positions = [
      Position(
        id: "t1", title: "Bupati Arung", head: "bupati", canonical: "Bupati",
        mentions: [
          Mention(span: CodePointSpan(20, 32), text: "Bupati Arung", rule: "title"),
          Mention(span: CodePointSpan(0, 12), text: "Bupati Arung", rule: "title"),
        ])
    ]
    record.people = [
      Person(
        id: "p1", name: "Rusdi Malano", official: true, positions: [],
        mentions: [
          Mention(
            span: CodePointSpan(33, 45), text: "Rusdi Malano", rule: "title-name", confidence: 0.98)
        ])
    ]
    let texts = try #require(try InterfaceTexts.embedded()[.indonesian])
    let entities = ["p1": EntityReference(.person, id: "3f", name: "Rusdi Malano")]
    return ReleasePage(record: record, entities: entities, texts: texts)
  }

  @Test func numbersSpansInTheOrderOfTheText() throws {
    let page = try page()
    #expect(page.spans.map(\.number) == [0, 1, 2])
    #expect(page.spans.map(\.start) == [0, 20, 33])
    #expect(page.spans.map(\.path) == [nil, nil, "/person/3f"])
    #expect(page.headlineEnd == 18)
    #expect(page.facts.first { $0.key == "fact-path" }?.value == "a.jsonl:3")
  }

  @Test func linksNamesWithRuleAndConfidence() throws {
    let writer = PageWriter(texts: try InterfaceTexts.embedded(), templates: try PageTemplates())
    let texts = try #require(try InterfaceTexts.embedded()[.indonesian])
    let context = PageContext(texts: texts, path: "/release/a", query: QueryItems())
    let html = String(decoding: writer.html(try page(), context), as: UTF8.self)
    #expect(
      html.contains(
        "<a id=\"m2\" class=\"l-person\" href=\"/person/3f\""
          + " title=\"Orang: Rusdi Malano · Aturan title-name · 98 %\">Rusdi Malano</a> hadir.</p>")
    )
    #expect(html.contains("<a href=\"#m2\">Rusdi Malano</a>"))
    #expect(html.contains("href=\"https://arung.example/1\" rel=\"noreferrer noopener nofollow\""))
    #expect(html.contains("<h1><span id=\"m0\" class=\"l-position\""))
  }
}
