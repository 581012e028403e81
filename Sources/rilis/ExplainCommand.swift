import Archives
import ArgumentParser
import Pipeline
import Records

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows one release with every finding marked and the rule behind it.",
    discussion: """
      FILE is a page, a text or a file of JSONL rows; --line picks the row. The text comes first, \
      each finding in brackets with its id; then one line a finding: id, what it says, rule, span.
      """)

  @Argument(help: ArgumentHelp("The release.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("Which line of a JSONL file, from 1.", valueName: "n"))
  var line: Int = 1

  @OptionGroup var publication: PublicationOptions

  @Flag(name: .customLong("no-color"), help: "No colours.")
  var noColour = false

  @OptionGroup var dictionaryOptions: DictionaryOptions

  func validate() throws {
    if line < 1 { throw ValidationError("--line takes a number from 1, not \(line).") }
  }

  func run() throws {
    let options = ConversionOptions(
      published: publication.published, publisher: publication.publisher)
    let workshop = Workshop(dictionaries: try dictionaryOptions.open(), options: options)
    try publication.check(against: workshop)
    let converter = Converter(workshop: workshop)
    let page = try page()
    switch converter.line(from: page) {
    case .failure(let failure):
      Terminal.say("rilis: \(failure.error.message) [\(failure.error.code)]")
      throw ExitStatus.inputOutput
    case .record(let record):
      let explanation = Explanation(
        record: record,
        publication: (try? page.get()).flatMap(converter.publication),
        inColour: Terminal.wantsColour(off: noColour))
      try Terminal.show(explanation.text)
    }
  }

  private func page() throws -> Result<Page, PageFailure> {
    var source = try PageSource([file])
    while let result = source.next() {
      if Self.line(of: result) == line { return result }
    }
    Terminal.say("rilis: \(file) has no row on line \(line)")
    throw ExitStatus.inputOutput
  }

  /// A page that is no line of a file counts as the first.
  private static func line(of result: Result<Page, PageFailure>) -> Int {
    switch result {
    case .success(let page): page.origin.line ?? 1
    case .failure(let failure): failure.origin.line ?? 1
    }
  }
}
