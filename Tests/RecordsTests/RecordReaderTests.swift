import Records
import Testing

@Suite struct RecordReaderTests {
  private let reader = RecordReader()

  @Test func readsTheGoldenRecord() throws {
    guard case .record(let record) = try reader.read(GoldenRecord.bytes) else {
      Issue.record("expected a record")
      return
    }
    #expect(record.people.map(\.name) == ["Rusdi Malano"])
    #expect(record.people.first?.positions.first?.span == CodePointSpan(46, 58))
    #expect(record.places.map(\.kind) == [.other, .kabupaten])
    #expect(record.quotes.first?.attribution == .elided)
    #expect(record.quotes.first?.rule == nil)
  }

  @Test func readsAFailedRecord() throws {
    let source = RecordSource(path: "rilis/kosong.txt", line: 7)
    let error = FailedRecord.Failure(code: "empty-input", message: "the page has no text")
    #expect(
      try reader.read(GoldenRecord.failedBytes)
        == .failure(FailedRecord(source: source, error: error)))
  }

  @Test func readsNewerMinorVersionsWithKeysItDoesNotKnow() throws {
    let newer = GoldenRecord.changing(
      #""schemaVersion":"1.0.0""#, to: #""schemaVersion":"1.3.0","mood":{"value":1}"#)
    guard case .record(let record) = try reader.read(newer) else {
      Issue.record("expected a record")
      return
    }
    #expect(record.schemaVersion == "1.3.0")
  }

  @Test(arguments: ["2.0.0", "10.0.0", "0.9.0", ""])
  func refusesOtherMajorVersions(_ version: String) {
    let other = GoldenRecord.changing(
      #""schemaVersion":"1.0.0""#, to: #""schemaVersion":"\#(version)""#)
    #expect(throws: RecordReadError.unsupportedVersion(version)) { try reader.read(other) }
  }

  @Test(arguments: [
    (#""id":"p1","#, "", "/people/0/id", "a value, the key is missing"),
    (#""official":true"#, #""official":"ya""#, "/people/0/official", "true or false"),
    (#""span":[46,58]"#, #""span":["46",58]"#, "/people/0/positions/0/span/0", "a whole number"),
    (#""confidence":0.98"#, #""confidence":[]"#, "/people/0/positions/0/confidence", "a number"),
    (#""name":"Rusdi Malano""#, #""name":7"#, "/people/0/name", "a string"),
    (
      #""name":"Rusdi Malano""#, #""name":null"#, "/people/0/name",
      "a string, found null or nothing"
    ),
    (#""degrees":["S.E.","M.Si."]"#, #""degrees":"S.E.""#, "/people/0/degrees", "an array"),
    (
      #""span":[46,58]"#, #""span":[46]"#, "/people/0/positions/0/span/1",
      "a whole number, found null or nothing"
    ),
    (#""headline":{"#, #""headline":[],"x":{"#, "/headline", "an object"),
  ])
  func namesThePlaceAndWhatWasExpected(
    _ old: String, _ new: String, _ pointer: String, _ expected: String
  ) {
    #expect(throws: RecordReadError.unexpected(pointer: pointer, expected: expected)) {
      try reader.read(GoldenRecord.changing(old, to: new))
    }
  }

  @Test func namesTheWordThatNoListHas() {
    let line = GoldenRecord.changing(#""status":"definitive""#, to: #""status":"permanent""#)
    do {
      _ = try reader.read(line)
      Issue.record("expected an error")
    } catch {
      #expect(error.description.hasPrefix("/people/0/positions/0/status: expected another value"))
      #expect(error.description.contains("permanent"))
    }
  }

  @Test func namesTheByteWhereJSONEnds() {
    #expect(throws: RecordReadError.notJSON(offset: 1, expected: "a key in quotation marks")) {
      try reader.read(Array("{schemaVersion}".utf8))
    }
  }
}
