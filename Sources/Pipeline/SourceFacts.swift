import Archives
import Records

/// Where a record came from: the facts of its page.
enum SourceFacts {
  static func source(of page: Page, charset: String? = nil, part: Int? = nil) -> RecordSource {
    var source = source(at: page.origin)
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

  /// What is known of a page before it is looked at.
  static func source(at origin: Page.Origin) -> RecordSource {
    RecordSource(
      id: origin.id, path: origin.path, line: origin.line, uri: origin.uri,
      archive: origin.archive.map {
        RecordSource.Archive(
          container: $0.container, recordId: $0.recordId, capturedAt: $0.capturedAt)
      })
  }

  static func failedRecord(of failure: PageFailure) -> FailedRecord {
    var source = source(at: failure.origin)
    source.bytes = failure.bytes
    return FailedRecord(
      source: source, error: .init(code: failure.code, message: failure.message))
  }

  static func failedRecord(
    of page: Page, error: ConversionError, part: Int? = nil
  ) -> FailedRecord {
    FailedRecord(
      source: source(of: page, part: part),
      error: .init(
        code: error.code, message: "\(page.origin.place): \(error.message)"))
  }
}
