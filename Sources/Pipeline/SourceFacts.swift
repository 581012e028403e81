import Archives
import Articles
import Records

/// Where a record came from: the facts of its page.
enum SourceFacts {
  static func source(of page: Page, charset: String? = nil, part: Int? = nil) -> RecordSource {
    var source = RecordSource(
      id: page.origin.id, path: page.origin.path, line: page.origin.line, uri: page.origin.uri)
    source.bytes = page.content.bytes.count
    source.sha256 = Digest.hexadecimal(of: page.content.bytes)
    source.charset = charset
    source.part = part
    switch page.content {
    case .html: source.mediaType = "text/html"
    case .text: source.mediaType = "text/plain"
    case .unknown: break
    }
    return source
  }

  static func failedRecord(of failure: PageFailure) -> FailedRecord {
    var source = RecordSource(
      id: failure.origin.id, path: failure.origin.path, line: failure.origin.line,
      uri: failure.origin.uri)
    source.bytes = failure.bytes
    return FailedRecord(
      source: source, error: .init(code: failure.code, message: failure.message))
  }

  static func failedRecord(
    of page: Page, error: ArticleError, part: Int? = nil
  ) -> FailedRecord {
    FailedRecord(
      source: source(of: page, part: part),
      error: .init(
        code: error.code.rawValue, message: "\(page.origin.place): \(error.message)"))
  }
}
