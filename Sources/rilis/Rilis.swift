import ArgumentParser
import Foundation
import Pipeline

/// The command line: subcommands and the exit codes they share.
struct Rilis: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rilis",
    abstract: "Turns Indonesian press releases into records that can be searched, counted and cited.",
    discussion: """
      Reads HTML pages, plain text and JSONL; writes one JSON record a release: who held which \
      jabatan, where, said what, when, each fact with the words it came from.

      Exit codes: 0 done, 1 something was found wrong (validate, check), 2 wrong usage, 3 some \
      record failed (--strict), 70 an error of the program, 74 reading or writing failed.
      """,
    version: ToolVersion.current,
    subcommands: [
      ConvertCommand.self, ExplainCommand.self, ValidateCommand.self, DictionariesCommand.self,
    ])
}

@main
enum Main {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Rilis.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      let code = Rilis.exitCode(for: error)
      let message = Rilis.fullMessage(for: error)
      if code == .success {
        print(message)
        exit(0)
      }
      if !message.isEmpty { Terminal.say(message) }
      exit((code == .validationFailure ? ExitStatus.usage : ExitStatus(rawValue: code.rawValue) ?? .internalError).rawValue)
    }
  }
}

/// How the program ends (design, command line).
enum ExitStatus: Int32, Error {
  case faultsFound = 1
  case usage = 2
  case recordFailed = 3
  case internalError = 70
  case inputOutput = 74
}
