import ArgumentParser
import Dictionaries
import UnicodeText

struct DictionariesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionaries",
    abstract: "Checks the reviewed files, and says what they know of a word.",
    subcommands: [Check.self, Lookup.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says where a reviewed file is not well formed; exit code 1 then.")

    @OptionGroup var options: DictionaryOptions

    func run() throws {
      let faults: [DictionaryError]
      do throws(DictionaryError) { faults = try options.store.check() } catch {
        Terminal.say("rilis: \(error)")
        throw ExitStatus.inputOutput
      }
      for fault in faults { Terminal.say("\(fault)") }
      if !faults.isEmpty {
        Terminal.say("\(faults.count) faults in \(options.store.directory)")
        throw ExitStatus.faultsFound
      }
      let dictionaries = try options.open()
      for table in DictionaryTable.allCases {
        print("\(table.fileName): \(dictionaries.rowCount(of: table)) rows")
      }
    }
  }

  struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints every row that has the word or phrase; exit code 1 when there is none.",
      discussion: "Example: rilis dictionaries lookup Kabag")

    @Argument(help: "A word, or several: Solok Selatan.")
    var words: [String]

    @OptionGroup var options: DictionaryOptions

    func run() throws {
      let dictionaries = try options.open()
      let phrase = words.joined(separator: " ")
      let tokens = Tokenizer.tokens(of: SourceText(phrase))
      let matches = dictionaries.matcher.matches(in: tokens).filter {
        $0.start == 0 && $0.end == tokens.count
      }
      for entry in matches.flatMap({ dictionaries.entries(of: $0.phrase) }) {
        let cells = entry.table.columns.enumerated().compactMap { column, name -> String? in
          let value = dictionaries.cell(entry.table, row: entry.row, column: column)
          return value.isEmpty ? nil : "\(name)=\(value)"
        }
        print("\(entry.table.fileName): \(cells.joined(separator: "  "))")
      }
      if matches.isEmpty {
        Terminal.say("no dictionary knows '\(phrase)'")
        throw ExitStatus.faultsFound
      }
    }
  }
}
