import Testing

@testable import Records

/// What is read from the beginning of a line is what the whole record says.
@Suite struct RecordSortKeyTests {
  private func line(
    published: String?, headline: String = "Pasar dibuka", uri: String? = nil
  ) -> [UInt8] {
    var record = Record(
      id: "rilis:1:a", source: RecordSource(path: "a.html", uri: uri), text: headline,
      processing: Processing(version: "0", dictionaries: "sha256:0", config: "sha256:0"))
    record.headline = Excerpt(text: headline, span: CodePointSpan(0, headline.unicodeScalars.count))
    if let published {
      record.published = PublishedDay(value: published, precision: .day, from: "metadata")
    }
    return RecordWriter.line(record).dropLast()
  }

  private func read(_ line: [UInt8]) -> String {
    let key = RecordSortKey(line: line)
    return "\(key.id.map { String(decoding: $0, as: UTF8.self) } ?? "none") \(key.day)"
  }

  @Test(arguments: [
    ("2023-02-28", 2023_02_28), ("2023-02", 2023_02_00), ("2023", 2023_00_00), (nil, 0),
  ])
  func daysAreNumbersInTheirOrder(published: String?, day: Int) {
    #expect(read(line(published: published)) == "rilis:1:a \(day)")
  }

  @Test(arguments: [
    "\"published\":{\"value\":\"1999-01-01\"}", "\\", "", "Pasar \u{1F6D2}",
  ])
  func noWordOfTheHeadlineIsTakenForTheDay(headline: String) {
    let line = line(published: "2023-02-28", headline: headline)
    #expect(read(line) == "rilis:1:a 20230228")
  }

  @Test func anotherSpellingIsReadAsWell() {
    let line = Array(
      String(decoding: line(published: "2023-02-28"), as: UTF8.self)
        .replacing("{\"schemaVersion\"", with: "{ \"schemaVersion\"").utf8)
    #expect(read(line) == "rilis:1:a 20230228")
  }

  /// The day is sought in the first bytes only; it costs order where it is not among them.
  @Test func aDayFarFromTheBeginningIsNotSought() {
    let far = line(published: "2023-02-28", uri: String(repeating: "a", count: 5000))
    #expect(read(far) == "rilis:1:a 0")
  }

  @Test(arguments: ["", "{", "{\"id\":\"a\"}", "{\"schemaVersion\":\"1.0.0\",\"id\":\"", "satu"])
  func whatIsNoRecordHasNoID(line: String) {
    #expect(read(Array(line.utf8)) == "none 0")
  }
}
