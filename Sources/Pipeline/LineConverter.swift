import Archives
import Articles
import Records
import UnicodeText

/// A page in, its lines of output out, each with what it adds to the summary.
struct LineConverter {
  private let converter: Converter
  private let output: BatchRunner.OutputForm

  init(workshop: Workshop, output: BatchRunner.OutputForm) {
    converter = Converter(workshop: workshop)
    self.output = output
  }

  func lines(from result: Result<Page, PageFailure>) -> [ConvertedLine] {
    switch output {
    case .records:
      converter.lines(from: result).map { line in
        ConvertedLine(bytes: RecordWriter.line(line).withoutLineEnd, tally: RunSummary(of: line))
      }
    case .articles: [articleLine(from: result)]
    }
  }

  private func articleLine(from result: Result<Page, PageFailure>) -> ConvertedLine {
    let failed: FailedRecord
    switch result {
    case .failure(let failure): failed = SourceFacts.failedRecord(of: failure)
    case .success(let page):
      do throws(ArticleError) {
        let line = ArticleLine(article: try converter.article(from: page), page: page)
        var tally = RunSummary()
        tally.pages = 1
        tally.bytes = page.content.bytes.count
        return ConvertedLine(bytes: JSONBytes.line(line).withoutLineEnd, tally: tally)
      } catch {
        failed = SourceFacts.failedRecord(of: page, error: error)
      }
    }
    return ConvertedLine(
      bytes: RecordWriter.line(failed).withoutLineEnd, tally: RunSummary(of: .failure(failed)))
  }
}

struct ConvertedLine: Sendable {
  /// Without line end.
  let bytes: [UInt8]
  let tally: RunSummary
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
