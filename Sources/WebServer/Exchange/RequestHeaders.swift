/// The headers that the site reads.
package struct RequestHeaders: Sendable, Equatable {
  /// Name and port the browser believes to speak with.
  package var host: String?
  package var acceptLanguage: String?
  package var authorization: String?
  package var cookie: String?
  package var ifNoneMatch: String?
  package var contentType: String?

  package init(
    host: String? = "localhost", acceptLanguage: String? = nil, authorization: String? = nil,
    cookie: String? = nil, ifNoneMatch: String? = nil, contentType: String? = nil
  ) {
    self.host = host
    self.acceptLanguage = acceptLanguage
    self.authorization = authorization
    self.cookie = cookie
    self.ifNoneMatch = ifNoneMatch
    self.contentType = contentType
  }

  /// The value of a cookie.
  func cookie(named name: String) -> String? {
    guard let cookie else { return nil }
    for pair in cookie.split(separator: ";") {
      let trimmed = pair.drop { $0 == " " }
      if trimmed.hasPrefix(name + "=") { return String(trimmed.dropFirst(name.count + 1)) }
    }
    return nil
  }
}
