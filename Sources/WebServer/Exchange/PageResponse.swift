/// What goes back to the browser.
package struct PageResponse: Sendable, Equatable {
  /// HTTP status, as RFC 9110 numbers it.
  package var status: Int
  package var contentType: String
  /// Headers beside `Content-Type`, `Content-Length` and what the guards add.
  package var headers: [Header]
  package var body: [UInt8]

  package struct Header: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    status: Int = 200, contentType: String, headers: [Header] = [], body: [UInt8]
  ) {
    self.status = status
    self.contentType = contentType
    self.headers = headers
    self.body = body
  }

  package func header(_ name: String) -> String? {
    headers.first { $0.name == name }?.value
  }
}
