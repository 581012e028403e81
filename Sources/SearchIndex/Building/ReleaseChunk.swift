/// Lines that are written together, in the order of the days of their releases.
///
/// FTS5 gathers words in memory only as long as row numbers rise; at the first that is smaller it
/// writes out what it has. Archives are in any order, so that without chunks it would do so at
/// every second release.
struct ReleaseChunk: Sendable {
  /// Bytes of record lines in a chunk; ready to be written they take about four times as much.
  private static let most = 32 << 20

  private(set) var lines: [BatchPreparer.Line] = []
  private var bytes = 0

  var isFull: Bool { bytes >= Self.most }

  mutating func add(_ lines: [BatchPreparer.Line], of batch: RecordBatch) {
    self.lines += lines
    bytes += batch.lines.reduce(0) { $0 + $1.bytes.count }
  }

  /// Releases of one day in the order they came; all of them so where a release comes twice, since
  /// the last one holds.
  func inOrderOfDays() -> [BatchPreparer.Line] {
    var keys: Set<String> = []
    var isEachOnce = true
    let days = lines.map { line -> Int in
      guard case .release(let release) = line else { return 0 }
      if !keys.insert(release.key).inserted { isEachOnce = false }
      return release.day?.number.value ?? 0
    }
    guard isEachOnce else { return lines }
    let order = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    return order.map { lines[$0] }
  }
}
