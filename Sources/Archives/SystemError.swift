private import Glibc

/// A system call that failed: its errno and what the system says of it.
struct SystemError: Error, Sendable, Equatable {
  let number: Int32

  /// The error of the call made just before.
  static var last: SystemError { SystemError(number: errno) }

  var reason: String { String(cString: strerror(number)) }
  var isMissingFile: Bool { number == ENOENT || number == ENOTDIR }

  /// Makes a system call, and again for as long as a signal interrupts it.
  static func retrying<Number: SignedInteger>(
    _ call: () -> Number
  ) throws(SystemError) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = SystemError.last
      if error.number != EINTR { throw error }
    }
  }

  /// The same as an error of an input.
  func reading(_ path: String) -> ArchiveError {
    isMissingFile ? .noSuchFile(path: path) : .unreadable(path: path, reason: reason)
  }

  /// The same as an error of an output.
  func writing(_ path: String) -> ArchiveError {
    switch number {
    case EPIPE: .closedPipe
    case ENOENT, ENOTDIR: .noSuchFolder(path: path)
    case EWOULDBLOCK: .busy(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path, reason: reason)
    default: .unwritable(path: path, reason: reason)
    }
  }
}
