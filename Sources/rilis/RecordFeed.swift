import Archives
import SearchIndex

/// Lines of files of records in batches, for the index. Ends early when the run is interrupted.
actor RecordFeed {
  /// Lines of one batch: enough to keep the cores busy, few enough to hold in memory.
  private static let size = 512
  /// Milliseconds; between two of these waits for standard input an interruption is seen.
  private static let wait: Int32 = 100

  private var files: ArraySlice<String>
  private var current: (file: String, lines: FileLines)?
  private(set) var read = 0

  /// Lines that an actor can keep: `RecordLines` cannot be copied.
  private final class FileLines {
    private var lines: RecordLines
    private var number = 0
    private let mayWait: Bool

    init(path: String) throws(ArchiveError) {
      lines = try RecordLines(path: path)
      mayWait = path == "-"
    }

    func next(most: Int) throws -> (first: Int, lines: [[UInt8]]) {
      let first = number + 1
      var batch: [[UInt8]] = []
      while batch.count < most {
        while try mayWait && !lines.isReady(within: RecordFeed.wait) {
          if let status = Interruption.status { throw status }
        }
        guard let line = try lines.next() else { break }
        batch.append(line)
      }
      number += batch.count
      return (first, batch)
    }
  }

  /// - Parameter files: paths, `-` for standard input.
  init(_ files: [String]) {
    self.files = files[...]
  }

  func next() throws -> RecordBatch? {
    while true {
      if let status = Interruption.status { throw status }
      guard let (file, lines) = try current ?? open() else { return nil }
      let batch = try lines.next(most: Self.size)
      guard !batch.lines.isEmpty else {
        current = nil
        continue
      }
      current = (file, lines)
      read += batch.lines.count
      return RecordBatch(
        file: file == "-" ? "standard input" : file, firstLine: batch.first, lines: batch.lines)
    }
  }

  private func open() throws(ArchiveError) -> (file: String, lines: FileLines)? {
    guard let file = files.popFirst() else { return nil }
    return (file, try FileLines(path: file))
  }
}
