package import Articles

/// Why a page that could be read gave no record.
package enum ConversionError: Error, Sendable, Equatable {
  case article(ArticleError)
  /// The text of a release is longer than `ConversionOptions.textLimit`; both in bytes of UTF-8.
  case textTooLong(bytes: Int, limit: Int)
  /// A page took longer than `ConversionOptions.timeLimit`.
  case outOfTime(limit: Duration)

  /// A short name for programs, as error records have it.
  package var code: String {
    switch self {
    case .article(let error): error.code.rawValue
    case .textTooLong: "text-too-long"
    case .outOfTime: "out-of-time"
    }
  }

  package var message: String {
    switch self {
    case .article(let error): error.message
    case .textTooLong(let bytes, let limit):
      "\(bytes) bytes of text, the limit for one release is \(limit) bytes; see --max-text"
    case .outOfTime(let limit):
      "not done within \(limit.components.seconds) seconds; see --max-seconds"
    }
  }
}
