/// The next `count` bytes of a reader, as a stream of their own.
final class SectionStream: ByteStream {
  private let reader: ByteReader
  private let format: String
  private let start: Int
  private(set) var left: Int

  /// - Parameter format: what the bytes are a part of, for the error when they end too early.
  init(_ reader: ByteReader, count: Int, format: String) {
    self.reader = reader
    self.format = format
    start = reader.offset
    left = count
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    guard left > 0 else { return 0 }
    let read = try reader.read(into: &buffer, at: offset, count: min(count, left))
    if read == 0 { throw .truncated(format: format, offset: start) }
    left -= read
    return read
  }

  /// Passes over what was not read.
  func finish() throws(StreamError) {
    let skipped = try reader.skip(left)
    guard skipped == left else { throw .truncated(format: format, offset: start) }
    left = 0
  }
}
