import Archives
import ArgumentParser
import Glibc
import SearchIndex

struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Builds or updates the search index from records.",
    discussion: """
      Reads outputs of convert and writes one SQLite file, for rilis search, rilis serve and any \
      other reader of SQLite. An index that is there is brought up to date: a release that it has \
      is replaced when its record says something else. All of it happens in one transaction: a \
      run that is stopped leaves the index as it was.

      Who is who across releases is worked out anew at the end of each run. --corrections takes a \
      file of decisions (hide, merge, split, rename), one JSON object a line, see \
      docs/identity.md. The index keeps them and applies them at each run until another file is given.

      Examples:
        rilis index records.jsonl --database rilis.db
        rilis convert siaran-pers/ | rilis index - --database rilis.db
        rilis index records.jsonl --prune --database rilis.db
      """)

  /// Lines that are no records, named one by one.
  private static let mostNamed = 20

  @Argument(
    help: ArgumentHelp(
      "Files or folders of records, or - for standard input.", valueName: "records"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("The index.", valueName: "file"))
  var database: String

  @Option(
    help: ArgumentHelp("Decisions about who is who, JSONL.", valueName: "file"))
  var corrections: String?

  @Option(
    help: ArgumentHelp("Take this release out of the index; may be repeated.", valueName: "id"))
  var remove: [String] = []

  @Flag(help: "Take out all releases that the given records do not have.")
  var prune = false

  @Flag(help: "Begin anew instead of updating what is there.")
  var rebuild = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Cores to use (all).", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  func validate() throws {
    if inputs.isEmpty && remove.isEmpty && corrections == nil {
      throw ValidationError("Name a file of records, or - for standard input.")
    }
    if prune && inputs.isEmpty {
      throw ValidationError("--prune keeps what the given records have; name them.")
    }
    if prune && !remove.isEmpty { throw ValidationError("Use --prune or --remove, not both.") }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes 1 to 256, not \(jobs).")
    }
  }

  func run() async throws {
    if inputs.isEmpty && access(database, F_OK) != 0 {
      throw SearchIndexError.noDatabase(path: database)
    }
    Interruption.listen()
    var options = IndexBuilder.Options()
    options.rebuilding = rebuild
    options.jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    options.removal = prune ? .unseen : remove.isEmpty ? nil : .keys(remove)
    options.corrections = try readCorrections()
    let feed = RecordFeed(
      try inputs.flatMap { path throws(ArchiveError) in
        try RecordFiles.paths(of: path)
      })
    let builder = IndexBuilder(path: database, stems: try StemDictionary(), options: options)
    let report = try await Interruption.heeding {
      try await builder.build {
        // Records are asked for by the one run that may write, so that the file is its own.
        Interruption.take(away: IndexFile.buildingPath(of: database))
        return try await feed.next()
      }
    }
    say(report)
    if !report.unreadable.isEmpty { throw ExitStatus.faultsFound }
  }

  private func say(_ report: IndexReport) {
    for line in report.unreadable.prefix(Self.mostNamed) {
      Terminal.say("\(line.file):\(line.line): no record: \(line.reason)")
    }
    if report.unreadable.count > Self.mostNamed {
      Terminal.say("… \(report.unreadable.count - Self.mostNamed) more lines that are no records")
    }
    if report.isPruningLeftOut {
      Terminal.say(
        "rilis: --prune took nothing out: the lines that could not be read may be of releases it"
          + " would miss")
    }
    for fault in report.identities.faults {
      Terminal.say("\(corrections ?? "corrections kept in the index"): \(fault.english)")
    }
    if !quiet { Terminal.say(summary(of: report)) }
  }

  private func readCorrections() throws -> CorrectionList? {
    guard let corrections else { return nil }
    var lines = try RecordLines(path: corrections)
    var bytes: [UInt8] = []
    while let line = try lines.next() { bytes += line + [UInt8(ascii: "\n")] }
    do throws(CorrectionError) {
      return try CorrectionList(bytes)
    } catch {
      Terminal.say("rilis: \(corrections): \(error)")
      throw ExitStatus.inputOutput
    }
  }

  private func summary(of report: IndexReport) -> String {
    let changes = [
      (report.added, "added"), (report.replaced, "replaced"), (report.unchanged, "unchanged"),
      (report.removed, "removed"), (report.failedPages, "failed pages passed over"),
      (report.unreadable.count, "unreadable lines"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let done = changes.isEmpty ? "no change" : changes.joined(separator: ", ")
    return """
      \(database): \(report.releases) releases (\(done)), \
      \(report.identities.persons) persons from \(report.identities.bearers) names in office, \
      \(report.identities.candidates) pairs that may be one
      """
  }
}
