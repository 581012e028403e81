import Archives
import Glibc
import SearchIndex

/// Lines of records in batches, for the index: those of files in the order of days, those of
/// standard input and pipes as they come. Ends early when the run is interrupted.
actor RecordFeed {
  /// Lines of one batch: enough to keep the cores busy, few enough to hold in memory.
  private static let size = 512
  /// Milliseconds; between two of these waits for standard input an interruption is seen.
  private static let wait: Int32 = 100
  /// Files that a window has open.
  private static let mostFiles = 256
  /// Lines of a window: where each stands takes 40 bytes, however short it is.
  private static let mostLines = 4_000_000
  /// Bytes of memory of this machine. What is read twice in little time is read from it.
  private static let memory =
    max(1, sysconf(Int32(_SC_PHYS_PAGES))) * max(1, sysconf(Int32(_SC_PAGESIZE)))

  private var files: ArraySlice<String>
  private var current: (file: String, lines: FileLines)?
  /// What is read in another order than that of its file.
  private var window: WindowReader?
  private let most: Int

  /// Lines that an actor can keep: `RecordLines` cannot be copied.
  private final class FileLines {
    private var lines: RecordLines
    private var number = 0
    private let mayWait: Bool
    /// Whether the file can be read twice.
    let isSeekable: Bool

    init(path: String) throws(ArchiveError) {
      lines = try RecordLines(path: path)
      mayWait = path == "-"
      isSeekable = !mayWait && RecordFile.isSeekable(path)
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

    /// Adds the next line.
    ///
    /// - Returns: false at the end of the file.
    func add(to window: inout LineWindow) throws(ArchiveError) -> Bool {
      let offset = lines.offset
      guard let line = try lines.next() else { return false }
      number += 1
      window.add(line, number: number, offset: offset)
      return true
    }
  }

  /// - Parameters:
  ///   - files: paths, `-` for standard input.
  ///   - most: bytes of lines that are put in order together.
  init(_ files: [String], most: Int = memory / 2) {
    self.files = files[...]
    self.most = most
  }

  func next() throws -> RecordBatch? {
    while true {
      if let status = Interruption.status { throw status }
      if let lines = try window?.next(most: Self.size) { return RecordBatch(lines) }
      window = nil
      guard let (file, lines) = try open() else { return nil }
      if lines.isSeekable {
        window = WindowReader(try readWindow())
      } else if case let batch = try lines.next(most: Self.size), !batch.lines.isEmpty {
        return RecordBatch(
          file: file == "-" ? "standard input" : file, firstLine: batch.first, lines: batch.lines)
      } else {
        current = nil
      }
    }
  }

  /// Goes through the lines that come next, over the borders of files, and puts them in order.
  private func readWindow() throws -> LineWindow {
    var window = LineWindow()
    func hasRoom() -> Bool { window.bytes < most && window.places.count < Self.mostLines }
    while hasRoom(), window.paths.count < Self.mostFiles,
      let (file, lines) = try open(), lines.isSeekable
    {
      window.begin(file)
      while hasRoom() {
        if let status = Interruption.status { throw status }
        guard try lines.add(to: &window) else {
          current = nil
          break
        }
      }
    }
    window.sort()
    return window
  }

  /// The file that is read, else the one that comes next.
  private func open() throws(ArchiveError) -> (file: String, lines: FileLines)? {
    if current == nil, let file = files.popFirst() {
      current = (file, try FileLines(path: file))
    }
    return current
  }
}
