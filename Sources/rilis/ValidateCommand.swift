import Archives
import ArgumentParser
import Foundation
import Records

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks records: schema, spans, ids.",
    discussion: """
      Holds each line against the JSON Schema, and checks what a schema cannot: spans lie in the \
      text and cut out the words they claim, ids resolve, dates agree with their precision. Faults \
      go to standard error as FILE:LINE: POINTER: WHAT; exit code 1 when there are any.
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
    if files.isEmpty && !schema { throw ValidationError("Name a file of records, or - for standard input.") }
  }

  func run() throws {
    if schema {
      FileHandle.standardOutput.write(Data(RecordSchema.json))
      return
    }
    let validator = try RecordValidator()
    var lines = 0
    var faults = 0
    for file in files {
      var reader: RecordLines
      do throws(ArchiveError) { reader = try RecordLines(path: file) } catch {
        Terminal.say("rilis: \(error)")
        throw ExitStatus.inputOutput
      }
      var number = 0
      while faults < most {
        let line: [UInt8]?
        do throws(ArchiveError) { line = try reader.next() } catch {
          Terminal.say("rilis: \(error)")
          throw ExitStatus.inputOutput
        }
        guard let line else { break }
        number += 1
        for fault in validator.faults(in: line) where faults < most {
          faults += 1
          Terminal.say("\(file):\(number): \(fault.pointer): \(fault.message) [\(fault.code)]")
        }
      }
      lines += number
    }
    if !quiet { Terminal.say("\(lines) records, \(faults) faults") }
    if faults > 0 { throw ExitStatus.faultsFound }
    if lines == 0 {
      Terminal.say("rilis: no records in \(files.joined(separator: ", "))")
      throw ExitStatus.faultsFound
    }
  }
}
