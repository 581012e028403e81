/// One HTTP response as a crawler stored it: header, and a body that may be chunked and compressed.
struct HTTPResponse {
  private let reader: ByteReader
  private let place: Page.Origin
  private let limits: ReadingLimits

  private static let headerLimit = 1 << 20
  private static let name = "the HTTP response"

  init(_ block: any ByteStream, at place: Page.Origin, limits: ReadingLimits) {
    reader = ByteReader(block)
    self.place = place
    self.limits = limits
  }

  /// What kind of page a media type is; nil when it is none.
  static func format(mediaType: String?) -> PageFormat? {
    switch mediaType {
    case "text/html", "application/xhtml+xml": .html
    case "text/plain": .text
    default: nil
    }
  }

  func step() throws(StreamError) -> PageStep {
    let status = try statusCode()
    let header = try HeaderFields(
      reader, limit: Self.headerLimit, format: Self.name, offset: place.offset ?? 0)
    guard status == 200 || status == 203 else { return .passedOver("HTTP \(status)") }
    if place.uri?.hasSuffix("/robots.txt") == true { return .passedOver("robots.txt") }
    let mediaType = HeaderFields.mediaType(header["content-type"])
    let declared = Self.format(mediaType: mediaType)
    if let mediaType, declared == nil { return .passedOver(mediaType) }
    let encoding = header["content-encoding"]?.lowercased() ?? "identity"
    guard let body = try decoded(unchunked(header), encoding) else {
      return .failure(
        .unsupported(
          place,
          problem: "the body is compressed with “\(encoding)”; read are gzip, deflate and zstd"))
    }
    let text = ByteReader(body)
    let format: PageFormat
    if let declared {
      format = declared
    } else if let found = try sniffed(text) {
      format = found
    } else {
      return .passedOver("(no media type)")
    }
    guard let bytes = try text.rest(limit: limits.page) else {
      return .failure(.tooLarge(place, bytes: nil, limit: limits.page))
    }
    if bytes.isEmpty { return .failure(.emptyInput(place)) }
    return .page(
      Page(
        origin: place, content: format == .html ? .html(bytes) : .text(bytes),
        charset: HeaderFields.parameter("charset", of: header["content-type"])))
  }

  /// `200` of `HTTP/1.1 200 OK`.
  private func statusCode() throws(StreamError) -> Int {
    let line = try reader.line(limit: 4096) ?? []
    let words = line.split(separator: UInt8(ascii: " "))
    guard line.starts(with: "HTTP/".utf8), words.count > 1,
      let status = Int(String(decoding: words[1], as: UTF8.self))
    else {
      throw .corrupt(
        format: Self.name, offset: place.offset ?? 0, problem: "it does not begin with HTTP/")
    }
    return status
  }

  /// Some crawlers keep the header and store the body without its chunks.
  private func unchunked(_ header: HeaderFields) throws(StreamError) -> any ByteStream {
    guard header["transfer-encoding"]?.lowercased().contains("chunked") == true,
      try ChunkedStream.begins(reader)
    else { return reader }
    return ChunkedStream(reader, recordOffset: place.offset ?? 0)
  }

  /// - Returns: nil for a compression that is not known. A body that does not begin as its header
  ///   says was stored unpacked.
  private func decoded(
    _ stream: any ByteStream, _ encoding: String
  ) throws(StreamError) -> (any ByteStream)? {
    let body = ByteReader(stream)
    let head = try body.peek(4)
    let format: Decompressor.Format
    switch encoding {
    case "identity", "", "none": return body
    case "gzip", "x-gzip":
      guard head.starts(with: FileSignature.magic(of: .gzip)) else { return body }
      format = .gzip
    case "deflate":
      guard let first = head.first, let second = head.dropFirst().first else { return body }
      let isZlib = first & 15 == 8 && (Int(first) << 8 + Int(second)) % 31 == 0
      format = isZlib ? .zlib : .deflate
      if !isZlib, first == UInt8(ascii: "<") { return body }
    case "zstd":
      guard head.starts(with: FileSignature.magic(of: .zstd)) else { return body }
      format = .zstd
    default:
      return head.first == UInt8(ascii: "<") ? body : nil
    }
    return SingleMember(CompressedStream(body, format: format, limits: limits))
  }

  private func sniffed(_ text: ByteReader) throws(StreamError) -> PageFormat? {
    TextShape(try text.peek(1024), rowsExpected: false) == .html ? .html : nil
  }
}

/// The first member of a compressed stream; what servers send behind it counts for nothing.
final class SingleMember: ByteStream {
  private let stream: CompressedStream
  private var isOpen = false

  init(_ stream: CompressedStream) {
    self.stream = stream
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count: Int
  ) throws(StreamError) -> Int {
    if !isOpen {
      isOpen = true
      guard try stream.nextMember() else { return 0 }
    }
    return try stream.readMember(into: &buffer, at: offset, count: count)
  }
}
