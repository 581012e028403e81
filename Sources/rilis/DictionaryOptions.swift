import ArgumentParser
import Dictionaries

/// Which dictionaries a command uses.
struct DictionaryOptions: ParsableArguments {
  @Option(
    name: .customLong("dictionaries"),
    help: ArgumentHelp("Directory of the reviewed files, instead of the ones shipped.", valueName: "dir"))
  var directory: String?

  var store: DictionaryStore {
    directory.map { DictionaryStore(directory: $0) } ?? DictionaryStore()
  }

  /// Opens them, or says what is wrong and ends with exit code 74.
  func open() throws -> Dictionaries {
    do throws(DictionaryError) { return try store.open() } catch {
      Terminal.say("rilis: \(error)")
      throw ExitStatus.inputOutput
    }
  }
}
