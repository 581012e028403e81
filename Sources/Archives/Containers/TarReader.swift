/// The members of a tar archive, in their order.
final class TarReader: PageReader {
  private let reader: ByteReader
  private let member: Member
  private let limits: ReadingLimits
  private var content: SectionStream?
  /// Zeros behind the content up to the next block.
  private var padding = 0
  private var count = 0
  private var isDone = false

  /// Bytes of a name or of the other fields of a member.
  private static let fieldLimit = 1 << 20
  private static let name = "the tar archive"

  init(_ reader: ByteReader, member: Member, limits: ReadingLimits) {
    self.reader = reader
    self.member = member
    self.limits = limits
  }

  func next() -> PageStep? {
    guard !isDone else { return nil }
    do throws(StreamError) {
      try finishContent()
      if let step = try step() { return step }
      isDone = true
      return nil
    } catch {
      isDone = true
      return .failure(.broken(member.origin, error))
    }
  }

  private func finishContent() throws(StreamError) {
    try content?.finish()
    content = nil
    try reader.skip(padding)
    padding = 0
  }

  /// - Returns: nil at the end, which two blocks of zeros mark; some writers leave them out.
  private func step() throws(StreamError) -> PageStep? {
    var fields = ExtendedFields()
    while true {
      let place = reader.offset
      let block = try reader.peek(TarHeader.size)
      if block.isEmpty || block.allSatisfy({ $0 == 0 }) { return nil }
      guard let header = TarHeader(block) else { return try failure(at: place) }
      reader.advance(TarHeader.size)
      count += 1
      guard count <= limits.members else {
        isDone = true
        return .failure(.tooManyMembers(member.origin, limit: limits.members))
      }
      switch header.kind {
      case .longName: fields.name = TarHeader.text(try field(header, at: place)[...])
      case .extended: fields.read(try field(header, at: place))
      case .globalExtended: _ = try field(header, at: place)
      default: return try step(header, fields)
      }
    }
  }

  private func step(_ header: TarHeader, _ fields: ExtendedFields) throws(StreamError) -> PageStep {
    let size = fields.size ?? header.size
    let content = SectionStream(reader, count: size, format: "the tar member")
    self.content = content
    padding = (TarHeader.size - size % TarHeader.size) % TarHeader.size
    switch header.kind {
    case .folder: return .passedOver("(folder)")
    case .link: return .passedOver("(link)")
    case .file: break
    default: return .passedOver("(special)")
    }
    switch MemberName(fields.name ?? header.name) {
    case .hidden: return .passedOver("(hidden)")
    case .unsafe(let name): return .failure(.unsafeName(member.origin, name: name))
    case .path(let path):
      if case .neverPage(let suffix) = NameHint(path) { return .passedOver(suffix) }
      return .member(member.inner(content, path: path, size: size))
    }
  }

  /// What belongs to the next member: a long name, or fields.
  private func field(_ header: TarHeader, at place: Int) throws(StreamError) -> [UInt8] {
    guard header.size <= Self.fieldLimit else {
      throw .corrupt(
        format: Self.name, offset: place,
        problem: "a name of \(header.size) bytes, the limit is \(Self.fieldLimit)")
    }
    let bytes = try reader.take(header.size)
    guard bytes.count == header.size else { throw .truncated(format: Self.name, offset: place) }
    try reader.skip((TarHeader.size - header.size % TarHeader.size) % TarHeader.size)
    return bytes
  }

  /// Goes on at the next block that is a header.
  private func failure(at place: Int) throws(StreamError) -> PageStep {
    let block = try reader.peek(TarHeader.size)
    guard block.count == TarHeader.size else { throw .truncated(format: Self.name, offset: place) }
    repeat { try reader.skip(TarHeader.size) } while try !isAtHeader()
    let error = StreamError.corrupt(
      format: Self.name, offset: place, problem: "no header of a member there")
    return .failure(.broken(member.origin, error))
  }

  private func isAtHeader() throws(StreamError) -> Bool {
    let block = try reader.peek(TarHeader.size)
    return block.count < TarHeader.size || TarHeader.isHeader(block)
  }
}

/// Fields of a member that a block of its own holds (POSIX pax): `27 path=mei/rilis.html`.
private struct ExtendedFields {
  var name: [UInt8]?
  var size: Int?

  mutating func read(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let blank = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<blank], as: UTF8.self)),
      length > rest[..<blank].count + 1, length <= rest.count
    {
      let field = rest[(blank + 1)..<rest.startIndex + length - 1]
      rest = rest.dropFirst(length)
      guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let value = Array(field[(equals + 1)...])
      switch String(decoding: field[..<equals], as: UTF8.self) {
      case "path": name = value
      case "size": size = Int(String(decoding: value, as: UTF8.self)).flatMap { $0 < 0 ? nil : $0 }
      default: continue
      }
    }
  }
}
