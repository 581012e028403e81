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
      let faults = try options.store.check()
      for fault in faults { Terminal.say("\(fault)") }
      if !faults.isEmpty {
        Terminal.say("\(faults.count) faults in \(options.store.directory)")
        throw ExitStatus.faultsFound
      }
      let dictionaries = try options.open()
      let counts = DictionaryTable.allCases.map {
        "\($0.fileName): \(dictionaries.rowCount(of: $0)) rows"
      }
      try Terminal.show(counts.joined(separator: "\n"))
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
      if matches.isEmpty {
        Terminal.say("no dictionary knows '\(phrase)'")
        throw ExitStatus.faultsFound
      }
      let rows = matches.flatMap { dictionaries.entries(of: $0.phrase) }
        .map { row(of: $0, in: dictionaries) }
      try Terminal.show(rows.joined(separator: "\n"))
    }

    /// `titles.tsv: form=Bupati  level=…`; empty cells are left out.
    private func row(of entry: PhraseEntry, in dictionaries: Dictionaries) -> String {
      let cells = entry.table.columns.enumerated().compactMap { column, name -> String? in
        let value = dictionaries.cell(entry.table, row: entry.row, column: column)
        return value.isEmpty ? nil : "\(name)=\(value)"
      }
      return "\(entry.table.fileName): \(cells.joined(separator: "  "))"
    }
  }
}
