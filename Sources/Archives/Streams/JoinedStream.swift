/// A stream, and what comes behind it in another one.
final class JoinedStream: ByteStream {
  private var first: (any ByteStream)?
  private let second: any ByteStream

  init(_ first: any ByteStream, then second: any ByteStream) {
    self.first = first
    self.second = second
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    if let first {
      let read = try first.read(into: &buffer, at: offset, count: count)
      if read > 0 { return read }
      self.first = nil
    }
    return try second.read(into: &buffer, at: offset, count: count)
  }
}
