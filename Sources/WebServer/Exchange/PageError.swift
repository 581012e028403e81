/// Why a request gets no answer; each becomes a page (or JSON) that says the remedy.
package enum PageError: Error, Equatable, Sendable {
  /// A parameter that cannot be read: its name and what it should look like.
  case badParameter(name: String, expected: String)
  /// Nothing lives at this address.
  case notFound
  /// The format is not one of this page.
  case noSuchFormat(String)
  case methodNotAllowed(allowed: [PageRequest.Method])
  /// Bytes sent against bytes allowed.
  case bodyTooLong(bytes: Int, limit: Int)
  case addressTooLong(bytes: Int, limit: Int)
  /// The `Host` header names a machine that this server is not.
  case foreignHost(String)
  case tokenNeeded
  case tokenWrong
  /// The question took longer than the bound.
  case tookTooLong(seconds: Int)
  /// Too many requests are being answered.
  case busy(limit: Int)
  /// Anything else; its details stay in the log.
  case failed

  package var status: Int {
    switch self {
    case .badParameter: 400
    case .notFound, .noSuchFormat: 404
    case .methodNotAllowed: 405
    case .bodyTooLong: 413
    case .addressTooLong: 414
    case .foreignHost: 421
    case .tokenNeeded, .tokenWrong: 401
    case .tookTooLong, .busy: 503
    case .failed: 500
    }
  }

  /// Key of its texts: `error-KEY-title`, `error-KEY-remedy`.
  var key: String {
    switch self {
    case .badParameter: "bad-parameter"
    case .notFound: "not-found"
    case .noSuchFormat: "no-such-format"
    case .methodNotAllowed: "method"
    case .bodyTooLong: "body-too-long"
    case .addressTooLong: "address-too-long"
    case .foreignHost: "foreign-host"
    case .tokenNeeded: "token-needed"
    case .tokenWrong: "token-wrong"
    case .tookTooLong: "took-too-long"
    case .busy: "busy"
    case .failed: "failed"
    }
  }

  /// The numbers and names of its texts.
  var values: [String: String] {
    switch self {
    case .badParameter(let name, let expected): ["name": name, "expected": expected]
    case .noSuchFormat(let format): ["format": format]
    case .methodNotAllowed(let allowed):
      ["methods": allowed.map(\.rawValue).joined(separator: ", ")]
    case .bodyTooLong(let bytes, let limit), .addressTooLong(let bytes, let limit):
      ["bytes": String(bytes), "limit": String(limit)]
    case .foreignHost(let host): ["host": host]
    case .tookTooLong(let seconds): ["seconds": String(seconds)]
    case .busy(let limit): ["limit": String(limit)]
    case .notFound, .tokenNeeded, .tokenWrong, .failed: [:]
    }
  }

  /// Headers that the status asks for.
  var headers: [PageResponse.Header] {
    switch self {
    case .methodNotAllowed(let allowed):
      [.init("Allow", allowed.map(\.rawValue).joined(separator: ", "))]
    case .tokenNeeded, .tokenWrong: [.init("WWW-Authenticate", "Bearer realm=\"rilis\"")]
    case .tookTooLong: [.init("Retry-After", "5")]
    case .busy: [.init("Retry-After", "1")]
    default: []
    }
  }
}
