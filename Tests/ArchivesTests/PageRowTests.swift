import Testing

@testable import Archives

@Suite struct PageRowTests {
  private let origin = Page.Origin(path: "rows.jsonl", line: 3)

  private func page(_ line: String) -> Result<Page, PageFailure> {
    PageRow.page(from: Array(line.utf8), at: origin)
  }

  @Test func readsEveryKey() {
    let row = #"""
      {"id":"a-1","html":"<p>Rusdi Malano</p>","title":"Judul","published":"2023-02-28",
      "publisher":"99.01","uri":"https://arung.example/1","extra":{"deep":[1,{"html":2}]}}
      """#
    var origin = origin
    origin.id = "a-1"
    origin.uri = "https://arung.example/1"
    let expected = Page(
      origin: origin, content: .html(Array("<p>Rusdi Malano</p>".utf8)), charset: "UTF-8",
      title: "Judul", published: "2023-02-28", publisher: "99.01")
    #expect(page(row) == .success(expected))
  }

  @Test func readsTextAndBytes() {
    let text = Page(origin: origin, content: .text(Array("Muara Jernih".utf8)), charset: "UTF-8")
    #expect(page(#"{"text":"Muara Jernih"}"#) == .success(text))
    let bytes = Page(origin: origin, content: .unknown([0x3C, 0xE9]))
    #expect(page(#"{"base64":"POk="}"#) == .success(bytes))
  }

  @Test func keepsNumbersAsTheyAreWritten() throws {
    #expect(page(#"{"id":0017e2,"text":"a"}"#).failureCode == "invalid-json")
    #expect(
      try page(#"{"id":12345678901234567890.50,"text":"a"}"#).get().origin.id
        == "12345678901234567890.50")
  }

  @Test func nullMeansAbsentAndTheLastKeyCounts() throws {
    let row = #"{"id":null,"html":null,"title":null,"text":"a","text":"b"}"#
    #expect(
      page(row)
        == .success(
          Page(origin: origin, content: .text(Array("b".utf8)), charset: "UTF-8")))
  }

  @Test func repairsWhatIsNoUTF8() throws {
    let line = Array(#"{"text":"a"#.utf8) + [0xFF, 0xE2, 0x80] + Array(#"b\ud800c\u0000"}"#.utf8)
    let content = try PageRow.page(from: line, at: origin).get().content
    #expect(String(decoding: content.bytes, as: UTF8.self) == "a\u{FFFD}\u{FFFD}b\u{FFFD}c\0")
  }

  @Test func passesOverAByteOrderMark() throws {
    #expect(try page("\u{FEFF}" + #"{"text":"a"}"#).get().content == .text([0x61]))
  }

  @Test(arguments: [
    (
      #"{"text":"a""#, "invalid-json",
      "rows.jsonl, line 3, byte 12: not valid JSON: expected , or } after a value; the line ends here"
    ),
    (
      "[]", "invalid-json",
      "rows.jsonl, line 3, byte 1: not valid JSON: expected { to open an object"
    ),
    (
      "{}", "no-content",
      #"rows.jsonl, line 3: no page in this row; give it as "html", "text" or "base64""#
    ),
    (
      #"{"title":"a","html":null}"#, "no-content",
      #"rows.jsonl, line 3: no page in this row; give it as "html", "text" or "base64""#
    ),
    (#"{"text":5}"#, "invalid-row", #"rows.jsonl, line 3: "text" must be a string, found: number"#),
    (
      #"{"id":["x"],"text":"a"}"#, "invalid-row",
      #"rows.jsonl, line 3: "id" must be a string or a number, found: array"#
    ),
    (
      #"{"text":"a","published":{"y":1}}"#, "invalid-row",
      #"rows.jsonl, line 3: "published" must be a string, found: object"#
    ),
    (
      #"{"text":"a","html":"b"}"#, "invalid-row",
      #"rows.jsonl, line 3: "html" and "text" in one row; keep one"#
    ),
    (#"{"text":""}"#, "empty-input", "rows.jsonl, line 3: nothing in it"),
    (#"{"base64":""}"#, "empty-input", "rows.jsonl, line 3: nothing in it"),
    (
      #"{"base64":"QQ*="}"#, "invalid-base64",
      #"rows.jsonl, line 3: "base64" is not valid: the byte 0x2a at place 3 does not belong there"#
    ),
  ])
  func failsInWords(row: String, code: String, message: String) {
    guard case .failure(let failure) = page(row) else {
      Issue.record("a page came out of \(row)")
      return
    }
    #expect(failure.code == code)
    #expect(failure.message == message)
    #expect(failure.origin.line == 3)
  }

  @Test func aFailureKeepsTheIdThatWasRead() {
    guard case .failure(let failure) = page(#"{"id":7,"text":"a"#) else {
      Issue.record("a page came out of half a row")
      return
    }
    #expect(failure.origin.id == "7")
    #expect(failure.bytes == 17)
  }

  @Test(arguments: [
    (#"{"html":"x"}"#, true), (#"{"base64":3}"#, true), (#"{"title":"x"}"#, false),
    (#"{"html":"x""#, false), ("<p>{", false), ("[]", false),
  ])
  func knowsARowWhenItSeesOne(line: String, isRow: Bool) {
    #expect(PageRow.isRow(Array(line.utf8)) == isRow)
  }
}

extension Result where Failure == PageFailure {
  /// nil for a success.
  var failureCode: String? {
    if case .failure(let failure) = self { failure.code } else { nil }
  }
}
