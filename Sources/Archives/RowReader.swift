/// Reads a JSONL file: a row a line, a result a row.
struct RowReader: ~Copyable {
  /// What becomes of a line with nothing but blanks on it.
  enum BlankLines: Sendable { case passedOver, failures }

  private var lines: LineReader
  private let start: Page.Origin
  private let limit: Int
  private let blankLines: BlankLines
  private var line = 0

  /// - Parameter limit: bytes a line may have, for the message of one that has more.
  init(_ lines: consuming LineReader, origin: Page.Origin, limit: Int, blankLines: BlankLines) {
    self.lines = lines
    start = origin
    self.limit = limit
    self.blankLines = blankLines
  }

  /// The line that was read last.
  var origin: Page.Origin {
    var origin = start
    if line > 0 { origin.line = line }
    return origin
  }

  /// Whether the next line is there without waiting longer than `milliseconds`.
  mutating func isReady(within milliseconds: Int32) throws(StreamError) -> Bool {
    try lines.isReady(within: milliseconds)
  }

  mutating func next() throws(StreamError) -> Result<Page, PageFailure>? {
    while let text = try lines.next() {
      line += 1
      let origin = origin
      switch text {
      case .tooLong(let count):
        return .failure(.lineTooLong(origin, bytes: count, limit: limit))
      case .bytes(let bytes) where bytes.allSatisfy(LineReader.isBlank):
        if blankLines == .failures { return .failure(.emptyInput(origin)) }
      case .bytes(let bytes):
        return PageRow.page(from: bytes, at: origin)
      }
    }
    return nil
  }
}
