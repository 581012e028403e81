import Archives
import Articles
import Records
import UnicodeText

/// A page in, its lines of output out, with what they add to the report.
struct LineConverter {
  private let converter: Converter
  private let reader = RecordReader()
  private let output: BatchRunner.OutputForm
  private let surveys: Bool

  /// - Parameter surveys: whether to say what software made the pages.
  init(workshop: Workshop, output: BatchRunner.OutputForm, surveys: Bool) {
    converter = Converter(workshop: workshop)
    self.output = output
    self.surveys = surveys
  }

  func convert(_ item: BatchItem) -> ConvertedPage {
    let start = ContinuousClock.now
    var converted = kept(item) ?? made(from: item.page)
    if surveys, case .success(let page) = item.page, case .html(let bytes) = page.content {
      converted.tally.software[SiteSoftware.name(in: bytes) ?? "unknown"] = 1
    }
    if !converted.isKept { converted.duration = ContinuousClock.now - start }
    return converted
  }

  private func made(from result: Result<Page, PageFailure>) -> ConvertedPage {
    switch output {
    case .records:
      let lines = converter.lines(from: result)
      return ConvertedPage(
        page: result, lines: lines.map { RecordWriter.line($0).withoutLineEnd },
        tally: RunSummary(of: lines))
    case .articles: return article(from: result)
    }
  }

  private func article(from result: Result<Page, PageFailure>) -> ConvertedPage {
    let failed: FailedRecord
    switch result {
    case .failure(let failure): failed = SourceFacts.failedRecord(of: failure)
    case .success(let page):
      do throws(ConversionError) {
        let line = ArticleLine(article: try converter.article(from: page), page: page)
        var tally = RunSummary()
        tally.pages = 1
        tally.lines = 1
        tally.bytes = page.content.bytes.count
        return ConvertedPage(
          page: result, lines: [JSONBytes.line(line).withoutLineEnd], tally: tally)
      } catch {
        failed = SourceFacts.failedRecord(of: page, error: error)
      }
    }
    return ConvertedPage(
      page: result, lines: [RecordWriter.line(failed).withoutLineEnd],
      tally: RunSummary(of: [.failure(failed)]))
  }

  // MARK: Keeping what an earlier run made

  private func kept(_ item: BatchItem) -> ConvertedPage? {
    guard output == .records, case .success(let page) = item.page else { return nil }
    for earlier in item.earlier {
      guard let records = records(in: earlier.lines) else { continue }
      if earlier.condition == .sameKey, !records.allSatisfy({ isSame($0, page) }) { continue }
      var converted = ConvertedPage(
        page: item.page, lines: earlier.lines, tally: RunSummary(of: records.map { .record($0) }))
      converted.isKept = true
      return converted
    }
    return nil
  }

  /// - Returns: nil when a line is no record, or a failed one.
  private func records(in lines: [[UInt8]]) -> [Record]? {
    var records: [Record] = []
    for line in lines {
      guard let read = try? reader.read(line), case .record(let record) = read else { return nil }
      records.append(record)
    }
    return records
  }

  private func isSame(_ record: Record, _ page: Page) -> Bool {
    guard record.processing == converter.processing(of: page) else { return false }
    var source = SourceFacts.source(of: page, charset: record.source.charset)
    source.part = record.source.part
    if source.uri == nil { source.uri = record.source.uri }
    return record.source == source
  }
}

/// What came of one page.
package struct ConvertedPage: Sendable {
  /// As a person would look for it.
  package let place: String
  /// Without line ends.
  package let lines: [[UInt8]]
  package var tally: RunSummary
  /// Nothing for lines that were kept.
  var duration = Duration.zero
  /// True when the lines are those of an earlier run.
  package var isKept = false

  init(page: Result<Page, PageFailure>, lines: [[UInt8]], tally: RunSummary) {
    switch page {
    case .success(let page): place = page.origin.place
    case .failure(let failure): place = failure.origin.place
    }
    self.lines = lines
    self.tally = tally
  }
}

/// What `--article-only` writes of a page.
private struct ArticleLine: JSONWritable {
  let article: Article
  let page: Page

  /// The blocks, one a line. Captions stand between the paragraphs of a page but belong to its
  /// pictures; who reads the text alone reads them as a break in it. Stamp and byline have members
  /// of their own.
  private var runningText: String {
    article.blocks.filter { !Self.asides.contains($0.zone) }.map { article.text[$0.span] }
      .joined(separator: "\n")
  }

  private static let asides: Set<Block.Zone> = [.caption, .stamp, .byline]

  func write(to json: inout JSONBytes) {
    json.object {
      $0.member("source", SourceFacts.source(of: page, charset: article.metadata.charset))
      $0.member("headline", article.headline.map { article.text[$0] })
      $0.member("published", article.metadata.published?.day)
      $0.member("author", article.metadata.author)
      $0.member("text", runningText)
    }
  }
}

extension [UInt8] {
  fileprivate var withoutLineEnd: [UInt8] { last == 0x0A ? Array(dropLast()) : self }
}
