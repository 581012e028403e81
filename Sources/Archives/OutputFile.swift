private import Glibc

/// A file open for writing: a borrowed descriptor, or one of our own under a temporary name.
struct OutputFile: ~Copyable, Sendable {
  /// As the user knows it, for messages.
  let name: String
  private let descriptor: Int32
  private let isOwned: Bool
  /// Where the file goes when it is whole.
  private let destination: [CChar]
  /// Its name until then; nil once it has arrived, or when it is written in place.
  private var temporary: [CChar]?

  /// - Parameter borrowed: an open descriptor that stays its owner's, such as standard output.
  init(borrowed: Int32) {
    name = borrowed == 1 ? "standard output" : "descriptor \(borrowed)"
    descriptor = borrowed
    isOwned = false
    destination = []
    temporary = nil
  }

  /// A file beside `path` that will replace it. Links are followed; what is no regular file, such
  /// as `/dev/null` or a named pipe, is written in place.
  init(replacing path: String) throws(SystemError) {
    let target = Self.resolved(path)
    let old = Self.status(target)
    let isInPlace = old.map { $0.kind != .regular } ?? false
    let beside = isInPlace ? nil : Self.terminated(Self.temporaryName(beside: target))
    let opened =
      if let beside {
        try Self.open(beside, O_WRONLY | O_CREAT | O_TRUNC)
      } else {
        try Self.open(Self.terminated(target), O_WRONLY)
      }
    if let old, !isInPlace { fchmod(opened, old.mode) }
    name = path
    descriptor = opened
    isOwned = true
    destination = Self.terminated(target)
    temporary = beside
  }

  deinit {
    guard isOwned else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    let descriptor = descriptor
    var written = 0
    while written < bytes.count {
      written += try bytes.withUnsafeBufferPointer { buffer throws(SystemError) -> Int in
        let rest = UnsafeBufferPointer(rebasing: buffer[written...])
        return try SystemError.retrying { Glibc.write(descriptor, rest.baseAddress, rest.count) }
      }
    }
  }

  /// Puts the whole file under its name, safe on the disk.
  mutating func moveIntoPlace() throws(SystemError) {
    guard let temporary else { return }
    let descriptor = descriptor
    _ = try SystemError.retrying { fsync(descriptor) }
    _ = try SystemError.retrying { rename(temporary, destination) }
    self.temporary = nil
  }

  private static func open(_ path: [CChar], _ flags: Int32) throws(SystemError) -> Int32 {
    try SystemError.retrying { Glibc.open(path, flags | O_CLOEXEC, 0o666) }
  }

  /// The path behind a chain of links, else the path itself.
  private static func resolved(_ path: String) -> [UInt8] {
    guard let real = realpath(path, nil) else { return Array(path.utf8) }
    defer { free(real) }
    return Array(String(cString: real).utf8)
  }

  private static func status(_ path: [UInt8]) -> FileStatus? {
    do throws(SystemError) { return try FileStatus(path: path) } catch { return nil }
  }

  /// Hidden, so that nobody takes it for a whole file; with our process number, so that two runs
  /// do not write into one another.
  private static func temporaryName(beside path: [UInt8]) -> [UInt8] {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return path[..<start] + Array(".".utf8) + path[start...]
      + Array(".\(getpid()).partial".utf8)
  }

  private static func terminated(_ path: [UInt8]) -> [CChar] {
    path.map(CChar.init(bitPattern:)) + [0]
  }
}
