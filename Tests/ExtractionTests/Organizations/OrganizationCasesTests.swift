import Testing
import UnicodeText

@testable import Extraction

/// The passages of `corpus/cases/organizations.tsv`: what is an organisation, and which mentions mean
/// the same one.
@Suite struct OrganizationCasesTests {
  @Test(arguments: MarkedCase.cases(of: "organizations.tsv"))
  func thePassageReadsAsMarked(_ example: MarkedCase) throws {
    let text = MarkedText.plain(example.passage)
    let findings = try OfficialMarks().findings(in: text)
    let end = SourceText(text).count
    let marks = findings.organizationEntities.enumerated().flatMap { number, entity in
      entity.mentions.map { mention in
        (
          label: "o\(number + 1)",
          span: findings.article.span(of: findings.organizations[mention].range)
        )
      }
    }
    let found = MarkedText.mark(SourceText(text), marks.filter { $0.span.end <= end })
    #expect(found == example.passage)
  }
}
