import Articles
import Pipeline
import Records
import Testing
import UnicodeText

@testable import Extraction

/// The passages of `corpus/cases/places-dates.tsv`, read as texts of their own: which places and
/// dates stand in them, and who.
@Suite struct PlaceDateCasesTests {
  private static let reader = Ground.lexicon.map {
    ArticleReader(VocabularyLoader.vocabulary(from: $0.dictionaries))
  }

  @Test(arguments: MarkedCase.cases(of: "places-dates.tsv"))
  func thePassageHasTheMarkedPlacesDatesAndPeople(_ example: MarkedCase) throws {
    let article = try Self.reader.get().article(
      from: ArticleSource(
        bytes: Array(MarkedText.plain(example.passage).utf8), format: .plain,
        declaredCharset: "UTF-8", title: nil, publishedDay: nil, uri: nil))
    let findings = Extractor(tools: try OfficialMarks.tools.get()).findings(in: article)
    let found = marks(of: findings)
    // Lines that are no part of the release are gone from the article.
    #expect(
      MarkedText.marks(MarkedText.mark(article.text, found)) == MarkedText.marks(example.passage))
  }

  private func marks(of findings: Findings) -> [(label: String, span: TextSpan)] {
    let people = findings.people.map { ("name", $0.name) }
    let places = findings.places.map { ($0.kind.rawValue, $0.range) }
    let dates = findings.dates.map { ($0.value + ($0.time.map { " " + $0 } ?? ""), $0.range) }
    return (people + places + dates).map { ($0.0, findings.article.span(of: $0.1)) }
  }
}
