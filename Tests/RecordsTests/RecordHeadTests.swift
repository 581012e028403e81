import Testing

@testable import Records

@Suite struct RecordHeadTests {
  /// The quick look says the same as the whole record, whatever else stands in it.
  @Test func saysWhatTheRecordSays() throws {
    var random = RandomRecord(seed: 7)
    for _ in 0..<200 {
      let line = random.line()
      let head = try RecordHead(line: Array(RecordWriter.line(line).dropLast()))
      #expect(head.source == line.source)
      switch line {
      case .record(let record): #expect(head.processing == record.processing)
      case .failure(let failure): #expect(head.errorCode == failure.error.code)
      }
    }
  }

  @Test func knowsAFailedRecord() throws {
    let failed = FailedRecord(
      source: RecordSource(id: "r\"1\\", line: 2),
      error: .init(code: "no-text", message: "}]{[\"\\"))
    let head = try RecordHead(line: Array(RecordWriter.line(failed).dropLast()))
    #expect(head.errorCode == "no-text")
    #expect(head.source == failed.source)
    #expect(head.processing == nil)
  }

  @Test(arguments: [
    "", "{", "[1]", "{\"source\":{}", "{\"a\":\"\\\"", "{\"a\":[1}", "{\"source\":{}}x",
    "{\"a\" 1}",
    "{\"source\":3}", "{\"schemaVersion\":\"9.0.0\",\"source\":{}}", "{}",
  ])
  func refuses(_ line: String) {
    #expect(throws: RecordReadError.self) { _ = try RecordHead(line: Array(line.utf8)) }
  }
}
