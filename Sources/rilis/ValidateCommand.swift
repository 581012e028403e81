import Archives
import ArgumentParser
import Records

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks records: schema, spans, ids.",
    discussion: """
      Holds each line against the JSON Schema, and checks what a schema cannot: spans lie in the \
      text and cut out the words they claim, ids resolve, dates agree with their precision. Faults \
      go to standard error as FILE:LINE: POINTER: WHAT; exit code 1 when there are any.

      Examples:
        rilis validate records.jsonl
        rilis convert siaran-pers/ | rilis validate -
        rilis validate --schema > record.schema.json
      """)

  @Argument(help: ArgumentHelp("Files of records, or - for standard input.", valueName: "records"))
  var files: [String] = []

  @Flag(help: "Print the JSON Schema of the records and end.")
  var schema = false

  @Option(help: ArgumentHelp("Stop after this many faults.", valueName: "n"))
  var most: Int = 100

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  func validate() throws {
    if files.isEmpty && !schema {
      throw ValidationError("Name a file of records, or - for standard input.")
    }
    if most < 1 { throw ValidationError("--most takes a number from 1, not \(most).") }
  }

  func run() throws {
    if schema { return try Terminal.show(String(decoding: RecordSchema.json, as: UTF8.self)) }
    let validator = try RecordValidator()
    var lines = 0
    var faults = 0
    for file in files where faults < most {
      let checked = try check(file, with: validator, most: most - faults)
      lines += checked.lines
      faults += checked.faults
    }
    if !quiet {
      let end = faults < most ? "" : "; the rest was not looked at, see --most"
      Terminal.say("\(lines) records, \(faults) faults\(end)")
    }
    if lines == 0 { Terminal.say("rilis: no records in \(files.joined(separator: ", "))") }
    if faults > 0 || lines == 0 { throw ExitStatus.faultsFound }
  }

  /// Says what is wrong with the records of a file, and stops after `most` faults.
  private func check(
    _ file: String, with validator: RecordValidator, most: Int
  ) throws(ArchiveError) -> (lines: Int, faults: Int) {
    var reader = try RecordLines(path: file)
    var lines = 0
    var faults = 0
    while faults < most, let line = try reader.next() {
      lines += 1
      for fault in validator.faults(in: line).prefix(most - faults) {
        faults += 1
        let name = file == "-" ? "standard input" : file
        let member = fault.pointer.isEmpty ? "" : "\(fault.pointer): "
        Terminal.say("\(name):\(lines): \(member)\(fault.message) [\(fault.code.rawValue)]")
      }
    }
    return (lines, faults)
  }
}
