private import Glibc

/// What the system says of a file: its kind, size and identity.
struct FileStatus: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case regular, folder, other
    /// The status cannot be had; opening the file will say why.
    case unknown
  }

  /// Tells one file from every other, however it was reached.
  struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
  }

  let kind: Kind
  /// Bytes; of use for regular files only.
  let size: Int
  /// Permission bits.
  let mode: UInt32
  let identity: Identity

  /// Symbolic links are followed.
  init(path: [UInt8]) throws(SystemError) {
    var status = stat()
    guard stat(path.map(CChar.init(bitPattern:)) + [0], &status) == 0 else {
      throw SystemError.last
    }
    self.init(status)
  }

  init(descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.last }
    self.init(status)
  }

  static func kind(path: [UInt8]) -> Kind {
    do throws(SystemError) { return try FileStatus(path: path).kind } catch { return .unknown }
  }

  static func identity(path: [UInt8]) -> Identity? {
    do throws(SystemError) { return try FileStatus(path: path).identity } catch { return nil }
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    mode = status.st_mode & 0o777
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}
