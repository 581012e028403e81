import Archives
import ArgumentParser
import Pipeline

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says whether every page of the input has its line in the output.",
    discussion: """
      Reads the inputs again, as convert does, and the output, which is a file of records or a \
      folder with the parts that an engine wrote. Each page must have its line, once, in its order, \
      made of the same bytes. An output of filter mode is recognised by having no paths; its lines \
      are found by the id of their rows, else by their content.

      What is wrong goes to standard error as OUT:LINE: WHAT [CODE]; exit code 1 then. Codes: \
      missing, duplicate, unexpected, changed, unreadable, out-of-order.

      Examples:
        rilis verify siaran-pers/ records.jsonl
        rilis verify rows.jsonl spark-output/
      """)

  @Argument(
    help: ArgumentHelp(
      "The inputs as they were given to convert, and the output last.", valueName: "input> <output")
  )
  var paths: [String] = []

  @Option(help: ArgumentHelp("Name this many faults; all are counted.", valueName: "n"))
  var most: Int = 100

  @Option(help: ArgumentHelp("Greatest size of a page in MiB, as for convert.", valueName: "MiB"))
  var maxPage: Int = 32

  @Flag(help: "The order of the lines does not matter.")
  var anyOrder = false

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  func validate() throws {
    if paths.count < 2 {
      throw ValidationError("Name what was converted, and the output last.")
    }
    if most < 0 { throw ValidationError("--most takes a number from 0, not \(most).") }
  }

  func run() throws {
    let parts = try RecordFiles.paths(of: paths[paths.count - 1])
    var output = OutputLines(parts: parts)
    var line = try output.next()
    let matching = line.map(Verifier.matching(firstLine:)) ?? .place
    var verifier = Verifier(matching: matching, anyOrder: anyOrder)
    var pages = try InputPages(
      Array(paths.dropLast()), matching: matching, pageLimit: maxPage << 20)
    var page = try pages.next()
    var named = 0
    while (line != nil || page != nil) && !verifier.isLost {
      if let page { name(verifier.check(page), output.starts, &named) }
      if let line { name(verifier.check(line), output.starts, &named) }
      line = try output.next()
      page = try pages.next()
    }
    if verifier.isLost {
      Terminal.say(
        "rilis: too much is missing or out of its place; is this the output of this input?")
      throw ExitStatus.faultsFound
    }
    var recount = verifier.recount
    if recount.isNeeded && parts != ["-"] {
      var again = OutputLines(parts: parts)
      while let line = try again.next() { recount.count(line) }
    }
    name(verifier.finish(after: recount), output.starts, &named)
    if !quiet { Terminal.say(summary(of: verifier)) }
    if !verifier.faults.isEmpty { throw ExitStatus.faultsFound }
  }

  /// - Parameter starts: the parts of the output, each with the number of its first line.
  private func name(
    _ faults: [Verifier.Fault], _ starts: [(line: Int, path: String)], _ named: inout Int
  ) {
    for fault in faults.prefix(max(0, most - named)) {
      named += 1
      var place = paths[paths.count - 1]
      if let line = fault.line, let part = starts.last(where: { $0.line <= line }) {
        place = "\(part.path):\(line - part.line + 1)"
      }
      Terminal.say("\(place): \(fault.message) [\(fault.kind.rawValue)]")
    }
  }

  private func summary(of verifier: Verifier) -> String {
    let errors = verifier.errors.values.reduce(0, +)
    let faults = Verifier.Fault.Kind.allCases.compactMap { kind in
      verifier.faults[kind].map { "\($0) \(kind.rawValue)" }
    }
    return "\(verifier.pages) pages, \(verifier.lines) lines: \(verifier.records) records, "
      + "\(errors) errors; "
      + (faults.isEmpty ? "nothing is missing" : faults.joined(separator: ", "))
  }
}

/// The pages of the inputs, as convert reads them.
private struct InputPages: ~Copyable {
  private var pages: PageSource?
  private var filter: RowFilter?
  private var files: ArraySlice<String>
  private let limits: ReadingLimits

  init(
    _ inputs: [String], matching: Verifier.Matching, pageLimit: Int
  ) throws(ArchiveError) {
    limits = ReadingLimits(page: pageLimit, line: pageLimit)
    switch matching {
    case .place:
      pages = try PageSource(inputs, limits: limits)
      files = []
    case .row: files = inputs[...]
    }
  }

  mutating func next() throws(ArchiveError) -> Result<Page, PageFailure>? {
    if let page = pages?.next() { return page }
    while true {
      if let page = try filter?.next() { return page }
      guard let file = files.popFirst() else { return nil }
      filter = try RowFilter(path: file, limits: limits)
    }
  }
}

/// The lines of the parts of an output, one part after the other.
private struct OutputLines: ~Copyable {
  /// The parts read so far, each with the number of its first line.
  private(set) var starts: [(line: Int, path: String)] = []

  private var lines: RecordLines?
  private var rest: ArraySlice<String>
  private var count = 0

  init(parts: [String]) {
    rest = parts[...]
  }

  mutating func next() throws(ArchiveError) -> [UInt8]? {
    while true {
      if let line = try lines?.next() {
        count += 1
        return line
      }
      guard let part = rest.popFirst() else { return nil }
      lines = try RecordLines(path: part)
      starts.append((line: count + 1, path: part))
    }
  }
}
