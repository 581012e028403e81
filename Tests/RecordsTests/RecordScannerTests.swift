import FoundationEssentials
import TestSupport
import Testing

@testable import Records

@Suite struct RecordScannerTests {
  /// What it reads is what `JSONDecoder` reads.
  private func agreesWithDecoder(_ line: [UInt8]) -> Bool {
    guard let record = RecordScanner.record(in: line) else { return true }
    return (try? JSONDecoder().decode(RecordLine.self, from: Data(line))) == .record(record)
  }

  @Test func readsTheGoldenRecordItself() {
    #expect(RecordScanner.record(in: GoldenRecord.bytes) != nil)
  }

  @Test func readsLikeTheDecoder() {
    var random = RandomRecord(seed: 7)
    for _ in 0..<300 {
      let line = RecordWriter.line(random.line())
      #expect(agreesWithDecoder(line), "\(String(decoding: line, as: UTF8.self))")
    }
  }

  /// A byte lost, changed or doubled anywhere: nothing is read that the decoder would not read.
  @Test func readsNothingThatIsBroken() {
    let golden = GoldenRecord.bytes
    var dice = SeededGenerator(seed: 11)
    for place in golden.indices {
      var (lost, changed, doubled) = (golden, golden, golden)
      lost.remove(at: place)
      changed[place] = UInt8.random(in: 0...255, using: &dice)
      doubled.insert(golden[place], at: place)
      for line in [lost, changed, doubled] {
        #expect(agreesWithDecoder(line), "\(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: [
    #""mood":1,"#, #""publisher":null,"#, #""signature":{"text":"a"},"#, #""error":{},"#,
  ])
  func leavesTheUnusualToTheDecoder(_ member: String) {
    let line = GoldenRecord.changing(#"{"schemaVersion""#, to: "{\(member)\"schemaVersion\"")
    #expect(RecordScanner.record(in: line) == nil)
  }

  @Test func readsBlanksBetweenValues() {
    let line = GoldenRecord.changing(#""offsetUnit":"#, to: "\"offsetUnit\" :\t\r\n ")
    #expect(RecordScanner.record(in: line) == RecordScanner.record(in: GoldenRecord.bytes))
  }
}
