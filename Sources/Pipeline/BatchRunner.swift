package import Archives

/// Runs pages through converters on all cores and gives their lines back in the order of the pages.
package struct BatchRunner: Sendable {
  private let workshop: Workshop
  private let jobs: Int
  private let output: OutputForm
  private let surveys: Bool

  /// What a line of the output holds.
  package enum OutputForm: Sendable { case records, articles }

  /// What a source answers when it is asked for the next page.
  package enum Next: Sendable {
    case item(BatchItem)
    /// Nothing has come in yet.
    case later
    case end
  }

  /// What one task takes at a time: enough to pay for its converter, few enough to keep memory low.
  private static let mostPages = 32
  private static let mostBytes = 1 << 20

  /// - Parameters:
  ///   - jobs: tasks that run at the same time.
  ///   - surveys: whether the report is to say what software made the pages.
  package init(
    workshop: Workshop, jobs: Int, output: OutputForm = .records, surveys: Bool = false
  ) {
    self.workshop = workshop
    self.jobs = max(1, jobs)
    self.output = output
    self.surveys = surveys
  }

  /// - Parameters:
  ///   - next: gives the pages. It may wait for one only when it is told so, and then not for long:
  ///     `later` makes it asked again.
  ///   - deliver: takes what came of each page, in the order of the pages.
  ///   - rest: called when all that came in so far was delivered, or is still under way.
  package func run(
    next: (_ mayWait: Bool) throws(ArchiveError) -> Next,
    deliver: (ConvertedPage) throws(ArchiveError) -> Void,
    rest: () throws(ArchiveError) -> Void = {}
  ) async throws(ArchiveError) -> RunReport {
    let outcome = await withTaskGroup(
      of: ConvertedBatch.self, returning: Result<RunReport, ArchiveError>.self
    ) { group in
      var desk = Desk(jobs: jobs)
      do throws(ArchiveError) {
        while true {
          while desk.hasRoom {
            let batch = try batch(of: next, mayWait: desk.running == 0, &desk)
            if batch.items.isEmpty { break }
            desk.start(batch)
            group.addTask { convert(batch) }
          }
          if desk.isDry { try rest() }
          if desk.running > 0, let converted = await group.next() {
            for page in desk.finish(converted) { try deliver(page) }
          } else if desk.isAtEnd {
            return .success(desk.report)
          }
        }
      } catch {
        group.cancelAll()
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The next pages; none at the end, and none when nothing has come in.
  private func batch(
    of next: (_ mayWait: Bool) throws(ArchiveError) -> Next, mayWait: Bool, _ desk: inout Desk
  ) throws(ArchiveError) -> Batch {
    var batch = Batch(number: desk.started)
    desk.isDry = false
    while batch.items.count < Self.mostPages, batch.bytes < Self.mostBytes {
      switch try next(mayWait && batch.items.isEmpty && desk.hasRested) {
      case .item(let item): batch.add(item)
      case .later:
        desk.isDry = true
        desk.hasRested = batch.items.isEmpty
        return batch
      case .end:
        desk.isAtEnd = true
        return batch
      }
    }
    desk.hasRested = false
    return batch
  }

  private func convert(_ batch: Batch) -> ConvertedBatch {
    let converter = LineConverter(workshop: workshop, output: output, surveys: surveys)
    return ConvertedBatch(batch: batch, pages: batch.items.map(converter.convert))
  }
}

private struct Batch: Sendable {
  let number: Int
  private(set) var items: [BatchItem] = []
  private(set) var bytes = 0

  init(number: Int) {
    self.number = number
  }

  mutating func add(_ item: BatchItem) {
    if case .success(let page) = item.page { bytes += page.content.bytes.count }
    bytes += item.earlier.reduce(0) { $1.lines.reduce($0) { $0 + $1.count } }
    items.append(item)
  }
}

private struct ConvertedBatch: Sendable {
  let number: Int
  /// Bytes of the pages it was made of.
  let bytes: Int
  let pages: [ConvertedPage]

  init(batch: Batch, pages: [ConvertedPage]) {
    number = batch.number
    bytes = batch.bytes
    self.pages = pages
  }
}

/// Batches that were handed out and have not been delivered, and what was delivered.
private struct Desk {
  private(set) var report = RunReport()
  private(set) var running = 0
  private(set) var started = 0
  /// Nothing has come in since the last page.
  var isDry = false
  /// The runner knows that nothing has come in and has done what it does then: it may wait.
  var hasRested = false
  var isAtEnd = false
  private let jobs: Int
  private var delivered = 0
  private var bytesWaiting = 0
  private var early: [Int: ConvertedBatch] = [:]

  /// Pages of more bytes than this a job wait outside.
  private static let mostBytesWaiting = 8 << 20

  init(jobs: Int) {
    self.jobs = jobs
  }

  /// Whether one more batch may be taken in: of those that are not delivered yet there must be few.
  var hasRoom: Bool {
    !isAtEnd && running < jobs && started - delivered < 4 * jobs
      && (running == 0 || bytesWaiting < Self.mostBytesWaiting * jobs)
  }

  mutating func start(_ batch: Batch) {
    started += 1
    running += 1
    bytesWaiting += batch.bytes
  }

  /// - Returns: the pages whose turn has come.
  mutating func finish(_ batch: ConvertedBatch) -> [ConvertedPage] {
    running -= 1
    early[batch.number] = batch
    var pages: [ConvertedPage] = []
    while let next = early.removeValue(forKey: delivered) {
      delivered += 1
      bytesWaiting -= next.bytes
      pages += next.pages
    }
    for page in pages { report.add(page) }
    return pages
  }
}
