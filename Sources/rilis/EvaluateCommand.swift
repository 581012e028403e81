import Archives
import ArgumentParser
import Dictionaries
import Evaluation
import Pipeline
import Records

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Precision, recall and F1 per kind against gold.",
    discussion: """
      GOLD is a corpus (a folder with releases/ and gold/, such as our own corpus/) or a JSONL file \
      of gold. The releases of a corpus are converted first, unless --records brings records.

      Examples:
        rilis evaluate --gold corpus
        rilis evaluate --gold corpus --part dev --errors people
        rilis evaluate --gold gold.jsonl --records records.jsonl --texts texts.jsonl
        rilis evaluate --gold corpus --html report.html
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable { case dev, test, all }

  @Option(help: ArgumentHelp("A corpus, or a JSONL file of gold.", valueName: "gold"))
  var gold: String

  @Option(help: ArgumentHelp("Records to measure instead of our own.", valueName: "file"))
  var records: String?

  @Option(
    help: ArgumentHelp(
      "JSONL of {id, title, text} that a gold file counts over.", valueName: "file"))
  var texts: String?

  @Option(help: "Measure this part of a corpus only: dev, test or all.")
  var part: Part = .all

  @Option(
    help: ArgumentHelp(
      "List what was missed (-), invented (+) or changed (±) of this kind.", valueName: "kind"))
  var errors: EvaluationKind?

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write a page that shows each text, right green, wrong red.", valueName: "file"))
  var html: String?

  @Flag(help: "End with exit code 1 when a kind is below its floor in GOLD/floors.json.")
  var checkFloors = false

  @Flag(help: "Lift the floors in GOLD/floors.json to what is measured now.")
  var raiseFloors = false

  @Flag(help: "Set the floors to what is measured now, lower ones too; needs --reason.")
  var lowerFloors = false

  @Option(help: "Why floors go down; it is kept in floors.json.")
  var reason: String?

  @Flag(name: .shortAndLong, help: "No figures.")
  var quiet = false

  @OptionGroup var dictionaryOptions: DictionaryOptions

  func validate() throws {
    if lowerFloors != (reason?.contains { !$0.isWhitespace } ?? false) {
      throw ValidationError("--lower-floors and --reason belong together.")
    }
    if usesFloors && part != .all {
      throw ValidationError("Floors are measured on both parts; leave out --part.")
    }
    if usesFloors && isFile {
      throw ValidationError("Floors belong to a corpus folder, \(gold) is a file.")
    }
    if isFile && records == nil {
      throw ValidationError("A gold file needs --records: what rilis convert wrote.")
    }
  }

  private var usesFloors: Bool { checkFloors || raiseFloors || lowerFloors }
  private var isFile: Bool { [".jsonl", ".ndjson"].contains { gold.hasSuffix($0) } }

  func run() throws {
    let inputs =
      isFile
      ? try EvaluationInputs(goldFile: gold, texts: texts)
      : try EvaluationInputs(corpus: gold)
    let readings = try readings(of: inputs)
    let shown = readings.filter { part == .all || $0.gold.part == part.rawValue }
    if shown.isEmpty { Terminal.say("rilis: no release of the part \(part.rawValue) in \(gold)") }
    let report = EvaluationReport(scores: shown.map(\.score))
    if !quiet {
      try Terminal.show(
        json ? String(decoding: JSONBytes.line(report), as: UTF8.self) : report.table)
    }
    if let errors { try Terminal.show(report.deviations(of: errors)) }
    if let html {
      let page = EvaluationPage(
        report: report, entries: shown.map { .init(record: $0.record, score: $0.score) })
      try write(page.html, to: html)
    }
    if usesFloors { try moveFloors(readings, fingerprint: inputs.fingerprint) }
  }

  /// A release with what was made of it.
  private struct Reading {
    let gold: GoldRelease
    let record: Record?
    let score: ReleaseScore
  }

  private func readings(of inputs: EvaluationInputs) throws -> [Reading] {
    let records =
      if let records {
        try EvaluationInputs.records(in: records)
      } else {
        inputs.converted(by: Workshop(dictionaries: try dictionaryOptions.open()))
      }
    return inputs.golds.map { gold in
      let record = records[gold.id]
      return Reading(
        gold: gold, record: record,
        score: ReleaseScorer.score(gold, record: record, text: inputs.texts[gold.id]))
    }
  }

  private func moveFloors(_ readings: [Reading], fingerprint: String) throws {
    let path = "\(gold)/floors.json"
    let results = [Part.dev, .test].map { part in
      EvaluationResult(
        name: part.rawValue,
        scores: readings.filter { $0.gold.part == part.rawValue }.map(\.score), bootstrap: nil)
    }
    if lowerFloors || raiseFloors {
      let old = try EvaluationInputs.floors(at: path)
      let new =
        if let reason {
          old.lowered(to: results, corpus: fingerprint, because: reason)
        } else {
          old.raised(by: results, corpus: fingerprint)
        }
      try write(new.json, to: path)
    }
    let faults = try EvaluationInputs.floors(at: path).faults(in: results, corpus: fingerprint)
    for fault in faults { Terminal.say("floor: \(fault)") }
    if !faults.isEmpty { throw ExitStatus.faultsFound }
  }

  private func write(_ text: String, to path: String) throws(ArchiveError) {
    var sink = try LineSink(replacing: path)
    try sink.write(Array(text.utf8))
    try sink.finish()
  }
}

extension EvaluationKind: ExpressibleByArgument {}
