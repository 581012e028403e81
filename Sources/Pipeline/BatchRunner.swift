package import Archives

/// Runs pages through converters on all cores and gives their lines back in the order of the pages.
package struct BatchRunner: Sendable {
  private let workshop: Workshop
  private let jobs: Int
  private let output: OutputForm

  /// What a line of the output holds.
  package enum OutputForm: Sendable { case records, articles }

  /// Pages one task takes at a time: enough to pay for its converter, few enough to keep memory low.
  private static let pagesPerTask = 32

  package init(workshop: Workshop, jobs: Int, output: OutputForm = .records) {
    self.workshop = workshop
    self.jobs = max(1, jobs)
    self.output = output
  }

  /// - Parameters:
  ///   - next: gives the pages, nil at the end.
  ///   - write: takes each line without its line end, in the order of the pages.
  /// - Returns: what was done.
  package func run(
    next: () throws(ArchiveError) -> Result<Page, PageFailure>?,
    write: ([UInt8]) throws(ArchiveError) -> Void
  ) async throws(ArchiveError) -> RunSummary {
    var summary = RunSummary()
    let own = LineConverter(workshop: workshop, output: output)
    while true {
      var batch: [Result<Page, PageFailure>] = []
      while batch.count < jobs * Self.pagesPerTask, let result = try next() { batch.append(result) }
      guard !batch.isEmpty else { return summary }
      let lines = jobs == 1 ? batch.map(own.line(from:)) : await convert(batch)
      for line in lines {
        summary.add(line.tally)
        try write(line.bytes)
      }
    }
  }

  private func convert(_ batch: [Result<Page, PageFailure>]) async -> [ConvertedLine] {
    let size = (batch.count + jobs - 1) / jobs
    return await withTaskGroup(of: (Int, [ConvertedLine]).self) { group in
      for start in stride(from: 0, to: batch.count, by: size) {
        let part = Array(batch[start..<min(start + size, batch.count)])
        group.addTask {
          let converter = LineConverter(workshop: workshop, output: output)
          return (start, part.map(converter.line(from:)))
        }
      }
      var parts: [(Int, [ConvertedLine])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
