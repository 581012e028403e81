private import Glibc

/// Bytes as a file that lies in memory and has no name, for another program to read.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  init(_ bytes: [UInt8]) throws(SystemError) {
    let name = "/rilis-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let opened = try SystemError.retrying { shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600) }
    shm_unlink(name)
    do throws(SystemError) { try Self.write(bytes, to: opened) } catch {
      close(opened)
      throw error
    }
    lseek(opened, 0, SEEK_SET)
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Calls back with the descriptor, which is not to be closed.
  borrowing func withDescriptor<Result>(_ body: (Int32) -> Result) -> Result { body(descriptor) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try rest.withUnsafeBufferPointer { part throws(SystemError) -> Int in
        try SystemError.retrying { Glibc.write(descriptor, part.baseAddress, part.count) }
      }
      rest = rest.dropFirst(count)
    }
  }
}
