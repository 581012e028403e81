/// Finds out by its content what a member is, and opens it.
struct MemberOpener: Sendable {
  let limits: ReadingLimits

  enum Opened {
    case reader(any PageReader)
    case step(PageStep)
  }

  /// Bytes that are looked at.
  private static let headSize = 8 << 10

  func open(_ member: Member) -> Opened {
    do throws(StreamError) { return try opened(member) } catch {
      return .step(.failure(.broken(member.origin, error)))
    }
  }

  private func opened(_ member: Member) throws(StreamError) -> Opened {
    let reader = ByteReader(member.stream, sizeHint: member.size)
    let head = try reader.peek(Self.headSize)
    let hint = NameHint(member.name)
    guard !head.isEmpty else {
      if !member.isNamed, case .other = hint { return .step(.passedOver(hint.reason)) }
      return .step(.failure(.emptyInput(member.origin)))
    }
    if let signature = FileSignature(head) {
      return try open(member, reader, signature)
    }
    if case .page(.html) = hint { return try page(member, reader, as: .html) }
    switch TextShape(head, rowsExpected: hint == .page(.rows)) {
    case .rows: return rows(member, reader)
    case .maybeRows:
      var lines = LineReader(reader, limit: limits.line)
      if let line = try lines.peekFirstLine(), PageRow.isRow(line) {
        return .reader(RowsReader(lines, origin: member.origin, limit: limits.line))
      }
      return try text(member, lines.remaining(), hint)
    case .list:
      return .reader(JSONListReader(reader, origin: member.origin, limits: limits))
    case .feed:
      return .reader(FeedReader(reader, origin: member.origin, limits: limits))
    case .otherXML(let root):
      guard member.isNamed else { return .step(.passedOver(hint.reason)) }
      return .step(.failure(.noFeed(member.origin, root: root)))
    case .mail: return .reader(try MailReader(reader, member: member, limits: limits))
    case .table(let delimiter):
      return .reader(
        TableReader(reader, delimiter: delimiter, origin: member.origin, limits: limits))
    case .html: return try page(member, reader, as: .html)
    case .text: return try text(member, reader, hint)
    }
  }

  /// Plain text says nothing of itself; what it is called, or that somebody asked for it, decides.
  private func text(
    _ member: Member, _ stream: any ByteStream, _ hint: NameHint
  ) throws(StreamError) -> Opened {
    let reader = ByteReader(stream, sizeHint: member.size)
    switch hint {
    case .page(let format): return try page(member, reader, as: format)
    case .container where !member.isNamed:
      let head = Array(try reader.peek(4))
      return .step(.failure(.notAsNamed(member.origin, name: hint.reason, head: head)))
    case .table:
      let header = try reader.line(limit: 4096) ?? []
      return .step(.failure(.noContentColumn(member.origin, header: header)))
    case .other, .container, .neverPage:
      guard member.isNamed else { return .step(.passedOver(hint.reason)) }
      return try page(member, reader, as: nil)
    }
  }

  private func rows(_ member: Member, _ reader: ByteReader) -> Opened {
    .reader(
      RowsReader(
        LineReader(reader, limit: limits.line), origin: member.origin, limit: limits.line))
  }

  private func page(
    _ member: Member, _ reader: ByteReader, as format: PageFormat?
  ) throws(StreamError) -> Opened {
    if let size = member.size, size > limits.page {
      return .step(.failure(.tooLarge(member.origin, bytes: size, limit: limits.page)))
    }
    guard let bytes = try reader.rest(limit: limits.page) else {
      return .step(.failure(.tooLarge(member.origin, bytes: nil, limit: limits.page)))
    }
    let content: Page.Content =
      switch format {
      case .html: .html(bytes)
      case .text: .text(bytes)
      case .rows, nil: .unknown(bytes)
      }
    return .step(.page(Page(origin: member.origin, content: content)))
  }

  private func open(
    _ member: Member, _ reader: ByteReader, _ signature: FileSignature
  ) throws(StreamError) -> Opened {
    guard member.depth < limits.depth || signature == .pdf else {
      return .step(.failure(.tooDeep(member.origin, limit: limits.depth)))
    }
    switch signature {
    case .gzip: return try openCompressed(member, reader, .gzip)
    case .zstd: return try openCompressed(member, reader, .zstd)
    case .zip: return try openZip(member, reader)
    case .tar: return .reader(TarReader(reader, member: member, limits: limits))
    case .warc:
      return .reader(WARCReader(reader, origin: member.origin, member.container, limits: limits))
    case .pdf: return .step(PDFReader(limits: limits).page(of: member, reader))
    }
  }

  private func openCompressed(
    _ member: Member, _ reader: ByteReader, _ format: Decompressor.Format
  ) throws(StreamError) -> Opened {
    let stream = CompressedStream(reader, format: format, limits: limits)
    guard try stream.nextMember() else { return .step(.failure(.emptyInput(member.origin))) }
    let first = ByteReader(MemberStream(stream))
    func records(behind damage: StreamError? = nil) -> Opened {
      .reader(
        WARCReader(
          first, members: stream, damage: damage, origin: member.origin, member.container,
          limits: limits))
    }
    do throws(StreamError) {
      if FileSignature(try first.peek(Self.headSize)) == .warc { return records() }
    } catch {
      // Nothing of the first member can be read; only the name tells what may lie behind it.
      guard NameHint.unpacked(member.name).hasSuffix(".warc") else { throw error }
      return records(behind: error)
    }
    var inner = member
    inner.stream = JoinedStream(first, then: stream)
    inner.size = nil
    inner.name = NameHint.unpacked(member.name)
    inner.depth += 1
    return try opened(inner)
  }

  private func openZip(_ member: Member, _ reader: ByteReader) throws(StreamError) -> Opened {
    let store: any ByteStore
    let size: Int
    if let file = member.stream as? FileStream, let known = file.sizeIfSeekable {
      (store, size) = (file, known)
    } else {
      guard let bytes = try reader.rest(limit: limits.page) else {
        return .step(.failure(.zipInStream(member.origin, limit: limits.page)))
      }
      (store, size) = (MemoryBytes(bytes), bytes.count)
    }
    let directory: ZipDirectory
    do throws(StreamError) { directory = try ZipDirectory(store, size: size) } catch {
      return .step(.failure(.broken(member.origin, error)))
    }
    switch directory.kind {
    case .document:
      return .step(WordDocument(limits: limits).page(of: member, store, directory))
    case .otherOffice:
      guard member.isNamed else { return .step(.passedOver(NameHint(member.name).reason)) }
      return .step(.failure(.otherOffice(member.origin)))
    case .archive, .webArchive:
      return .reader(ZipReader(store, directory, member: member, limits: limits))
    }
  }
}
