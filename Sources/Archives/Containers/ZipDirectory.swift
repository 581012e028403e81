/// The directory at the end of a ZIP archive, read entry by entry.
struct ZipDirectory {
  enum Kind: Sendable, Equatable { case archive, webArchive, document, otherOffice }

  let kind: Kind
  /// Bytes of the archive.
  let size: Int
  private let store: any ByteStore
  private let range: Range<Int>

  /// Entries that are looked at to see what kind of archive it is.
  private static let mostLookedAt = 4096
  private static let endSize = 22
  private static let endSignature: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let wideSignature: [UInt8] = [0x50, 0x4B, 6, 6]
  private static let locatorSignature: [UInt8] = [0x50, 0x4B, 6, 7]
  private static let name = "the ZIP archive"

  /// - Parameter size: bytes of the store.
  init(_ store: any ByteStore, size: Int) throws(StreamError) {
    self.store = store
    self.size = size
    range = try Self.findRange(store, size: size)
    kind = try Self.kind(of: ZipEntries(store, range))
  }

  func entries() -> ZipEntries { ZipEntries(store, range) }

  private static func kind(of entries: ZipEntries) throws(StreamError) -> Kind {
    var names: Set<String> = []
    while names.count < mostLookedAt, let entry = try entries.next() {
      names.insert(String(decoding: entry.name, as: UTF8.self))
    }
    if names.contains("[Content_Types].xml") || names.contains("mimetype") {
      if names.contains("word/document.xml") { return .document }
      let folders = ["xl/", "ppt/", "visio/", "META-INF/"]
      if names.contains(where: { name in folders.contains(where: name.hasPrefix) }) {
        return .otherOffice
      }
    }
    let hasArchive = names.contains { $0.hasPrefix("archive/") && $0.contains(".warc") }
    return names.contains("datapackage.json") && hasArchive ? .webArchive : .archive
  }

  /// Where the entries lie, by the record at the end, which a comment may follow.
  private static func findRange(
    _ store: any ByteStore, size: Int
  ) throws(StreamError) -> Range<Int> {
    let start = max(0, size - 0xFFFF - endSize)
    let tail = try store.read(at: start, count: size - start)
    guard tail.count >= endSize,
      let place = (0...tail.count - endSize).reversed().first(where: {
        tail[$0..<$0 + 4].elementsEqual(endSignature)
      })
    else { throw .truncated(format: name, offset: 0) }
    let fields = LittleEndian(tail[place...])
    var length = fields.uint32(12)
    var offset = fields.uint32(16)
    if offset == 0xFFFF_FFFF || length == 0xFFFF_FFFF {
      (offset, length) = try wideRange(store, endOffset: start + place)
    }
    guard offset >= 0, length >= 0, offset <= size, length <= size - offset else {
      throw .corrupt(
        format: name, offset: start + place,
        problem: "its directory of \(length) bytes at byte \(offset) lies outside of \(size) bytes")
    }
    return offset..<offset + length
  }

  private static func wideRange(
    _ store: any ByteStore, endOffset: Int
  ) throws(StreamError) -> (offset: Int, length: Int) {
    let locator = endOffset >= 20 ? try store.read(at: endOffset - 20, count: 20) : []
    if locator.starts(with: locatorSignature), let place = LittleEndian(locator[...]).uint64(8) {
      let end = try store.read(at: place, count: 56)
      let fields = LittleEndian(end[...])
      if end.starts(with: wideSignature), let length = fields.uint64(40),
        let offset = fields.uint64(48)
      {
        return (offset, length)
      }
    }
    throw .corrupt(format: name, offset: endOffset, problem: "the ZIP64 record is not there")
  }
}

/// The entries of a directory, one after the other.
final class ZipEntries {
  private let reader: ByteReader
  private let start: Int

  init(_ store: any ByteStore, _ range: Range<Int>) {
    reader = ByteReader(StoreStream(store, range), sizeHint: range.count)
    start = range.lowerBound
  }

  func next() throws(StreamError) -> ZipEntry? {
    let place = start + reader.offset
    let header = Array(try reader.peek(ZipEntry.headerSize))
    if header.isEmpty { return nil }
    guard header.count == ZipEntry.headerSize, header.starts(with: ZipEntry.signature) else {
      throw damaged(place)
    }
    reader.advance(header.count)
    let fields = LittleEndian(header[...])
    let name = try reader.take(fields.uint16(28))
    let extra = try reader.take(fields.uint16(30))
    try reader.skip(fields.uint16(32))
    guard let entry = ZipEntry(header: header[...], name: name, extra: extra[...]) else {
      throw damaged(place)
    }
    return entry
  }

  private func damaged(_ place: Int) -> StreamError {
    .corrupt(
      format: "the ZIP archive", offset: place, problem: "its directory has no entry there")
  }
}
