import Archives
import ArgumentParser
import Dictionaries
import Glibc
import Pipeline

struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turns pages into records, one JSON line a release.",
    discussion: """
      INPUT is a file, a folder or - for standard input. In a folder all pages below it are read: \
      .html .htm .xhtml .shtml .php .asp .txt .jsonl .ndjson. Rows of JSONL: {"id"?, \
      "html" | "text" | "base64", "title"?, "published"?, "publisher"?, "uri"?}. A page that cannot \
      be converted becomes a line with "error" in its place; the run goes on.

      --stdin is filter mode: JSONL in, exactly one line out for each line in, nothing else on \
      standard output.

      Examples:
        rilis convert siaran-pers/ -o records.jsonl
        rilis convert rilis.txt --published 2023-02-28 | jq .people
        zcat archive.jsonl.gz | rilis convert --stdin > records.jsonl
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  @Flag(
    name: .customLong("stdin"),
    help: "Filter mode: one line out for each line of standard input.")
  var isFilter = false

  @Flag(help: "Write the article text and metadata only, no extraction.")
  var articleOnly = false

  @OptionGroup var publication: PublicationOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How much to convert at the same time; by default as much as there are cores.",
      valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Greatest size of a page in MiB.", valueName: "MiB"))
  var maxPage: Int = 32

  @Flag(help: "Several releases pasted into one page become one record each (source.part).")
  var splitStacked = false

  @Flag(help: "End with exit code 3 when some record failed.")
  var strict = false

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  @OptionGroup var dictionaryOptions: DictionaryOptions

  func validate() throws {
    if inputs.isEmpty && !isFilter {
      throw ValidationError("Name a file, a folder or - to convert, or use --stdin.")
    }
    if !inputs.isEmpty && isFilter {
      throw ValidationError(
        "--stdin reads standard input alone; leave out \(inputs.joined(separator: " ")).")
    }
    if isFilter && splitStacked {
      throw ValidationError(
        "--split-stacked writes several lines for one; filter mode writes one for one: use one of them."
      )
    }
    if articleOnly && splitStacked {
      throw ValidationError("--split-stacked splits records; it has no effect with --article-only.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes 1 to 256, not \(jobs).")
    }
    if !(1...1024).contains(maxPage) {
      throw ValidationError("--max-page takes 1 to 1024 MiB, not \(maxPage).")
    }
  }

  func run() async throws {
    let limits = ReadingLimits(page: maxPage << 20, line: maxPage << 20)
    var options = ConversionOptions(
      published: publication.published, publisher: publication.publisher, pageLimit: limits.page)
    options.splitsStacked = splitStacked
    let workshop = Workshop(dictionaries: try dictionaryOptions.open(), options: options)
    try publication.check(against: workshop)
    let runner = BatchRunner(
      workshop: workshop, jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      output: articleOnly ? .articles : .records)
    let (summary, skipped) = try await convert(with: runner, limits: limits)
    if !quiet { report(summary, skipped: skipped) }
    if strict && summary.failed > 0 { throw ExitStatus.recordFailed }
  }

  private func convert(
    with runner: BatchRunner, limits: ReadingLimits
  ) async throws(ArchiveError) -> (RunSummary, [String: Int]) {
    var sink: LineSink
    if let output { sink = try LineSink(replacing: output) } else { sink = LineSink(descriptor: 1) }
    var progress = ProgressLine(quiet: quiet)
    defer { progress.clear() }
    func write(_ line: [UInt8]) throws(ArchiveError) {
      try sink.write(line)
      progress.advance()
    }
    let summary: RunSummary
    var skipped: [String: Int] = [:]
    if isFilter {
      var filter = RowFilter(limits: limits)
      summary = try await runner.run(
        next: { () throws(ArchiveError) in try filter.next() }, write: write)
    } else {
      var source = try PageSource(inputs, limits: limits, output: output)
      summary = try await runner.run(
        next: { () throws(ArchiveError) in source.next() }, write: write)
      skipped = source.skipped
    }
    try sink.finish()
    return (summary, skipped)
  }

  private func report(_ summary: RunSummary, skipped: [String: Int]) {
    let records = summary.pages - summary.failed
    var lines = [
      "\(Count(summary.pages, "release")): \(Count(records, "record")), "
        + "\(Count(summary.failed, "error"))"
    ]
    for (code, count) in summary.failures.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(code): \(count)")
    }
    if !skipped.isEmpty {
      let kinds = skipped.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
      lines.append("passed over: \(kinds.joined(separator: ", "))")
    }
    if !articleOnly && records > 0 {
      lines.append(
        "\(Count(summary.people, "person", "people")), \(Count(summary.officials, "official")) "
          + "among them · \(Count(summary.positions, "position")) · "
          + "\(Count(summary.organizations, "organization")) · \(Count(summary.places, "place")) · "
          + "\(Count(summary.dates, "date")) · \(Count(summary.quotes, "quote")), "
          + "\(summary.attributedQuotes) with a speaker")
      lines += summary.examples.map { "  " + $0 }
    }
    Terminal.say(lines.joined(separator: "\n"))
  }
}

/// A number with its noun: `1 record`, `2 records`.
private struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ one: String, _ many: String? = nil) {
    description = "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
