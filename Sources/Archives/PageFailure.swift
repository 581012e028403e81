/// Why a page could not be read; it becomes the error record in the place of that page.
package struct PageFailure: Error, Sendable, Equatable {
  package var origin: Page.Origin
  /// A short name for programs: `invalid-json`, `too-large`, …
  package var code: String
  /// A sentence for people: the place, what is wrong there, and what to do about it.
  package var message: String
  /// Size of the file or of the line, where it is known.
  package var bytes: Int?

  package init(origin: Page.Origin, code: String, message: String, bytes: Int? = nil) {
    self.origin = origin
    self.code = code
    self.message = message
    self.bytes = bytes
  }
}

extension PageFailure {
  static func unreadable(_ origin: Page.Origin, reason: String) -> PageFailure {
    PageFailure(
      origin: origin, code: "unreadable", message: "\(origin.place): cannot be read: \(reason)")
  }

  static func emptyInput(_ origin: Page.Origin) -> PageFailure {
    PageFailure(
      origin: origin, code: "empty-input", message: "\(origin.place): nothing in it", bytes: 0)
  }

  /// - Parameter bytes: size of the file, nil for a stream whose end was not seen.
  static func tooLarge(_ origin: Page.Origin, bytes: Int?, limit: Int) -> PageFailure {
    let size = bytes.map { "\($0) bytes" } ?? "more bytes than the limit"
    return PageFailure(
      origin: origin, code: "too-large",
      message: "\(origin.place): \(size), the limit for one page is \(limit) bytes", bytes: bytes)
  }

  static func lineTooLong(_ origin: Page.Origin, bytes: Int, limit: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "line-too-long",
      message: "\(origin.place): \(bytes) bytes, the limit for one line is \(limit) bytes",
      bytes: bytes)
  }

  /// - Parameter column: bytes from the start of the line, counted from 1.
  static func invalidJSON(
    _ origin: Page.Origin, column: Int, problem: String, bytes: Int
  ) -> PageFailure {
    PageFailure(
      origin: origin, code: "invalid-json",
      message: "\(origin.place), byte \(column): not valid JSON: \(problem)", bytes: bytes)
  }

  static func invalidRow(_ origin: Page.Origin, problem: String, bytes: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "invalid-row", message: "\(origin.place): \(problem)", bytes: bytes)
  }

  static func noContent(_ origin: Page.Origin, bytes: Int) -> PageFailure {
    PageFailure(
      origin: origin, code: "no-content",
      message: "\(origin.place): no page in this row; give it as \"html\", \"text\" or \"base64\"",
      bytes: bytes)
  }

  static func invalidBase64(
    _ origin: Page.Origin, error: Base64Error, bytes: Int
  ) -> PageFailure {
    PageFailure(
      origin: origin, code: "invalid-base64",
      message: "\(origin.place): \"base64\" is not valid: \(error)", bytes: bytes)
  }
}
