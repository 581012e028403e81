import Records
import Testing
import UnicodeText

@testable import Extraction

/// The passages of `corpus/cases/officials.tsv`: who is named, who holds which office, who is meant
/// later on.
///
/// Below each passage stands the line of `OfficialMarks`, which says where the release comes from.
@Suite struct OfficialCasesTests {
  static let cases = MarkedCase.cases(of: "officials.tsv")

  @Test(arguments: cases)
  func thePassageReadsAsMarked(_ example: MarkedCase) throws {
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
        // What the holding says: represented, or a former holder by the number.
        let settled = position.attested.flatMap { attested in
          attested.title == mention && attested.status != title.status ? attested.status : nil
        }
        let form = settled?.rawValue ?? label(of: title)
        marks.append((form + holder, findings.article.span(of: title.range)))
      }
    }
    return MarkedText.mark(SourceText(text), marks.filter { $0.span.end <= end })
  }

  private static func label(of title: TitleMention) -> String {
    title.statusForm ?? (title.status == .definitive ? "t" : title.status.rawValue)
  }
}
