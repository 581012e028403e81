/// Reads WARC (ISO 28500), plain or with its records compressed one by one.
///
/// HTTP responses and resources that are HTML or plain text are pages; other records are counted.
/// A damaged record costs itself: reading goes on at the next one.
final class WARCReader: PageReader {
  private var reader: ByteReader
  /// Where the next records come from when the current member is at its end.
  private let members: CompressedStream?
  private let file: Page.Origin
  private let container: String
  private let limits: ReadingLimits
  /// The record that is being read.
  private var block: SectionStream?
  private var isDone = false
  private var count = 0
  /// Of the first record, met before reading began.
  private var damage: StreamError?

  /// - Parameters:
  ///   - reader: at the first record.
  ///   - members: the compressed stream whose first member `reader` reads.
  ///   - damage: why nothing of that member can be read.
  init(
    _ reader: ByteReader, members: CompressedStream? = nil, damage: StreamError? = nil,
    origin: Page.Origin, _ container: String, limits: ReadingLimits
  ) {
    self.reader = reader
    self.members = members
    self.damage = damage
    file = origin
    self.container = container
    self.limits = limits
  }

  func next() -> PageStep? {
    guard !isDone else { return nil }
    var place = Page.Origin(archive: Page.Archive(container: container))
    if let damage {
      self.damage = nil
      return recover(from: damage, at: place)
    }
    do throws(StreamError) {
      try block?.finish()
      block = nil
      guard try findRecord() else {
        isDone = true
        return nil
      }
      place.offset = members?.memberStart ?? reader.offset
      count += 1
      guard count <= limits.members else {
        isDone = true
        return .failure(.tooManyMembers(file, limit: limits.members))
      }
      let header = try WARCHeader(reader, offset: place.offset ?? 0)
      place.uri = header.targetURI
      place.archive?.recordId = header["warc-record-id"]
      place.archive?.capturedAt = header["warc-date"]
      let block = SectionStream(reader, count: header.length, format: "the WARC record")
      self.block = block
      do throws(StreamError) {
        return try step(of: header, block, at: place)
      } catch {
        // When the rest of the block can be read, only what the record holds is damaged.
        do throws(StreamError) { try block.finish() } catch _ {
          return recover(from: error, at: place)
        }
        return .failure(.broken(place, error))
      }
    } catch {
      return recover(from: error, at: place)
    }
  }

  /// Goes to the next record, past the empty lines between two.
  private func findRecord() throws(StreamError) -> Bool {
    while true {
      while let byte = try reader.peekByte() {
        guard byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") else { return true }
        reader.advance(1)
      }
      guard let members, try members.nextMember() else { return false }
      reader = ByteReader(MemberStream(members))
    }
  }

  private func step(
    of header: WARCHeader, _ block: SectionStream, at place: Page.Origin
  ) throws(StreamError) -> PageStep {
    switch header.type {
    case "response" where header.isHTTP:
      let response = HTTPResponse(block, at: place, limits: limits)
      return try response.step()
    case "resource", "conversion":
      guard let format = HTTPResponse.format(mediaType: header.mediaType) else {
        return .passedOver(header.mediaType ?? "(\(header.type))")
      }
      guard let bytes = try ByteReader(block).rest(limit: limits.page) else {
        return .failure(.tooLarge(place, bytes: header.length, limit: limits.page))
      }
      if bytes.isEmpty { return .failure(.emptyInput(place)) }
      let content = format == .html ? Page.Content.html(bytes) : .text(bytes)
      return .page(Page(origin: place, content: content))
    default:
      return .passedOver("(\(header.type))")
    }
  }

  private func recover(from error: StreamError, at place: Page.Origin) -> PageStep {
    var place = place
    place.offset = place.offset ?? members?.memberStart ?? reader.offset
    block = nil
    do throws(StreamError) {
      isDone = try !findNextRecord(after: error)
    } catch {
      isDone = true
    }
    return .failure(.broken(place, error))
  }

  private func findNextRecord(after error: StreamError) throws(StreamError) -> Bool {
    if case .system = error { return false }
    guard let members else { return try skipToRecord() }
    guard try members.resynchronize({ $0.starts(with: "WARC/".utf8) }) else { return false }
    reader = ByteReader(MemberStream(members))
    return true
  }

  /// Looks for a line that begins a record.
  private func skipToRecord() throws(StreamError) -> Bool {
    while try reader.line(limit: 0) != nil {
      if try reader.peek(5).elementsEqual("WARC/".utf8) { return true }
    }
    return false
  }
}
