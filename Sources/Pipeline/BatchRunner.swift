package import Archives

/// Runs pages through converters on all cores and gives their lines back in the order of the pages.
package struct BatchRunner: Sendable {
  private let workshop: Workshop
  private let jobs: Int
  private let output: OutputForm

  /// What a line of the output holds.
  package enum OutputForm: Sendable { case records, articles }

  /// What one task takes at a time: enough to pay for its converter, few enough to keep memory low.
  private static let mostPages = 32
  private static let mostBytes = 1 << 20

  /// - Parameter jobs: tasks that run at the same time.
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
    let outcome = await withTaskGroup(
      of: ConvertedBatch.self, returning: Result<RunSummary, ArchiveError>.self
    ) { group in
      var desk = Desk()
      do throws(ArchiveError) {
        while true {
          while desk.running < jobs, desk.waiting < 4 * jobs {
            let pages = try batch(of: next)
            if pages.isEmpty { break }
            let number = desk.start()
            group.addTask { convert(pages, number) }
          }
          guard let converted = await group.next() else { return .success(desk.summary) }
          for line in desk.finish(converted) { try write(line.bytes) }
        }
      } catch {
        group.cancelAll()
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The next pages, none at the end.
  private func batch(
    of next: () throws(ArchiveError) -> Result<Page, PageFailure>?
  ) throws(ArchiveError) -> [Result<Page, PageFailure>] {
    var pages: [Result<Page, PageFailure>] = []
    var bytes = 0
    while pages.count < Self.mostPages, bytes < Self.mostBytes, let page = try next() {
      if case .success(let page) = page { bytes += page.content.bytes.count }
      pages.append(page)
    }
    return pages
  }

  private func convert(_ pages: [Result<Page, PageFailure>], _ number: Int) -> ConvertedBatch {
    let converter = LineConverter(workshop: workshop, output: output)
    return ConvertedBatch(number: number, lines: pages.flatMap(converter.lines(from:)))
  }
}

private struct ConvertedBatch: Sendable {
  let number: Int
  let lines: [ConvertedLine]
}

/// Batches that were handed out and have not been written, and what was written.
private struct Desk {
  private(set) var summary = RunSummary()
  private(set) var running = 0
  private var started = 0
  private var written = 0
  private var early: [Int: [ConvertedLine]] = [:]

  /// Batches that are not written yet.
  var waiting: Int { started - written }

  /// - Returns: the number of the batch that starts.
  mutating func start() -> Int {
    defer {
      started += 1
      running += 1
    }
    return started
  }

  /// - Returns: the lines whose turn has come.
  mutating func finish(_ batch: ConvertedBatch) -> [ConvertedLine] {
    running -= 1
    early[batch.number] = batch.lines
    var lines: [ConvertedLine] = []
    while let next = early.removeValue(forKey: written) {
      written += 1
      lines += next
    }
    for line in lines { summary.add(line.tally) }
    return lines
  }
}
