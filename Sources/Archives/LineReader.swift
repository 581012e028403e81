private import Glibc

/// Reads a stream line by line, or what is left of it at once, through one buffer.
///
/// Holds at most one line (up to the limit) and a block beyond it, however long the stream is.
struct LineReader: ~Copyable {
  enum Line: Sendable, Equatable {
    /// Without its line end (`\n` or `\r\n`).
    case bytes([UInt8])
    /// A line of `count` bytes, passed over.
    case tooLong(count: Int)
  }

  private let stream: any ByteStream
  private let limit: Int
  /// Bytes asked of the system at a time.
  private let blockSize: Int
  private var buffer: [UInt8]
  /// Bytes of the stream that have left the buffer.
  private var passed = 0
  private var start = 0
  private var end = 0
  private var isAtEnd = false

  private static let smallestBlock = 4 << 10
  private static let largestBlock = 256 << 10

  /// - Parameters:
  ///   - limit: bytes a line may have, without its line end.
  ///   - sizeHint: bytes of the stream where they are known; a small one is read in one go.
  init(_ stream: any ByteStream, limit: Int, sizeHint: Int? = nil) {
    self.stream = stream
    self.limit = limit
    blockSize = min(max(sizeHint ?? Self.largestBlock, Self.smallestBlock), Self.largestBlock)
    buffer = [UInt8](repeating: 0, count: self.blockSize)
  }

  /// Bytes of the stream before the next line.
  var offset: Int { passed + start }

  /// The next line; the last one counts with or without a line end. nil at the end of the stream.
  mutating func next() throws(StreamError) -> Line? {
    guard let length = try lineLength(from: 0) else { return .tooLong(count: try skipLine()) }
    guard start + length < end || length > 0 else { return nil }
    let line = withoutCarriageReturn(start..<start + length)
    start = min(start + length + 1, end)
    return line.count > limit ? .tooLong(count: line.count) : .bytes(Array(buffer[line]))
  }

  /// Whether the next line, or the end of the file, is there without waiting longer than
  /// `milliseconds`. Half a line is not.
  mutating func isReady(within milliseconds: Int32) throws(StreamError) -> Bool {
    var searched = 0
    while newline(from: start + searched) == nil {
      searched = end - start
      if isAtEnd || searched > limit + 1 { return true }
      guard try stream.isReadable(within: milliseconds) else { return false }
      try fill()
    }
    return true
  }

  /// The first line that is not blank, left in place. nil when there is none within the limit.
  mutating func peekFirstLine() throws(StreamError) -> [UInt8]? {
    var offset = 0
    while let length = try lineLength(from: offset) {
      let line = buffer[start + offset..<start + offset + length]
      if line.contains(where: { !Self.isBlank($0) }) { return Array(line) }
      offset += length + 1
      if start + offset > end { return nil }
    }
    return nil
  }

  /// Everything that is left.
  ///
  /// - Returns: nil when that is more than `limit` bytes.
  mutating func rest(limit: Int) throws(StreamError) -> [UInt8]? {
    while !isAtEnd, end - start <= limit { try fill() }
    guard end - start <= limit else { return nil }
    defer { start = end }
    return Array(buffer[start..<end])
  }

  /// What is left, as a stream.
  consuming func remaining() -> any ByteStream {
    JoinedStream(MemoryBytes(Array(buffer[start..<end])), then: stream)
  }

  /// Length of the line that begins `offset` bytes after `start`, read in up to its end.
  ///
  /// - Returns: nil when the end lies beyond the limit; one byte more may be the `\r` of a line end.
  private mutating func lineLength(from offset: Int) throws(StreamError) -> Int? {
    var searched = offset
    while true {
      if let newline = newline(from: start + searched) { return newline - start - offset }
      searched = end - start
      if isAtEnd { return searched - offset }
      if searched > limit + 1 { return nil }
      try fill()
    }
  }

  /// Passes over the line at `start`, whose end is not in the buffer.
  private mutating func skipLine() throws(StreamError) -> Int {
    var count = 0
    while true {
      if let newline = newline(from: start) {
        count += withoutCarriageReturn(start..<newline).count
        start = newline + 1
        return count
      }
      count += end - start
      start = end
      if isAtEnd { return count }
      try fill()
    }
  }

  /// Reads one more block; what was read before `start` makes room for it, else the buffer grows.
  private mutating func fill() throws(StreamError) {
    if buffer.count - end < blockSize, start > 0 {
      buffer.replaceSubrange(0..<end - start, with: Array(buffer[start..<end]))
      passed += start
      end -= start
      start = 0
    }
    if buffer.count - end < blockSize {
      buffer.append(contentsOf: [UInt8](repeating: 0, count: buffer.count))
    }
    let count = try stream.read(into: &buffer, at: end, count: blockSize)
    end += count
    isAtEnd = count == 0
  }

  private func newline(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard place < end, let base = bytes.baseAddress,
        let found = memchr(base + place, Int32(UInt8(ascii: "\n")), end - place)
      else { return nil }
      return base.distance(to: found)
    }
  }

  private func withoutCarriageReturn(_ line: Range<Int>) -> Range<Int> {
    guard let last = line.last, buffer[last] == UInt8(ascii: "\r") else { return line }
    return line.lowerBound..<last
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
