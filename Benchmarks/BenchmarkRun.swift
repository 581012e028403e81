import Glibc

/// What the stages cost, in CPU time of one core.
@main
enum BenchmarkRun {
  private enum Stage: String {
    case phrases, articles, extraction, records, synthetic
    case datesPlaces = "dates-places"
  }

  private static let usage = """
    usage: Benchmarks phrases TEXTFILE        words and phrases of all dictionaries
           Benchmarks articles [PAGES…]       pages to articles, and the slowest of them
           Benchmarks extraction PAGES…       all findings of articles, and how they grow with length
           Benchmarks dates-places PAGES…     the dates and places of articles
           Benchmarks records RECORDS         writing records
           Benchmarks synthetic COUNT [SEED]  writes made-up records to standard output
    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as UsageError {
      end("\(error.description)\n\(usage)", status: 64)
    } catch {
      end("\(error)", status: 1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard let name = arguments.first else { throw UsageError(description: "no stage is named") }
    guard let stage = Stage(rawValue: name) else {
      throw UsageError(description: "\(name): no such stage")
    }
    let inputs = Array(arguments.dropFirst())
    if let option = inputs.first(where: { $0.hasPrefix("-") && $0 != "-" }) {
      throw UsageError(description: "\(option): there are no options")
    }
    if inputs.isEmpty, stage != .articles {
      throw UsageError(description: "\(name): nothing to read is named")
    }
    switch stage {
    case .phrases: try inputs.forEach(PhraseMatcherBenchmark.run)
    case .articles: try ArticleBenchmark.run(inputs)
    case .extraction: try ExtractionBenchmark.run(inputs)
    case .datesPlaces: try DatesPlacesBenchmark.run(inputs)
    case .records: try inputs.forEach(RecordWriterBenchmark.run)
    case .synthetic: try SyntheticRecords.run(inputs)
    }
  }

  /// - Parameter status: 64 for a wrong command line, as in sysexits.h.
  private static func end(_ message: String, status: Int32) -> Never {
    let line = Array("Benchmarks: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(status)
  }
}

/// A command line that says nothing that can be run.
struct UsageError: Error {
  let description: String
}

/// CPU time of this process while some work runs.
struct Stopwatch {
  /// Seconds.
  private(set) var total = 0.0

  mutating func time<Result>(_ work: () throws -> Result) rethrows -> Result {
    let start = clock()
    defer { total += Double(clock() - start) / Double(CLOCKS_PER_SEC) }
    return try work()
  }

  mutating func add(_ other: Stopwatch) { total += other.total }

  var milliseconds: String { "\(Double(Int(total * 10_000)) / 10) ms" }

  /// Megabytes a second.
  func rate(of bytes: Int) -> String {
    "\(Double(Int(Double(bytes) / 1e5 / max(total, 1e-9))) / 10) MB/s"
  }
}
