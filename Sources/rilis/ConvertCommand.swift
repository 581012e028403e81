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
      INPUT is a file, a folder, a pattern in quotes or - for standard input. Read are HTML, text, \
      JSONL, CSV, mail, Word, PDF, feeds, WordPress exports, and archives of them: gzip, zstd, ZIP, \
      tar, WARC, WACZ; the content decides what a file is. Rows of JSONL: {"id"?, \
      "html" | "text" | "base64", "title"?, "published"?, "publisher"?, "uri"?}. A page that cannot \
      be converted becomes a line with "error" in its place; the run goes on.

      --stdin is filter mode: JSONL in, exactly one line out for each line in, nothing else on \
      standard output.

      With -o the file appears when it is whole. What a run that was cut off has written is kept \
      beside it; the same command with --resume goes on there and ends with the same bytes.

      Examples:
        rilis convert siaran-pers/ -o records.jsonl
        rilis convert siaran-pers/ -o records.jsonl --resume --report report.html
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

  @Option(help: ArgumentHelp("Greatest size of the text of a release in MiB.", valueName: "MiB"))
  var maxText: Int = 8

  @Option(
    help: ArgumentHelp("How long a release may take before it is an error.", valueName: "s"))
  var maxSeconds: Int = 60

  @Flag(help: "Go on with what an earlier run of this command has written to -o.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      "Convert only what failed, or what changed, since -o was written; keep the other lines.",
      valueName: "failed|changed"))
  var only: Only?

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write what was done to this file: JSON, or a page to read when it ends in .html.",
      valueName: "file"))
  var reports: [String] = []

  @Flag(help: "Several releases pasted into one page become one record each (source.part).")
  var splitStacked = false

  @Flag(help: "End with exit code 3 when some record failed.")
  var strict = false

  @Flag(name: .shortAndLong, help: "No progress and no summary.")
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
    if output == nil && (resume || only != nil) {
      throw ValidationError(
        "\(resume ? "--resume" : "--only") goes on from a file; name it with -o.")
    }
    if articleOnly && only != nil {
      throw ValidationError("--only keeps records; it has no effect with --article-only.")
    }
    try check("--jobs", jobs ?? 1, 1...256)
    try check("--max-page", maxPage, 1...1024, "MiB")
    try check("--max-text", maxText, 1...1024, "MiB")
    try check("--max-seconds", maxSeconds, 1...86_400)
  }

  private func check(
    _ option: String, _ number: Int, _ range: ClosedRange<Int>, _ unit: String? = nil
  ) throws {
    guard !range.contains(number) else { return }
    let end = unit.map { "\(range.upperBound) \($0)" } ?? "\(range.upperBound)"
    throw ValidationError("\(option) takes \(range.lowerBound) to \(end), not \(number).")
  }

  func run() async throws {
    Interruption.listen()
    let limits = ReadingLimits(page: maxPage << 20, line: maxPage << 20)
    var options = ConversionOptions(
      published: publication.published, publisher: publication.publisher, pageLimit: limits.page,
      textLimit: maxText << 20)
    options.splitsStacked = splitStacked
    options.timeLimit = .seconds(maxSeconds)
    let workshop = Workshop(dictionaries: try dictionaryOptions.open(), options: options)
    try publication.check(against: workshop)
    let jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let run = ConversionRun(
      runner: BatchRunner(
        workshop: workshop, jobs: jobs, output: articleOnly ? .articles : .records,
        surveys: !reports.isEmpty),
      limits: limits, inputs: inputs,
      output: .init(path: output, resumes: resume, only: only, reports: reports), quiet: quiet)
    let report: RunReport
    do throws(ArchiveError) {
      report = try await run.run(facts: facts(of: workshop, jobs: jobs))
    } catch {
      throw told(error)
    }
    if !quiet { Terminal.say(SummaryText(report: report).text) }
    if let status = Interruption.status {
      Terminal.say("rilis: interrupted after \(Count(report.summary.pages, "release")).\(wayOn)")
      throw status
    }
    if strict && report.summary.failed > 0 { throw ExitStatus.recordFailed }
  }

  private func facts(of workshop: Workshop, jobs: Int) -> RunFacts {
    var facts = RunFacts()
    facts.inputs = isFilter ? ["-"] : inputs
    facts.output = output
    facts.dictionaries = workshop.dictionaries.fingerprint
    facts.config = workshop.options.fingerprint
    facts.jobs = jobs
    return facts
  }

  /// What was written before a disk was full is not lost; that is said behind the error.
  private func told(_ error: ArchiveError) -> any Error {
    switch error {
    case .diskFull, .unwritable:
      if wayOn.isEmpty { return error }
      Terminal.say("rilis: \(error).\(wayOn)")
      return ExitStatus.inputOutput
    default: return error
    }
  }

  /// Nothing when no file keeps what was done.
  private var wayOn: String {
    guard let output, (try? RecordLines.ifPresent(LineSink.unfinishedPath(of: output))) != nil
    else { return "" }
    return " What was done is kept in \(LineSink.unfinishedPath(of: output)); "
      + "the same command with --resume goes on there."
  }
}

/// What `--only` converts again.
enum Only: String, ExpressibleByArgument, CaseIterable {
  case failed, changed

  /// When the line of a page is kept.
  var condition: EarlierLines.Condition {
    switch self {
    case .failed: .succeeded
    case .changed: .sameKey
    }
  }
}
