import Records
import Testing

@Suite struct RecordValidatorTests {
  @Test func theGoldenLinesAreSound() throws {
    let validator = try RecordValidator()
    #expect(validator.faults(in: GoldenRecord.bytes) == [])
    #expect(validator.faults(in: GoldenRecord.failedBytes) == [])
  }

  @Test(arguments: BrokenRecord.all)
  func oneThingWrongIsOneFault(_ broken: BrokenRecord) throws {
    let faults = try RecordValidator().faults(in: GoldenRecord.changing(broken.old, to: broken.new))
      .filter { fault in
        // Words put into the text move every span behind them: not what these examples are about.
        ![.rawSeparator, .controlInText].contains(broken.code) || fault.code == broken.code
      }
    #expect(faults.map(\.code) == [broken.code])
    #expect(faults.map(\.pointer) == [broken.pointer])
  }

  @Test func everyCodeHasAnExample() {
    #expect(Set(BrokenRecord.all.map(\.code)) == Set(RecordFault.Code.allCases))
  }

  @Test func aRecordWithoutHeadlineOrBodyIsSound() throws {
    let processing = Processing(
      version: "0.1.0", dictionaries: "sha256:" + String(repeating: "0", count: 64),
      config: "sha256:" + String(repeating: "f", count: 64))
    var record = Record(
      id: "rilis:1:0123456789abcdef", source: RecordSource(), text: "Rapat é",
      processing: processing)
    let validator = try RecordValidator()
    #expect(validator.faults(in: RecordWriter.line(record)) == [])
    record.headline = Excerpt(text: "Rapat é", span: CodePointSpan(0, 7))
    #expect(validator.faults(in: RecordWriter.line(record)) == [])
  }

  @Test func equivalentWordsAreNotTheSameWords() throws {
    let composed = GoldenRecord.changing("“Kita jaga bersama", to: "“Kita j\u{E1}ga bersama")
    let line = String(decoding: composed, as: UTF8.self)
      .replacing(#""text":"Kita jaga bersama,""#, with: "\"text\":\"Kita ja\u{301}ga bersama,\"")
    let faults = try RecordValidator().faults(in: Array(line.utf8))
    #expect(faults.map(\.code) == [.spanMismatch])
  }

  @Test func aLongerCycleIsFoundOnce() throws {
    let line = String(decoding: GoldenRecord.bytes, as: UTF8.self)
      .replacing(#""kind":"other""#, with: #""kind":"other","within":"l2""#)
      .replacing(#""longitude":101.2"#, with: #""longitude":101.2,"within":"l1""#)
    let faults = try RecordValidator().faults(in: Array(line.utf8))
    #expect(faults.map(\.code) == [.placeCycle])
    #expect(faults.map(\.pointer) == ["/places/1/within"])
  }

  @Test func messagesStayOnOneLine() throws {
    let headline = GoldenRecord.changing(
      #""text":"Bupati Arung Tandatangani MoU","span":[0,29]"#,
      to: #""text":"Bupati\nArung","span":[0,30]"#)
    let rule = GoldenRecord.changing(#""rule":"title-name""#, to: #""rule":"title\nname""#)
    let validator = try RecordValidator()
    let messages = (validator.faults(in: headline) + validator.faults(in: rule)).map(\.message)
    #expect(
      messages.first
        == #"[0,30] covers "Bupati Arung Tandatangani MoU\n", expected "Bupati\nArung""#)
    #expect(messages.last == #"pattern: "title\nname" does not fit ^[a-z0-9]+([-_][a-z0-9]+)*$"#)
  }

  /// The lists of words stand in the schema and in the types: they must be the same lists.
  @Test func theSchemaNamesTheCasesOfTheTypes() throws {
    let schema = try JSONParser.parse(RecordSchema.json)
    func words(_ definition: String, _ key: String) -> JSONValue? {
      schema["$defs"]?[definition]?["properties"]?[key]?["enum"]
    }
    func list<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> JSONValue
    where Value.RawValue == String { .array(Value.allCases.map { .string($0.rawValue) }) }
    #expect(words("attestedPosition", "status") == list(PositionStatus.self))
    #expect(words("place", "kind") == list(PlaceKind.self))
    #expect(words("date", "precision") == list(DatePrecision.self))
    #expect(words("date", "from") == list(DateOrigin.self))
    #expect(words("date", "role") == list(DateRole.self))
    #expect(words("date", "roleRule") == list(DateRoleRule.self))
    #expect(words("date", "weekday") == list(WeekdayAgreement.self))
    #expect(words("quote", "attribution") == list(QuoteAttribution.self))
  }
}
