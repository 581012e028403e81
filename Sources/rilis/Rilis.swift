import Archives
import ArgumentParser
import Dictionaries
import Evaluation
import Glibc
import Pipeline
import SearchIndex
import WebServer

/// The command line: its subcommands, and how it ends.
@main
struct Rilis: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rilis",
    abstract: """
      Turns Indonesian press releases into records that can be searched, counted and cited.
      """,
    discussion: """
      Reads HTML pages, plain text and JSONL; writes one JSON record a release: who held which \
      jabatan, where, said what, when, each fact with the words it came from.

      Exit codes: 0 done, 1 something was found (validate, verify, diff, check) or nothing (search), 2 wrong usage, 3 \
      some record failed (--strict), 70 an error of the program, 74 reading or writing failed, 130 \
      and 143 interrupted.
      """,
    version: ToolVersion.current,
    subcommands: [
      ConvertCommand.self, ExplainCommand.self, EvaluateCommand.self, ValidateCommand.self,
      VerifyCommand.self, DiffCommand.self, DictionariesCommand.self, IndexCommand.self,
      SearchCommand.self, ServeCommand.self,
    ])

  static func main() async {
    Terminal.prepare()
    Glibc.exit(await status(of: Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs what the arguments ask for; what went wrong is said on standard error.
  private static func status(of arguments: [String]) async -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return .done
    } catch {
      return report(error)
    }
  }

  private static func report(_ error: any Error) -> ExitStatus {
    switch error {
    case let status as ExitStatus: return status
    case ArchiveError.closedPipe: return .done
    case is ArchiveError, is DictionaryError, is GoldError, is SearchIndexError, is ServerError:
      Terminal.say("rilis: \(error)")
      return .inputOutput
    default: return reportParsing(error)
    }
  }

  /// Help and version are answers, not errors; what no command foresaw is a fault of the program.
  private static func reportParsing(_ error: any Error) -> ExitStatus {
    let message = fullMessage(for: error)
    switch exitCode(for: error) {
    case .success:
      do throws(ArchiveError) { try Terminal.show(message) } catch { return report(error) }
      return .done
    case .validationFailure:
      Terminal.say(message)
      return .usage
    default:
      Terminal.say("rilis: an error of the program, please report it: \(error)")
      return .internalError
    }
  }
}
