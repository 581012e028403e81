/// Bytes that are already here.
final class MemoryBytes: ByteStream, ByteStore {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    let part = bytes[position..<min(position + count, bytes.count)]
    buffer.replaceSubrange(offset..<offset + part.count, with: part)
    position = part.endIndex
    return part.count
  }

  func seek(to offset: Int) -> Bool {
    guard (0...bytes.count).contains(offset) else { return false }
    position = offset
    return true
  }

  func read(at offset: Int, count: Int) throws(StreamError) -> [UInt8] {
    guard offset < bytes.count else { return [] }
    return Array(bytes[offset..<min(offset + count, bytes.count)])
  }
}
