import Archives
import Pipeline
import Records

/// One run of `rilis convert`: reads what earlier runs left, converts, writes, and tells.
struct ConversionRun {
  let runner: BatchRunner
  let limits: ReadingLimits
  /// Empty in filter mode.
  let inputs: [String]
  let output: OutputPlan
  let quiet: Bool

  /// Where lines go, and what of an earlier output is kept.
  struct OutputPlan {
    /// nil for standard output.
    var path: String?
    var resumes = false
    var only: Only?
    var reports: [String] = []
  }

  func run(facts: RunFacts) async throws(ArchiveError) -> RunReport {
    var feed = try feed()
    let start = ContinuousClock.now
    var report = try await convert(&feed)
    report.run = facts
    report.run.duration = ContinuousClock.now - start
    report.run.isComplete = Interruption.status == nil
    report.run.skipped = feed.skipped
    for path in output.reports { try write(report, to: path) }
    return report
  }

  private func feed() throws(ArchiveError) -> PageFeed {
    var feed =
      inputs.isEmpty
      ? PageFeed(filter: RowFilter(limits: limits))
      : PageFeed(pages: try PageSource(inputs, limits: limits, output: output.path))
    guard let path = output.path else { return feed }
    if output.resumes, let lines = try RecordLines.ifPresent(LineSink.unfinishedPath(of: path)) {
      feed.useUnfinished(EarlierRecords(lines: lines, order: .inStep))
    }
    if let only = output.only {
      feed.useFinished(
        EarlierRecords(
          lines: try RecordLines(path: path), order: .lookingAhead, condition: only.condition))
    } else if output.resumes, let lines = try RecordLines.ifPresent(path) {
      feed.useFinished(EarlierRecords(lines: lines, order: .lookingAhead))
    }
    return feed
  }

  private func convert(_ feed: inout PageFeed) async throws(ArchiveError) -> RunReport {
    var sink =
      if let path = output.path { try LineSink(replacing: path, resuming: output.resumes) } else {
        LineSink(descriptor: 1)
      }
    var progress = ProgressLine(quiet: quiet, inputs: inputs)
    defer { progress.clear() }
    let report = try await runner.run(
      next: { (mayWait) throws(ArchiveError) in try feed.next(mayWait: mayWait) },
      deliver: { (page) throws(ArchiveError) in
        for line in page.lines { try sink.write(line) }
        progress.advance(page)
      },
      rest: { () throws(ArchiveError) in try sink.flush() })
    if Interruption.status == nil { try sink.finish() } else { try sink.flush() }
    return report
  }

  private func write(_ report: RunReport, to path: String) throws(ArchiveError) {
    var sink = try LineSink(replacing: path)
    if path.hasSuffix(".html") || path.hasSuffix(".htm") {
      try sink.write(Array(RunReportPage(report: report).html.utf8))
    } else {
      try sink.write(Array(JSONBytes.line(report).dropLast()))
    }
    try sink.finish()
  }
}
