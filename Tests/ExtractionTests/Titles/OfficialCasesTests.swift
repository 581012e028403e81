import FoundationEssentials
import Records
import Testing
import UnicodeText

@testable import Extraction

/// The passages of `corpus/cases/officials.tsv`: who is named, who holds which office, who is meant
/// later on.
///
/// Below each passage stands the line of `OfficialMarks`, which says where the release comes from.
@Suite struct OfficialCasesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let trap: String
    let passage: String

    var testDescription: String { trap + ": " + MarkedText.plain(passage) }
  }

  static let cases: [Case] = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = FileManager.default.contents(atPath: "/\(root)/corpus/cases/officials.tsv")
    return String(decoding: bytes ?? Data(), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst()
      .compactMap { line in
        let cells = line.split(separator: "\t").map(String.init)
        return cells.count == 2 ? Case(trap: cells[0], passage: cells[1]) : nil
      }
  }()

  @Test func everyTrapHasACaseOfItsOwn() {
    #expect(Self.cases.count >= 250)
    let traps = Set(Self.cases.map(\.trap))
    let numbered =
      (1...30).map { "C\($0)" } + (1...28).map { "D\($0)" } + (1...22).map { "E\($0)" }
      + (1...7).map { "K\($0)" }
    #expect(numbered.filter { !traps.contains($0) && $0 != "D17" && $0 != "D21" } == [])
  }

  @Test(arguments: cases)
  func thePassageReadsAsMarked(_ example: Case) throws {
    let found = try Self.marked(MarkedText.plain(example.passage))
    #expect(found == example.passage)
  }

  /// People are numbered in the order in which they are first named; an office bears the form of its
  /// status and the number of its holder: `[[t1|Bupati Talora]] [[p1|Rusdi Malano]]`.
  private static func marked(_ text: String) throws -> String {
    let findings = try OfficialMarks().findings(in: text)
    let end = SourceText(text).count
    var marks: [(label: String, span: TextSpan)] = []
    for (number, entity) in findings.personEntities.enumerated() {
      for mention in entity.mentions {
        marks.append(
          ("p\(number + 1)", findings.article.span(of: findings.people[mention].name)))
      }
    }
    for position in findings.positions {
      let holder = position.holder.map { "\($0 + 1)" } ?? ""
      for mention in position.mentions {
        let title = findings.titles[mention]
        let isRepresented =
          position.attested.map { $0.title == mention && $0.status == .represented } ?? false
        let form = isRepresented ? "represented" : label(of: title)
        marks.append((form + holder, findings.article.span(of: title.range)))
      }
    }
    return MarkedText.mark(SourceText(text), marks.filter { $0.span.end <= end })
  }

  private static func label(of title: TitleMention) -> String {
    title.statusForm ?? (title.status == .definitive ? "t" : title.status.rawValue)
  }
}
