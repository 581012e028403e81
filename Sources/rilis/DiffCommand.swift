import Archives
import ArgumentParser
import Pipeline
import Records

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what a new output has gained, lost and changed against an old one.",
    discussion: """
      Both are outputs of convert over the same archive, or nearly: made with another version, \
      other dictionaries, other options. Records are compared page by page and fact by fact; what \
      only says how a record was made, such as spans, rules and versions, does not count.

      Exit code 0 when nothing differs, 1 when something does.

      Examples:
        rilis diff records-old.jsonl records.jsonl
        rilis diff --json old.jsonl new.jsonl | jq .kinds
      """)

  @Argument(help: "The old output.")
  var old: String

  @Argument(help: "The new output.")
  var new: String

  @Option(help: ArgumentHelp("Examples of each kind.", valueName: "n"))
  var examples: Int = 5

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    if examples < 0 { throw ValidationError("--examples takes a number from 0, not \(examples).") }
    if old == "-" && new == "-" { throw ValidationError("Only one of them can be -.") }
  }

  func run() throws {
    var former = EarlierRecords(lines: try RecordLines(path: old), order: .lookingAhead)
    var current = try RecordLines(path: new)
    var summary = DifferenceSummary(mostExamples: examples)
    let reader = RecordReader()
    var formerLines: ArraySlice<[UInt8]> = []
    var number = 0
    while let line = try current.next() {
      number += 1
      let place = PagePlace(try read(line, number) { try RecordHead(line: $0).source })
      // The releases of one page follow each other.
      if formerLines.isEmpty, let lines = try former.lines(at: place) {
        formerLines = lines.lines[...]
      }
      guard let earlier = formerLines.popFirst() else {
        summary.countOnlyNew(place.description)
        continue
      }
      if earlier == line {
        summary.countSame()
        continue
      }
      let pair = try read(line, number) { (try reader.read(earlier), try reader.read($0)) }
      summary.compare(pair.0, with: pair.1, place: place.description)
    }
    try former.passOverRest()
    summary.countOnlyOld(former.passedOver.count, first: former.passedOver.first.map(\.description))
    try Terminal.show(
      json ? String(decoding: JSONBytes.line(summary), as: UTF8.self) : text(of: summary))
    if !summary.isEmpty { throw ExitStatus.faultsFound }
  }

  private func read<Result>(
    _ line: [UInt8], _ number: Int, _ reading: ([UInt8]) throws -> Result
  ) throws -> Result {
    do { return try reading(line) } catch let error as RecordReadError {
      Terminal.say("rilis: \(new):\(number): no line of output: \(error)")
      throw ExitStatus.inputOutput
    }
  }

  private func text(of summary: DifferenceSummary) -> String {
    var lines = [
      "\(summary.same) the same, \(summary.differing) differ, \(summary.onlyOld) only in the old, "
        + "\(summary.onlyNew) only in the new, \(summary.newlyFailed) newly failed, "
        + "\(summary.newlyConverted) newly converted"
    ]
    lines += summary.places.map { "  \($0)" }
    for kind in RecordFact.Kind.allCases {
      guard let tally = summary.tallies[kind] else { continue }
      lines.append(
        "\(kind.rawValue): \(tally.gained) gained, \(tally.lost) lost, \(tally.changed) changed")
      lines += tally.examples.map { "  \($0.words)  (\($0.place))" }
    }
    return Terminal.withoutControls(lines.joined(separator: "\n"))
  }
}
