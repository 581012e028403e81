/// How large a request may be, in bytes.
package struct RequestBounds: Sendable {
  /// The path as sent.
  package var path = 2_048
  /// The query string once decoded; as sent it may be three times as long.
  package var query = 12_288
  package var body = 65_536
  /// All header lines together, as the HTTP parser counts them.
  package var headers = 65_536

  package init() {}

  func check(_ request: PageRequest) throws(PageError) {
    let path = request.path.utf8.count
    if path > self.path { throw .addressTooLong(bytes: path, limit: self.path) }
    // Each `%XX` is one byte.
    let escapes = request.queryString.utf8.count { $0 == UInt8(ascii: "%") }
    let query = max(request.queryString.utf8.count - 2 * escapes, 0)
    if query > self.query { throw .addressTooLong(bytes: query, limit: self.query) }
    if request.body.count > body { throw .bodyTooLong(bytes: request.body.count, limit: body) }
  }
}
