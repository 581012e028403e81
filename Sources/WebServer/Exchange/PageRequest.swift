/// What a browser asks for, without any type of the HTTP library: the whole site is a function of it.
package struct PageRequest: Sendable, Equatable {
  package enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  /// Nil for a method that the site does not know.
  package var method: Method?
  /// As sent, without the query string: `/release/rilis:1:9f1c0e5b2a7d4c38`.
  package var path: String
  /// As sent, without the question mark.
  package var queryString: String
  package var headers: RequestHeaders
  package var body: [UInt8]

  package init(
    method: Method? = .get, path: String, queryString: String = "",
    headers: RequestHeaders = RequestHeaders(), body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.queryString = queryString
    self.headers = headers
    self.body = body
  }

  /// A GET request for `path?query`, as a link says it.
  package init(get link: String, headers: RequestHeaders = RequestHeaders()) {
    let parts = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(
      path: String(parts[0]), queryString: parts.count > 1 ? String(parts[1]) : "",
      headers: headers)
  }
}
