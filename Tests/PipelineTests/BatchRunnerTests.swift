import Archives
import Records
import Testing

@testable import Pipeline

/// A run over many pages: every page has its line, in its place.
@Suite struct BatchRunnerTests {
  private static func page(_ number: Int) -> Result<Page, PageFailure> {
    .success(
      .text(
        "Bupati Arung Rusdi Malano membuka rapat ke-\(number) bersama warga, Selasa (28/2/2023).",
        path: "\(number).txt"))
  }

  private static let failure = Result<Page, PageFailure>.failure(
    PageFailure(
      origin: Page.Origin(path: "rusak.jsonl", line: 7), code: "invalid-json",
      message: "rusak.jsonl, line 7, byte 3: not valid JSON: a value was expected", bytes: 12))

  private static let picture = Result<Page, PageFailure>.success(
    Page(origin: Page.Origin(path: "foto.html"), content: .html(Array("%PDF-1.7 …".utf8))))

  @Test func theSamePagesGiveTheSameBytes() async throws {
    let pages = (0..<70).map(Self.page)
    let once = try await Ground.lines(of: pages)
    let again = try await Ground.lines(of: pages)
    let together = try await Ground.lines(of: pages, jobs: 4)
    #expect(once.lines.count == 70)
    #expect(once.lines == again.lines)
    #expect(once.lines == together.lines)
    #expect(once.summary == together.summary)
  }

  @Test(arguments: [1, 4])
  func aPageThatFailsKeepsItsPlace(jobs: Int) async throws {
    let pages = [Self.page(1), Self.failure, Self.page(2), Self.picture, Self.page(3)]
    let (lines, summary) = try await Ground.lines(of: pages, jobs: jobs)
    let kinds = try lines.map { line -> String in
      switch try RecordReader().read(Array(line.utf8)) {
      case .record(let record): record.source.path ?? ""
      case .failure(let failure): "\(failure.source.path ?? ""): \(failure.error.code)"
      }
    }
    #expect(
      kinds == [
        "1.txt", "rusak.jsonl: invalid-json", "2.txt", "foto.html: not-text", "3.txt",
      ])
    #expect(summary.pages == 5)
    #expect(summary.failures == ["invalid-json": 1, "not-text": 1])
    #expect(summary.officials == 3)
  }

  @Test func aFailureSaysWhereAndWhat() async throws {
    let lines = try await Ground.lines(of: [Self.failure, Self.picture]).lines
    #expect(
      lines.first == """
        {"schemaVersion":"1.0.0","source":{"path":"rusak.jsonl","line":7,"bytes":12},\
        "error":{"code":"invalid-json","message":"rusak.jsonl, line 7, byte 3: not valid JSON: \
        a value was expected"}}
        """)
    #expect(lines.last?.contains("foto.html: ") == true)
    #expect(lines.last?.contains("PDF") == true)
  }

  @Test func linesHoldNoLineEnd() async throws {
    let lines = try await Ground.lines(of: [Self.page(1), Self.failure]).lines
    #expect(lines.allSatisfy { !$0.contains("\n") })
  }

  @Test func articlesAreWrittenWithoutTheirFacts() async throws {
    let page = Result<Page, PageFailure>.success(
      .html(
        """
        <html><head><title>Pasar Dibuka</title></head><body><h1>Pasar Dibuka</h1>
        <p>Rusdi Malano membuka pasar pagi ini bersama warga.</p>
        <figure><img src="a.jpg"><figcaption>Pita dipotong di gerbang.</figcaption></figure>
        <p>Pasar itu ramai sejak subuh sampai petang.</p></body></html>
        """, path: "pasar.html"))
    let (lines, summary) = try await Ground.lines(
      of: [page, Self.picture], output: .articles)
    #expect(
      lines.first?.hasSuffix(
        """
        "headline":"Pasar Dibuka","text":"Rusdi Malano membuka pasar pagi ini bersama warga.\\n\
        Pasar itu ramai sejak subuh sampai petang."}
        """) == true)
    #expect(lines.last?.contains(#""error":{"code":"not-text""#) == true)
    #expect(summary.pages == 2)
    #expect(summary.failed == 1)
  }
}
