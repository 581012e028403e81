private import Glibc

/// A file open for reading; closed when it goes away.
struct InputFile: ~Copyable, Sendable {
  private let descriptor: Int32
  let isOwned: Bool

  init(path: [UInt8]) throws(SystemError) {
    descriptor = try SystemError.retrying {
      open(path.map(CChar.init(bitPattern:)) + [0], O_RDONLY | O_CLOEXEC)
    }
    isOwned = true
  }

  /// - Parameter borrowed: an open descriptor that stays its owner's, such as standard input.
  init(borrowed: Int32) {
    descriptor = borrowed
    isOwned = false
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  func status() throws(SystemError) -> FileStatus {
    try FileStatus(descriptor: descriptor)
  }

  /// Whether reading would give something, or the end, at once.
  ///
  /// - Parameter milliseconds: how long to wait for that; a signal cuts the wait short.
  func isReadable(within milliseconds: Int32) throws(SystemError) -> Bool {
    var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let answers = poll(&question, 1, milliseconds)
    if answers < 0, errno != EINTR { throw SystemError.last }
    return answers > 0
  }

  /// Reads at most `count` bytes to the place `offset` of the buffer.
  ///
  /// - Returns: the number of bytes read, 0 at the end.
  func read(into buffer: inout [UInt8], at offset: Int, count: Int) throws(SystemError) -> Int {
    let descriptor = descriptor
    return try buffer.withUnsafeMutableBufferPointer { bytes throws(SystemError) -> Int in
      let place = UnsafeMutableBufferPointer(rebasing: bytes[offset..<offset + count])
      return try SystemError.retrying { Glibc.read(descriptor, place.baseAddress, count) }
    }
  }

  /// Reads `count` bytes from a place of the file, fewer only at its end.
  func read(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try FileBytes.read(descriptor, at: offset, count: count)
  }

  /// - Returns: false where the file is a pipe or the like, or was borrowed: who knows where its
  ///   owner had come to.
  func seek(to offset: Int) -> Bool {
    isOwned && lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset)
  }

  /// Calls back with the descriptor, which is not to be closed.
  func withDescriptor<Result>(_ body: (Int32) -> Result) -> Result { body(descriptor) }
}
