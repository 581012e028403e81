private import Glibc

/// Bytes from any place of an open file.
enum FileBytes {
  /// - Returns: fewer bytes only at the end of the file.
  static func read(
    _ descriptor: Int32, at offset: Int, count: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let start = done
      let read = try bytes.withUnsafeMutableBufferPointer { room throws(SystemError) -> Int in
        let place = UnsafeMutableBufferPointer(rebasing: room[start...])
        return try SystemError.retrying {
          pread(descriptor, place.baseAddress, place.count, off_t(offset + start))
        }
      }
      if read == 0 { break }
      done += read
    }
    bytes.removeLast(count - done)
    return bytes
  }
}
