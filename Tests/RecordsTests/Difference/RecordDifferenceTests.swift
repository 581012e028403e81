import Testing

@testable import Records

@Suite struct RecordDifferenceTests {
  @Test func aRecordIsLikeItself() {
    var random = RandomRecord(seed: 3)
    for _ in 0..<100 {
      guard case .record(let record) = random.line() else { continue }
      #expect(RecordDifference(from: record, to: record).changes.isEmpty)
    }
  }

  /// What one way is gained is lost the other way.
  @Test func bothWaysSayTheSame() {
    var random = RandomRecord(seed: 5)
    for _ in 0..<100 {
      guard case .record(let old) = random.line(), case .record(let new) = random.line() else {
        continue
      }
      let there = RecordDifference(from: old, to: new).changes
      let back = RecordDifference(from: new, to: old).changes
      #expect(Self.count(there, "gained") == Self.count(back, "lost"))
      #expect(Self.count(there, "lost") == Self.count(back, "gained"))
      #expect(Self.count(there, "changed") == Self.count(back, "changed"))
    }
  }

  @Test func namesakesAreToldApart() {
    let old = Self.record(of: ["satu", "dua"])
    let new = Self.record(of: ["dua", "tiga"])
    #expect(
      RecordDifference(from: old, to: new).changes == [
        .changed(
          RecordFact(kind: .warning, key: "sama", value: "satu"),
          to: RecordFact(kind: .warning, key: "sama", value: "tiga"))
      ])
  }

  private static func record(of warnings: [String]) -> Record {
    var record = Record(
      id: "", source: RecordSource(), text: "",
      processing: Processing(version: "", dictionaries: "", config: ""))
    record.warnings = warnings.map { RecordWarning(code: "sama", message: $0) }
    return record
  }

  private static func count(_ changes: [RecordDifference.Change], _ kind: String) -> Int {
    changes.count { change in
      switch change {
      case .gained: kind == "gained"
      case .lost: kind == "lost"
      case .changed: kind == "changed"
      }
    }
  }
}
