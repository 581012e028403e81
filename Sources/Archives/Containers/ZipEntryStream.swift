/// What a member of a ZIP archive holds, unpacked; at its end length and CRC are checked.
final class ZipEntryStream: ByteStream {
  private let stream: any ByteStream
  private let entry: ZipEntry
  private var crc: UInt32 = 0
  private var count = 0

  private static let stored = 0
  private static let deflate = 8
  private static let zstd = 93

  private init(_ stream: any ByteStream, _ entry: ZipEntry) {
    self.stream = stream
    self.entry = entry
  }

  /// - Throws: `unsupported` for members that are encrypted or packed in another way.
  static func open(
    _ entry: ZipEntry, in store: any ByteStore, limits: ReadingLimits
  ) throws(StreamError) -> any ByteStream {
    if entry.isEncrypted {
      throw .unsupported(
        format: "the ZIP member", offset: entry.offset, problem: "it is encrypted; unpack it first")
    }
    let header = try store.read(at: entry.offset, count: ZipEntry.localHeaderSize)
    guard header.count == ZipEntry.localHeaderSize, header.starts(with: ZipEntry.localSignature)
    else {
      throw .corrupt(
        format: "the ZIP member", offset: entry.offset, problem: "it has no header there")
    }
    let fields = LittleEndian(header[...])
    let start = entry.offset + header.count + fields.uint16(26) + fields.uint16(28)
    let packed = StoreStream(store, start..<start + entry.packed)
    switch entry.method {
    case stored: return ZipEntryStream(packed, entry)
    case deflate: return ZipEntryStream(unpacked(packed, .deflate, limits), entry)
    case zstd: return ZipEntryStream(unpacked(packed, .zstd, limits), entry)
    default:
      throw .unsupported(
        format: "the ZIP member", offset: entry.offset,
        problem: "it is packed by method \(entry.method); read are stored, deflate and zstd")
    }
  }

  private static func unpacked(
    _ stream: any ByteStream, _ format: Decompressor.Format, _ limits: ReadingLimits
  ) -> any ByteStream {
    SingleMember(CompressedStream(ByteReader(stream), format: format, limits: limits))
  }

  func read(
    into buffer: inout [UInt8], at offset: Int, count wanted: Int
  ) throws(StreamError) -> Int {
    let read = try stream.read(into: &buffer, at: offset, count: wanted)
    count += read
    crc = Decompressor.crc32(crc, buffer[offset..<offset + read])
    guard count <= entry.unpacked, read > 0 || count == entry.unpacked else {
      throw .corrupt(
        format: "the ZIP member", offset: entry.offset,
        problem: "it holds \(count) bytes where the directory says \(entry.unpacked)")
    }
    if read == 0, crc != entry.crc {
      throw .corrupt(
        format: "the ZIP member", offset: entry.offset,
        problem: "its checksum is \(Self.hexadecimal(crc)), not \(Self.hexadecimal(entry.crc))")
    }
    return read
  }

  func seek(to offset: Int) -> Bool { false }

  private static func hexadecimal(_ value: UInt32) -> String { "0x" + String(value, radix: 16) }
}
