/// Why bytes cannot be had from a stream. Offsets are bytes from the start of the file or member
/// that the stream was made of.
enum StreamError: Error, Sendable, Equatable {
  case system(SystemError)
  case corrupt(format: String, offset: Int, problem: String)
  /// The bytes end before what they hold does.
  case truncated(format: String, offset: Int)
  /// A few bytes unpack to more than honest ones do.
  case expansion(format: String, offset: Int, packed: Int, unpacked: Int, limit: Int)
  case unsupported(format: String, offset: Int, problem: String)
}

extension StreamError {
  /// A short name for programs.
  var code: String {
    switch self {
    case .system: "unreadable"
    case .corrupt: "corrupt-archive"
    case .truncated: "truncated-archive"
    case .expansion: "archive-limit"
    case .unsupported: "unsupported-archive"
    }
  }

  /// What is wrong, where, and what to do about it.
  var reason: String {
    switch self {
    case .system(let error):
      "cannot be read: \(error.reason)"
    case .corrupt(let format, let offset, let problem):
      "\(format) is damaged at byte \(offset): \(problem); fetch or copy it again"
    case .truncated(let format, let offset):
      "\(format) that begins at byte \(offset) ends too early; fetch or copy it again"
    case .expansion(let format, let offset, let packed, let unpacked, let limit):
      "\(format) at byte \(offset) unpacks from \(packed) to more than \(unpacked) bytes, the "
        + "limit is \(limit) for one; unpack it by hand if it can be trusted"
    case .unsupported(let format, let offset, let problem):
      "\(format) at byte \(offset) cannot be read: \(problem)"
    }
  }
}

extension StreamError {
  /// The same as an error of an input.
  func reading(_ path: String) -> ArchiveError {
    switch self {
    case .system(let error): error.reading(path)
    default: .unreadable(path: path, reason: reason)
    }
  }
}
