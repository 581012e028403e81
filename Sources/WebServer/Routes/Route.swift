/// One address of the site, or a family of them.
struct Route: Sendable {
  enum Answer: Sendable {
    case page(@Sendable (PageQuestion) async throws -> any Page)
    case file(contentType: String, bytes: [UInt8])
    /// The log-in form and what it sends.
    case login
  }

  /// `/release/{key}`; a name in braces stands for one segment.
  let path: String
  /// The forms it has; the first is that of the address without an ending.
  var formats: [PageFormat] = [.html, .json]
  var methods: [PageRequest.Method] = [.get, .head]
  /// Whether it is seen without the token.
  var isOpen = false
  let answer: Answer

  /// The values of the names in braces, when the segments fit.
  func parameters(of segments: [String]) -> [String: String]? {
    let pattern = path.split(separator: "/")
    guard pattern.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (part, segment) in zip(pattern, segments) {
      if part.hasPrefix("{") {
        values[String(part.dropFirst().dropLast())] = segment
      } else if part != segment {
        return nil
      }
    }
    return values
  }
}
