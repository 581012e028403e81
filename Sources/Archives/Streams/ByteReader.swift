private import Glibc

/// Reads a stream with a look ahead. Holds one block, or as much as was asked to look at.
final class ByteReader: ByteStream {
  private let stream: any ByteStream
  private let blockSize: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// Met behind bytes that are still to be read.
  private var error: StreamError?
  /// Place of the next byte, from the start of the stream.
  private(set) var offset = 0

  private static let largestBlock = 64 << 10
  private static let smallestBlock = 4 << 10

  /// - Parameter sizeHint: bytes of the stream where they are known; a small one is read in one go.
  init(_ stream: any ByteStream, sizeHint: Int? = nil) {
    self.stream = stream
    blockSize = min(max((sizeHint ?? Self.largestBlock) + 1, Self.smallestBlock), Self.largestBlock)
  }

  /// Bytes that can be looked at without reading on.
  var buffered: Int { end - start }

  /// The next bytes, left in place: `count` of them, fewer only at the end.
  func peek(_ count: Int) throws(StreamError) -> ArraySlice<UInt8> {
    try fill(count)
    return buffer[start..<start + min(count, buffered)]
  }

  func peekByte() throws(StreamError) -> UInt8? {
    if start == end { try fill(1) }
    return start < end ? buffer[start] : nil
  }

  func next() throws(StreamError) -> UInt8? {
    guard let byte = try peekByte() else { return nil }
    advance(1)
    return byte
  }

  /// Looks at what is buffered, at least a byte unless the stream is at its end.
  func withBuffered<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) throws(StreamError) -> Result {
    if start == end { try fill(1) }
    let range = start..<end
    return buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// - Parameter count: at most `buffered`.
  func advance(_ count: Int) {
    start += count
    offset += count
  }

  /// - Returns: whether `text` came next; then it was passed over.
  func takes(_ text: StaticString) throws(StreamError) -> Bool {
    let count = text.utf8CodeUnitCount
    let ahead = try peek(count)
    guard text.withUTF8Buffer({ ahead.elementsEqual($0) }) else { return false }
    advance(count)
    return true
  }

  /// Passes over bytes.
  ///
  /// - Returns: how many there were, fewer than `count` only at the end.
  @discardableResult
  func skip(_ count: Int) throws(StreamError) -> Int {
    var skipped = 0
    while skipped < count, try peekByte() != nil {
      let step = min(count - skipped, buffered)
      advance(step)
      skipped += step
    }
    return skipped
  }

  /// The next bytes: `count` of them, fewer only at the end.
  func take(_ count: Int) throws(StreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, try peekByte() != nil {
      let step = min(count - bytes.count, buffered)
      bytes += buffer[start..<start + step]
      advance(step)
    }
    return bytes
  }

  /// Everything that is left.
  ///
  /// - Returns: nil when that is more than `limit` bytes.
  func rest(limit: Int) throws(StreamError) -> [UInt8]? {
    let bytes = try take(limit)
    return try peekByte() == nil ? bytes : nil
  }

  /// The next line without its end, `\n` or `\r\n`; nil at the end of the stream.
  ///
  /// - Parameter limit: bytes of it that are kept; the rest of a longer one is passed over.
  func line(limit: Int) throws(StreamError) -> [UInt8]? {
    guard try peekByte() != nil else { return nil }
    var line: [UInt8] = []
    while true {
      let isWhole = try take(upTo: UInt8(ascii: "\n"), into: &line, limit: limit)
      if isWhole {
        advance(1)
        break
      }
      if try peekByte() == nil { break }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  /// Takes what is buffered before the next `byte`, which is left in place.
  ///
  /// - Returns: whether the byte was met.
  func take(
    upTo byte: UInt8, into bytes: inout [UInt8], limit: Int
  ) throws(StreamError) -> Bool {
    guard try peekByte() != nil else { return false }
    let length = distance(to: byte)
    let count = length ?? buffered
    bytes += buffer[start..<start + min(count, max(0, limit - bytes.count))]
    advance(count)
    return length != nil
  }

  func read(
    into target: inout [UInt8], at place: Int, count: Int
  ) throws(StreamError) -> Int {
    if start == end {
      if let error { throw error }
      let read = isAtEnd ? 0 : try stream.read(into: &target, at: place, count: count)
      if read == 0 { isAtEnd = true }
      start = 0
      end = 0
      offset += read
      return read
    }
    let step = min(count, buffered)
    target.replaceSubrange(place..<place + step, with: buffer[start..<start + step])
    advance(step)
    return step
  }

  func seek(to offset: Int) -> Bool {
    let target = start + offset - self.offset
    if (0...end).contains(target), end > 0 {
      start = target
    } else {
      guard stream.seek(to: offset) else { return false }
      start = 0
      end = 0
      isAtEnd = false
      error = nil
    }
    self.offset = offset
    return true
  }

  /// Bytes before the next `byte` in the buffer.
  private func distance(to byte: UInt8) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < end,
        let found = memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return (base + start).distance(to: found)
    }
  }

  /// Reads on until `count` bytes are buffered or the stream ends. An error counts only when
  /// everything before it was read.
  private func fill(_ count: Int) throws(StreamError) {
    while buffered < count, !isAtEnd, error == nil {
      if buffer.count - end < blockSize {
        if start > 0 {
          buffer.replaceSubrange(0..<buffered, with: Array(buffer[start..<end]))
          end -= start
          start = 0
        }
        if buffer.count - end < blockSize {
          buffer += [UInt8](repeating: 0, count: max(blockSize, buffer.count))
        }
      }
      do throws(StreamError) {
        let read = try stream.read(into: &buffer, at: end, count: blockSize)
        end += read
        isAtEnd = read == 0
      } catch {
        self.error = error
      }
    }
    if let error, start == end { throw error }
  }
}
