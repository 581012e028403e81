import Archives
import Records
import Testing

@testable import Pipeline

/// Indirect speech measured on the passages of `corpus/cases/indirect-speech.tsv`, from text to
/// record: each passage is a release of its own.
@Suite struct IndirectSpeechCasesTests {
  private struct Case {
    let sentence: String
    /// nil where nothing is told.
    let told: Told?
  }

  private struct Told {
    let clause: String
    let speaker: String
  }

  private static func cases() throws -> [Case] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var source = try PageSource(["/\(root)/corpus/cases/indirect-speech.tsv"])
    let page = source.next()
    let bytes = try #require(page).get().content.bytes
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let told = cells.count == 3 && cells[1] != "-"
      return Case(
        sentence: cells[0], told: told ? Told(clause: cells[1], speaker: cells[2]) : nil)
    }
  }

  private struct Found {
    let clause: String
    let speaker: String
  }

  private static func found(in sentence: String) throws -> [Found] {
    let record = try Ground.record(of: .text(sentence))
    let names = Dictionary(
      record.people.map { ($0.id, $0.name) } + record.positions.map { ($0.id, $0.title) }
        + record.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { name, _ in name })
    return record.quotes.filter { $0.direct == false }.map { quote in
      Found(clause: quote.text, speaker: quote.speaker.flatMap { names[$0] } ?? "-")
    }
  }

  /// The clause letter by letter; of the speaker's names one may hold the other, since how much of
  /// a name is read is measured elsewhere.
  private static func agree(_ found: Found, _ told: Told) -> Bool {
    found.clause == told.clause
      && (found.speaker.contains(told.speaker) || told.speaker.contains(found.speaker))
  }

  @Test func mostOfWhatIsFoundIsRight() throws {
    let cases = try Self.cases()
    #expect(cases.count >= 60)
    #expect(cases.count { $0.told == nil } >= 20)
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    for item in cases {
      let found = try Self.found(in: item.sentence)
      let hit = found.firstIndex { found in item.told.map { Self.agree(found, $0) } ?? false }
      if hit != nil { right += 1 } else if item.told != nil { missed.append(item.sentence) }
      for index in found.indices where index != hit {
        wrong.append("\(found[index].speaker): \(found[index].clause)")
      }
    }
    let precision = Double(right) / Double(max(right + wrong.count, 1))
    let recall = Double(right) / Double(max(right + missed.count, 1))
    print("indirect speech: precision \(precision), recall \(recall), \(right) right")
    for sentence in missed { print("  missed: \(sentence)") }
    #expect(precision >= 0.9, "invented: \(wrong)")
    #expect(recall >= 0.8, "missed: \(missed)")
  }
}
