import Records
import Testing

@testable import Evaluation

@Suite struct EvaluationReportTests {
  @Test func theSameScoresGiveTheSameIntervals() throws {
    let scores = try [
      Sample.score(), ReleaseScorer.score(Sample.readGold(), record: nil, text: nil),
    ]
    let one = EvaluationReport(scores: scores).overall
    let other = EvaluationReport(scores: scores).overall
    #expect(one.intervals == other.intervals)
    let interval = try #require(one.intervals[.people])
    // Two missing records in a draw give 0, two good ones 4/6.
    #expect(interval == 0...(2.0 / 3))
    #expect(interval.contains(one[.people].f1))
  }

  @Test func tableNamesEveryKindThatIsThere() throws {
    let table = EvaluationReport(scores: [try Sample.score()]).table
    #expect(table.contains("people           P 0.667  R 0.667  F1 0.667"))
    #expect(table.contains("(2 right, 1 invented, 1 missed)"))
    #expect(table.contains("1 releases, 0 of them without a record"))
  }

  @Test func jsonHoldsTheFigures() throws {
    let report = EvaluationReport(scores: [try Sample.score()])
    let json = try JSONParser.parse(JSONBytes.line(report))
    guard case .array(let kinds) = json["overall"]?["kinds"] else {
      Issue.record("no kinds")
      return
    }
    let people = kinds.first { $0["kind"] == .string("people") }
    #expect(people?["f1"]?.number == 0.6667)
    #expect(people?["missed"] == .integer(1))
  }

  @Test func pageShowsRightAndWrongAndLetsNoMarkupThrough() throws {
    let gold = try Sample.readGold(Sample.gold.replacing("Samuel Boro", with: "<b>Sam</b>"))
    let record = try Sample.readRecord(
      Sample.record.replacing("“Setuju", with: "“<i>S").replacing("Tiar.", with: "<i>Tiar</i>."))
    let score = ReleaseScorer.score(gold, record: record, text: nil)
    let page = EvaluationPage(
      report: EvaluationReport(scores: [score]), entries: [.init(record: record, score: score)])
    let html = page.html
    #expect(
      html.contains("<span class=\"right\" title=\"people: RUSDI MALANO\">Rusdi Malano</span>"))
    #expect(html.contains("people: Pasar Baru"))
    #expect(html.contains("class=\"wrong\""))
    #expect(!html.contains("<i>"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("<li>people: - bsamb</li>"))
  }
}
