/// Lets in who knows the token: as `Authorization: Bearer`, or as the cookie of the log-in page.
struct TokenGuard: Sendable {
  static let cookieName = "rilis-token"

  /// Nil when everybody may read.
  let token: String?

  func check(_ headers: RequestHeaders) throws(PageError) {
    guard let token else { return }
    if let authorization = headers.authorization {
      let parts = authorization.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer",
        Self.isSame(String(parts[1]), token)
      else { throw .tokenWrong }
    } else if let cookie = headers.cookie(named: Self.cookieName) {
      guard Self.isSame(cookie, Self.cookieValue(of: token)) else { throw .tokenNeeded }
    } else {
      throw .tokenNeeded
    }
  }

  /// Whether the log-in form holds the token.
  func isRight(_ candidate: String) -> Bool {
    token.map { Self.isSame(candidate, $0) } ?? true
  }

  /// The cookie that a log-in sets: not readable by scripts, not sent by other sites' pages.
  var cookie: PageResponse.Header {
    let value = Self.cookieValue(of: token ?? "")
    return .init(
      "Set-Cookie", "\(Self.cookieName)=\(value); Path=/; HttpOnly; SameSite=Strict")
  }

  /// In hexadecimal digits, because a cookie holds no `;`, blank or letter outside ASCII.
  static func cookieValue(of token: String) -> String {
    token.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Takes as long wherever the two differ; only the length may be told from the time.
  static func isSame(_ candidate: String, _ secret: String) -> Bool {
    let left = Array(candidate.utf8)
    let right = Array(secret.utf8)
    guard left.count == right.count, !right.isEmpty else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
  }
}
