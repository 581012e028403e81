import Glibc

/// What the stages cost, in CPU time of one core.
///
/// Usage: `swift run -c release Benchmarks phrases TEXTFILE`, `… articles PAGES…`,
/// `… extraction PAGES…`, `… dates-places PAGES…`, `… records RECORDS` or `… synthetic COUNT [SEED]`
@main
struct BenchmarkRun {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let inputs = Array(arguments.dropFirst())
    switch arguments.first {
    case "phrases": try PhraseMatcherBenchmark.run(inputs.first ?? "/dev/stdin")
    case "extraction": try ExtractionBenchmark.run(inputs)
    case "dates-places": try DatesPlacesBenchmark.run(inputs)
    case "records": try RecordWriterBenchmark.run(inputs.first ?? "/dev/stdin")
    case "synthetic": try SyntheticRecords.run(inputs)
    case "articles": try ArticleBenchmark.run(inputs)
    default:
      print(
        "usage: Benchmarks phrases TEXTFILE | articles PAGES… | extraction PAGES… "
          + "| dates-places PAGES… | records RECORDS | synthetic COUNT [SEED]")
      exit(2)
    }
  }
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
