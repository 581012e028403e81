import ArgumentParser
import Dictionaries

/// Which dictionaries a command uses.
struct DictionaryOptions: ParsableArguments {
  @Option(
    name: .customLong("dictionaries"),
    help: ArgumentHelp(
      "Directory of the reviewed files, instead of the ones shipped.", valueName: "dir"))
  var directory: String?

  var store: DictionaryStore {
    directory.map { DictionaryStore(directory: $0) } ?? DictionaryStore()
  }

  func open() throws(DictionaryError) -> Dictionaries { try store.open() }
}
