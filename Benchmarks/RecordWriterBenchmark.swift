import Records

/// Megabytes of record lines written per second of CPU.
enum RecordWriterBenchmark {
  private static let rounds = 5
  /// Lines are written until a round has this many bytes.
  private static let roundBytes = 64 << 20

  /// - Parameter path: records as `rilis convert` writes them.
  static func run(_ path: String) throws {
    let reader = RecordReader()
    let records = try PhraseMatcherBenchmark.readFile(path).split(separator: 0x0A).map {
      try reader.read(Array($0))
    }
    guard !records.isEmpty else { return print("no records in \(path)") }
    for _ in 0..<rounds {
      var stopwatch = Stopwatch()
      var bytes = 0
      var lines = 0
      stopwatch.time {
        while bytes < roundBytes {
          bytes += RecordWriter.line(records[lines % records.count]).count
          lines += 1
        }
      }
      print("\(lines) records, \(bytes) bytes: \(stopwatch.rate(of: bytes))")
    }
  }
}
