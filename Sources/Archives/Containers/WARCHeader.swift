/// The header of a WARC record.
struct WARCHeader {
  private let fields: HeaderFields
  /// Bytes of the block.
  let length: Int

  /// Bytes that all the lines of a header may have together.
  private static let limit = 256 << 10

  init(_ reader: ByteReader, offset: Int) throws(StreamError) {
    guard let version = try reader.line(limit: 32), version.starts(with: "WARC/".utf8) else {
      throw .corrupt(
        format: "the WARC record", offset: offset, problem: "it does not begin with WARC/")
    }
    fields = try HeaderFields(reader, limit: Self.limit, format: "the WARC record", offset: offset)
    guard let text = fields["content-length"], let length = Int(text), length >= 0 else {
      throw .corrupt(
        format: "the WARC record", offset: offset, problem: "its header has no Content-Length")
    }
    self.length = length
  }

  subscript(name: String) -> String? { fields[name] }

  /// `response`, `revisit`, …; `no type` when it has none.
  var type: String { fields["warc-type"]?.lowercased() ?? "no type" }

  /// Some crawlers write the address in brackets.
  var targetURI: String? {
    guard let uri = fields["warc-target-uri"] else { return nil }
    return uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
  }

  var isHTTP: Bool {
    let mediaType = HeaderFields.mediaType(fields["content-type"]) ?? "application/http"
    return mediaType == "application/http"
  }

  var mediaType: String? { HeaderFields.mediaType(fields["content-type"]) }
}
