/// Bytes that come one after the other: a file, a member of an archive, what is left once it is
/// unpacked. A stream has a place, so it is shared and not copied.
protocol ByteStream: AnyObject {
  /// Reads at most `count` bytes, more than none, to the place `offset` of the buffer.
  ///
  /// - Returns: the number of bytes read, 0 at the end.
  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int

  /// Whether reading would give something, or the end, without waiting longer than `milliseconds`.
  func isReadable(within milliseconds: Int32) throws(StreamError) -> Bool

  /// Goes to a place, counted in bytes from where the stream began.
  ///
  /// - Returns: false when this stream only goes forward.
  func seek(to offset: Int) -> Bool
}

extension ByteStream {
  func isReadable(within milliseconds: Int32) throws(StreamError) -> Bool { true }
  func seek(to offset: Int) -> Bool { false }
}
