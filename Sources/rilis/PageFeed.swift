import Archives
import Pipeline

/// The pages of a run, each with what earlier runs have made of it. Ends early when the run is
/// interrupted.
struct PageFeed: ~Copyable {
  private var filter: RowFilter?
  private var pages: PageSource?
  /// What a run that was cut off has left, in step with the pages.
  private var unfinished: EarlierRecords?
  /// The output of a run that came to its end.
  private var finished: EarlierRecords?

  /// Milliseconds; between two of these waits an interruption is seen.
  private static let wait: Int32 = 100

  /// Filter mode.
  init(filter: consuming RowFilter) {
    self.filter = consume filter
  }

  init(pages: consuming PageSource) {
    self.pages = consume pages
  }

  mutating func useUnfinished(_ records: consuming EarlierRecords) { unfinished = consume records }
  mutating func useFinished(_ records: consuming EarlierRecords) { finished = consume records }

  /// What was passed over in folders and archives, by extension, media type or reason.
  var skipped: [String: Int] { mutating get { pages?.skipped ?? [:] } }

  mutating func next(mayWait: Bool) throws(ArchiveError) -> BatchRunner.Next {
    guard Interruption.status == nil else { return .end }
    if try filter?.isReady(within: mayWait ? Self.wait : 0) == false { return .later }
    guard let page = try filter?.next() ?? pages?.next() else { return .end }
    var earlier: [EarlierLines] = []
    if let lines = try unfinished?.lines(of: page) { earlier.append(lines) }
    if let lines = try finished?.lines(of: page) { earlier.append(lines) }
    return .item(BatchItem(page: page, earlier: earlier))
  }
}
