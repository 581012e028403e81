private import Glibc

/// A file open for writing: a borrowed descriptor, or one of our own that takes its name when it is
/// whole. What a run that was cut off leaves is nothing, or a hidden file that the next goes on with.
struct OutputFile: ~Copyable, Sendable {
  /// As the user knows it, for messages.
  let name: String
  private let descriptor: Int32
  private let isOwned: Bool
  private var arrival: Arrival
  /// What an earlier run left in the file.
  private var left = Leftover()

  /// Bytes `written..<end` of the file come from an earlier run and have not been met yet.
  private struct Leftover: Sendable {
    var written = 0
    var end = 0
  }

  /// How the file comes under its name.
  private enum Arrival: Sendable {
    /// It is written in place, or has arrived.
    case none
    /// It has no name yet (`O_TMPFILE`): the system drops it when we end, however that comes.
    case nameless(destination: [UInt8])
    /// It has a name of its own, on file systems without nameless files.
    case partial(path: [UInt8], destination: [UInt8])
    /// It has a hidden name and stays under it when the run is cut off.
    case unfinished(path: [UInt8], destination: [UInt8])
  }

  /// - Parameter borrowed: an open descriptor that stays its owner's, such as standard output.
  init(borrowed: Int32) {
    name = borrowed == 1 ? "standard output" : "descriptor \(borrowed)"
    descriptor = borrowed
    isOwned = false
    arrival = .none
  }

  /// A file that will replace `path`. Links are followed; what is no regular file, such as
  /// `/dev/null` or a named pipe, is written in place.
  init(replacing path: String) throws(SystemError) {
    let target = Self.resolved(path)
    let old = Self.status(target)
    name = path
    isOwned = true
    if let old, old.kind != .regular {
      descriptor = try Self.open(target, O_WRONLY)
      arrival = .none
      return
    }
    if let nameless = Self.nameless(in: Self.folder(of: target)) {
      descriptor = nameless
      arrival = .nameless(destination: target)
    } else {
      let partial = Self.partialPath(beside: target)
      descriptor = try Self.open(partial, O_WRONLY | O_CREAT | O_TRUNC)
      arrival = .partial(path: partial, destination: target)
    }
    if let old { fchmod(descriptor, old.mode) }
  }

  /// A file that will replace `path`, and is kept as `unfinishedPath(of:)` when it does not get so
  /// far. It belongs to one run at a time: others get `EWOULDBLOCK`.
  ///
  /// - Parameter resuming: whether to go on with what an earlier run left. What is written is
  ///   compared with that and goes to the disk from the first difference on, half a line too.
  init(replacing path: String, resuming: Bool) throws(SystemError) {
    let target = Self.resolved(path)
    let old = Self.status(target)
    name = path
    isOwned = true
    if let old, old.kind != .regular {
      descriptor = try Self.open(target, O_WRONLY)
      arrival = .none
      return
    }
    let unfinished = Self.unfinishedPath(beside: target)
    (descriptor, left.end) = try Self.openAlone(unfinished, keeping: resuming)
    arrival = .unfinished(path: unfinished, destination: target)
    if let old { fchmod(descriptor, old.mode) }
  }

  /// A file that no other run has open this way, emptied unless it is to be kept.
  private static func openAlone(
    _ path: [UInt8], keeping: Bool
  ) throws(SystemError) -> (descriptor: Int32, size: Int) {
    let descriptor = try open(path, O_RDWR | O_CREAT)
    do throws(SystemError) {
      _ = try SystemError.retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
      if keeping { return (descriptor, try FileStatus(descriptor: descriptor).size) }
      _ = try SystemError.retrying { ftruncate(descriptor, 0) }
      return (descriptor, 0)
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Where a run that writes `path` keeps what it has.
  static func unfinishedPath(of path: String) -> [UInt8] {
    unfinishedPath(beside: resolved(path))
  }

  deinit {
    guard isOwned else { return }
    switch arrival {
    case .partial(let path, _): unlink(Self.terminated(path))
    case .unfinished(let path, _):
      if lseek(descriptor, 0, SEEK_END) == 0 { unlink(Self.terminated(path)) }
    case .none, .nameless: break
    }
    close(descriptor)
  }

  mutating func write(_ bytes: [UInt8]) throws(SystemError) {
    let known = try meetLeftover(bytes)
    let descriptor = descriptor
    var written = known
    while written < bytes.count {
      written += try bytes.withUnsafeBufferPointer { buffer throws(SystemError) -> Int in
        let rest = UnsafeBufferPointer(rebasing: buffer[written...])
        return try SystemError.retrying { Glibc.write(descriptor, rest.baseAddress, rest.count) }
      }
    }
  }

  /// Steps over what an earlier run has already written; where it has written something else, drops
  /// that and all behind it.
  ///
  /// - Returns: how many of the bytes are in the file already.
  private mutating func meetLeftover(_ bytes: [UInt8]) throws(SystemError) -> Int {
    let count = min(bytes.count, left.end - left.written)
    guard count > 0 else { return 0 }
    let old = try FileBytes.read(descriptor, at: left.written, count: count)
    let same = zip(old, bytes).prefix { $0 == $1 }.count
    left.written += same
    if same < bytes.count || left.written == left.end {
      let descriptor = descriptor
      let end = left.written
      left.end = end
      _ = try SystemError.retrying { ftruncate(descriptor, off_t(end)) }
      _ = try SystemError.retrying { lseek(descriptor, off_t(end), SEEK_SET) }
    }
    return same
  }

  /// Puts the whole file under its name, safe on the disk.
  mutating func moveIntoPlace() throws(SystemError) {
    if case .none = arrival { return }
    let descriptor = descriptor
    if left.written < left.end {
      let end = off_t(left.written)
      _ = try SystemError.retrying { ftruncate(descriptor, end) }
    }
    _ = try SystemError.retrying { fsync(descriptor) }
    if case .nameless(let destination) = arrival {
      // A name can be given but not taken over: first a name of its own, then the rename.
      let partial = Self.partialPath(beside: destination)
      let link = Self.terminated(Array("/proc/self/fd/\(descriptor)".utf8))
      let place = Self.terminated(partial)
      unlink(place)
      _ = try SystemError.retrying { linkat(AT_FDCWD, link, AT_FDCWD, place, AT_SYMLINK_FOLLOW) }
      arrival = .partial(path: partial, destination: destination)
    }
    switch arrival {
    case .partial(let path, let destination), .unfinished(let path, let destination):
      _ = try SystemError.retrying { rename(Self.terminated(path), Self.terminated(destination)) }
      arrival = .none
    case .none, .nameless: break
    }
  }

  private static func open(_ path: [UInt8], _ flags: Int32) throws(SystemError) -> Int32 {
    try SystemError.retrying { Glibc.open(terminated(path), flags | O_CLOEXEC, 0o666) }
  }

  /// - Returns: nil where the file system knows no nameless files, or where `/proc`, which gives
  ///   them a name, is missing.
  private static func nameless(in folder: [UInt8]) -> Int32? {
    guard access("/proc/self/fd", X_OK) == 0 else { return nil }
    do throws(SystemError) {
      return try open(folder, O_WRONLY | temporaryFile)
    } catch {
      return nil
    }
  }

  /// `O_TMPFILE`, a macro that Swift does not see.
  private static let temporaryFile: Int32 = 0o20_000_000 | O_DIRECTORY

  /// The path behind a chain of links, else the path itself.
  private static func resolved(_ path: String) -> [UInt8] {
    guard let real = realpath(path, nil) else { return Array(path.utf8) }
    defer { free(real) }
    return Array(String(cString: real).utf8)
  }

  private static func status(_ path: [UInt8]) -> FileStatus? {
    do throws(SystemError) { return try FileStatus(path: path) } catch { return nil }
  }

  /// Up to and with the last slash; `./` when there is none.
  private static func folder(of path: [UInt8]) -> [UInt8] {
    path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? Array("./".utf8)
  }

  /// Hidden, so that nobody takes it for a whole file; with our process number, so that two runs
  /// do not write into one another.
  private static func partialPath(beside path: [UInt8]) -> [UInt8] {
    hiddenPath(beside: path, ending: ".\(getpid()).partial")
  }

  private static func unfinishedPath(beside path: [UInt8]) -> [UInt8] {
    hiddenPath(beside: path, ending: ".unfinished")
  }

  private static func hiddenPath(beside path: [UInt8], ending: String) -> [UInt8] {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return path[..<start] + Array(".".utf8) + path[start...] + Array(ending.utf8)
  }

  private static func terminated(_ path: [UInt8]) -> [CChar] {
    path.map(CChar.init(bitPattern:)) + [0]
  }
}
