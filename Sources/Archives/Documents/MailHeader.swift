internal import UnicodeText

/// The header of a mail or of one of its parts (RFC 5322, RFC 2045).
struct MailHeader {
  private let fields: HeaderFields

  static let limit = 1 << 20

  init(_ reader: ByteReader) throws(StreamError) {
    fields = try HeaderFields(reader, limit: Self.limit, format: "the mail", offset: reader.offset)
  }

  subscript(name: String) -> String? { fields[name] }

  /// `text/plain` when the part does not say.
  var mediaType: String { HeaderFields.mediaType(fields["content-type"]) ?? "text/plain" }
  var boundary: String? { HeaderFields.parameter("boundary", of: fields["content-type"]) }
  var charset: String? { HeaderFields.parameter("charset", of: fields["content-type"]) }
  var encoding: String { fields["content-transfer-encoding"]?.lowercased() ?? "7bit" }
  var isAttachment: Bool {
    HeaderFields.mediaType(fields["content-disposition"]) == "attachment" || fileName != nil
  }

  var fileName: String? {
    let name =
      HeaderFields.parameter("filename", of: fields["content-disposition"])
      ?? HeaderFields.parameter("name", of: fields["content-type"])
    return name.map(EncodedWords.decoded)
  }

  /// A text field, its encoded words decoded.
  func text(_ name: String) -> String? {
    fields[name].map(EncodedWords.decoded)
  }

  /// Whether text begins as a mail does: with fields, one of them set by every mail program.
  static func isPresent(in head: ArraySlice<UInt8>) -> Bool {
    var found: Set<String> = []
    var isFirst = true
    for line in head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard let first = text.first else { break }
      if !isFirst, first == 0x20 || first == 0x09 { continue }
      isFirst = false
      let name = text.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
      guard !name.isEmpty, text.dropFirst(name.count).first == UInt8(ascii: ":") else { break }
      found.insert(String(decoding: name, as: UTF8.self).lowercased())
    }
    let marks: Set = ["mime-version", "received", "message-id", "return-path", "delivered-to"]
    return !found.isDisjoint(with: marks) && !found.isDisjoint(with: ["from", "subject", "date"])
  }
}
