/// A mail: its text is a page, and what is attached to it may be others.
final class MailReader: PageReader {
  private var steps: ArraySlice<PageStep>

  /// Parts in parts in parts.
  private static let depthLimit = 16
  private static let partLimit = 1000

  init(_ reader: ByteReader, member: Member, limits: ReadingLimits) throws(StreamError) {
    guard let bytes = try reader.rest(limit: limits.page) else {
      steps = [.failure(.tooLarge(member.origin, bytes: member.size, limit: limits.page))]
      return
    }
    let head = ByteReader(MemoryBytes(bytes), sizeHint: bytes.count)
    let header = try MailHeader(head)
    var parts = Parts()
    try parts.read(bytes[head.offset...], header, depth: 0)
    steps = Self.steps(parts, header, member)[...]
  }

  func next() -> PageStep? { steps.popFirst() }

  private static func steps(_ parts: Parts, _ header: MailHeader, _ member: Member) -> [PageStep] {
    var origin = member.origin
    origin.id = header["message-id"].map { id in
      id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
    }
    var steps: [PageStep] = []
    if let body = parts.html ?? parts.text {
      let content = body.isHTML ? Page.Content.html(body.bytes) : .text(body.bytes)
      steps.append(
        .page(
          Page(
            origin: origin, content: content, charset: body.charset, title: header.text("subject"),
            published: header["date"].map { PublishedMoment.day(of: $0) ?? $0 })))
    }
    for attachment in parts.attachments {
      if case .neverPage(let suffix) = NameHint(attachment.name) {
        steps.append(.passedOver(suffix))
      } else {
        steps.append(
          .member(
            member.inner(
              MemoryBytes(attachment.bytes), path: attachment.name, size: attachment.bytes.count)))
      }
    }
    return steps + parts.passedOver.map { .passedOver($0) }
  }

  /// What a mail is put together of.
  private struct Parts {
    struct Body {
      let bytes: [UInt8]
      let charset: String?
      let isHTML: Bool
    }

    struct Attachment {
      let name: String
      let bytes: [UInt8]
    }

    var html: Body?
    var text: Body?
    var attachments: [Attachment] = []
    var passedOver: [String] = []
    private var count = 0

    mutating func read(
      _ content: ArraySlice<UInt8>, _ header: MailHeader, depth: Int
    ) throws(StreamError) {
      count += 1
      guard depth <= MailReader.depthLimit, count <= MailReader.partLimit else {
        throw .unsupported(
          format: "the mail", offset: content.startIndex,
          problem:
            "more than \(MailReader.partLimit) parts or \(MailReader.depthLimit) in each other")
      }
      let type = header.mediaType
      if type.hasPrefix("multipart/"), let boundary = header.boundary {
        for part in MailReader.parts(of: content, boundary: boundary) {
          let head = Array(part.prefix(MailHeader.limit))
          let reader = ByteReader(MemoryBytes(head), sizeHint: head.count)
          let inner = try MailHeader(reader)
          try read(part.dropFirst(reader.offset), inner, depth: depth + 1)
        }
        return
      }
      if header.isAttachment || type == "message/rfc822" {
        let name = MailReader.safeName(header.fileName) ?? "lampiran-\(attachments.count + 1).eml"
        attachments.append(Attachment(name: name, bytes: MailReader.decoded(content, header)))
      } else if type == "text/html", html == nil {
        html = body(content, header)
      } else if type == "text/plain", text == nil {
        text = body(content, header)
      } else {
        passedOver.append(type)
      }
    }

    private func body(_ content: ArraySlice<UInt8>, _ header: MailHeader) -> Body? {
      let bytes = MailReader.decoded(content, header)
      guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
      return Body(bytes: bytes, charset: header.charset, isHTML: header.mediaType == "text/html")
    }
  }

  /// The last part of a name; it never leads anywhere.
  private static func safeName(_ name: String?) -> String? {
    guard let last = name?.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last,
      case .path(let path) = MemberName(last.utf8)
    else { return nil }
    return path
  }

  private static func decoded(_ content: ArraySlice<UInt8>, _ header: MailHeader) -> [UInt8] {
    switch header.encoding {
    case "base64": (try? Base64.decode(Array(content))) ?? Array(content)
    case "quoted-printable": QuotedPrintable.decode(Array(content))
    default: Array(content)
    }
  }

  /// What lies between the lines that begin with `--` and the boundary.
  private static func parts(of content: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>]
  {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var lineStart = content.startIndex
    while lineStart < content.endIndex {
      let rest = content[lineStart...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? content.endIndex
      if rest.starts(with: mark) {
        if let start { parts.append(content[start..<lineStart]) }
        let isLast = rest.dropFirst(mark.count).starts(with: [0x2D, 0x2D])
        start = isLast ? nil : end
        if isLast { return parts }
      }
      lineStart = end
    }
    if let start { parts.append(content[start...]) }
    return parts
  }
}
