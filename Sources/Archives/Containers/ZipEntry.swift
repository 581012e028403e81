/// A member of a ZIP archive as its directory lists it (PKWARE APPNOTE 6.3.10, § 4.3.12).
struct ZipEntry: Sendable, Equatable {
  var name: [UInt8]
  var method: Int
  var isEncrypted: Bool
  var crc: UInt32
  var packed: Int
  var unpacked: Int
  /// Where its local header begins.
  var offset: Int

  static let signature: [UInt8] = [0x50, 0x4B, 1, 2]
  static let headerSize = 46
  static let localSignature: [UInt8] = [0x50, 0x4B, 3, 4]
  static let localHeaderSize = 30

  var isFolder: Bool { name.last == UInt8(ascii: "/") }

  /// - Parameters:
  ///   - header: the fixed part of an entry of the directory.
  ///   - extra: the field behind the name, which holds numbers that need 64 bits.
  /// - Returns: nil when a number is too large for any file.
  init?(header: ArraySlice<UInt8>, name: [UInt8], extra: ArraySlice<UInt8>) {
    let fields = LittleEndian(header)
    self.name = name
    isEncrypted = fields.uint16(8) & 1 == 1
    method = fields.uint16(10)
    crc = UInt32(truncatingIfNeeded: fields.uint32(16))
    packed = fields.uint32(20)
    unpacked = fields.uint32(24)
    offset = fields.uint32(42)
    guard packed == 0xFFFF_FFFF || unpacked == 0xFFFF_FFFF || offset == 0xFFFF_FFFF else { return }
    guard var place = Self.wideField(in: extra) else { return nil }
    for field in [\ZipEntry.unpacked, \.packed, \.offset] where self[keyPath: field] == 0xFFFF_FFFF
    {
      guard place.count >= 8, let value = LittleEndian(place).uint64(0) else { return nil }
      self[keyPath: field] = value
      place = place.dropFirst(8)
    }
  }

  /// The extra field with the number 1.
  private static func wideField(in extra: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = extra
    while rest.count >= 4 {
      let fields = LittleEndian(rest)
      let size = fields.uint16(2)
      let body = rest.dropFirst(4).prefix(size)
      if fields.uint16(0) == 1 { return body }
      rest = rest.dropFirst(4 + size)
    }
    return nil
  }
}
