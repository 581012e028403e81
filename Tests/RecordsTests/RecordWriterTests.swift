import Records
import Testing

@Suite struct RecordWriterTests {
  @Test func aRecordWithoutFindingsHasItsArrays() {
    let record = Record(
      id: "rilis:1:0000000000000000", source: RecordSource(path: "a.html"), text: "Rapat.",
      processing: Processing(version: "0.1.0", dictionaries: "sha256:1", config: "sha256:2"))
    #expect(
      String(decoding: RecordWriter.line(record), as: UTF8.self)
        == #"{"schemaVersion":"1.0.0","id":"rilis:1:0000000000000000","source":{"path":"a.html"},"#
        + #""language":"id","text":"Rapat.","offsetUnit":"codepoint","people":[],"positions":[],"#
        + #""organizations":[],"places":[],"dates":[],"quotes":[],"warnings":[],"#
        + #""processing":{"tool":"rilis","version":"0.1.0","dictionaries":"sha256:1","#
        + "\"config\":\"sha256:2\"}}\n")
  }

  @Test func anEmptyOptionalArrayIsAbsent() {
    var organization = Organization(id: "o1", name: "Dinas Arung", kind: "dinas")
    organization.aliases = []
    organization.mentions = []
    #expect(
      JSONBytes.line(organization)
        == Array("{\"id\":\"o1\",\"name\":\"Dinas Arung\",\"kind\":\"dinas\"}\n".utf8))
  }

  /// The golden line has every kind of object in it: reading and writing gives its keys in order.
  @Test func writesTheGoldenRecordByteForByte() throws {
    let line = try RecordReader().read(GoldenRecord.bytes)
    #expect(String(decoding: RecordWriter.line(line), as: UTF8.self) == GoldenRecord.line)
  }

  @Test func writesTheGoldenFailureByteForByte() throws {
    let line = try RecordReader().read(GoldenRecord.failedBytes)
    #expect(RecordWriter.line(line) == GoldenRecord.failedBytes)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let reader = RecordReader()
    var random = RandomRecord(seed: 20_230_228)
    for _ in 0..<300 {
      let line = random.line()
      let bytes = RecordWriter.line(line)
      let again = try reader.read(bytes)
      #expect(again == line)
      // `==` on strings is canonical equivalence; equal bytes are more.
      #expect(RecordWriter.line(again) == bytes)
      #expect(bytes.count { $0 == 0x0A } == 1 && bytes.last == 0x0A)
      #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
  }

  @Test func bothReadersAgreeOnWhatIsWritten() throws {
    var random = RandomRecord(seed: 7)
    for _ in 0..<100 {
      guard case .record(let record) = random.line() else { continue }
      let value = try JSONParser.parse(RecordWriter.line(record))
      guard case .string(let text) = value["text"] else {
        Issue.record("no text")
        continue
      }
      #expect(Array(text.utf8) == Array(record.text.utf8))
    }
  }
}
