/// Bytes that can be read in any order.
protocol ByteStore: AnyObject {
  /// - Returns: `count` bytes, fewer only at the end.
  func read(at offset: Int, count: Int) throws(StreamError) -> [UInt8]
}

/// A part of a store, from its start to its end.
final class StoreStream: ByteStream {
  private let store: any ByteStore
  private let range: Range<Int>
  private var position: Int

  init(_ store: any ByteStore, _ range: Range<Int>) {
    self.store = store
    self.range = range
    position = range.lowerBound
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    let bytes = try store.read(at: position, count: min(count, range.upperBound - position))
    buffer.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    position += bytes.count
    return bytes.count
  }

  func seek(to offset: Int) -> Bool {
    guard (0...range.count).contains(offset) else { return false }
    position = range.lowerBound + offset
    return true
  }
}
