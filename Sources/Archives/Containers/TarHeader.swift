/// One block of 512 bytes that begins a member of a tar archive (POSIX ustar, GNU).
struct TarHeader: Equatable {
  enum Kind: Equatable {
    case file, folder, link, special
    /// The name or other fields of the next member.
    case longName, extended, globalExtended
  }

  let name: [UInt8]
  let size: Int
  let kind: Kind

  static let size = 512

  /// - Returns: nil for what is no header: the checksum is wrong, or a number is none.
  init?(_ block: ArraySlice<UInt8>) {
    guard Self.isHeader(block), let size = Self.number(Self.field(block, 124, 12)) else {
      return nil
    }
    self.size = size
    let isPOSIX = Self.field(block, 257, 6).elementsEqual("ustar\0".utf8)
    let prefix = isPOSIX ? Self.text(Self.field(block, 345, 155)) : []
    let name = Self.text(Self.field(block, 0, 100))
    self.name = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
    switch block[block.startIndex + 156] {
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
      kind = self.name.last == UInt8(ascii: "/") ? .folder : .file
    case UInt8(ascii: "1"), UInt8(ascii: "2"): kind = .link
    case UInt8(ascii: "5"): kind = .folder
    case UInt8(ascii: "L"): kind = .longName
    case UInt8(ascii: "x"): kind = .extended
    case UInt8(ascii: "g"): kind = .globalExtended
    default: kind = .special
    }
  }

  /// The sum of all bytes, with blanks in the place of the sum itself.
  static func isHeader(_ block: ArraySlice<UInt8>) -> Bool {
    guard block.count == size, block.first != 0,
      let sum = number(field(block, 148, 8))
    else { return false }
    let written = field(block, 148, 8).reduce(0) { $0 + Int($1) }
    return block.reduce(0) { $0 + Int($1) } - written + 8 * 0x20 == sum
  }

  private static func field(
    _ block: ArraySlice<UInt8>, _ offset: Int, _ count: Int
  ) -> ArraySlice<UInt8> {
    block[block.startIndex + offset..<block.startIndex + offset + count]
  }

  static func text(_ field: ArraySlice<UInt8>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }

  /// Octal digits, or with the highest bit set a binary number, the highest byte first.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if let first = field.first, first & 0x80 != 0 {
      var value = Int(first & 0x3F)
      for byte in field.dropFirst() {
        guard value < 1 << 54 else { return nil }
        value = value << 8 | Int(byte)
      }
      return first & 0x40 == 0 ? value : nil
    }
    var digits = field.drop { $0 == 0x20 }
    digits = digits.prefix { $0 != 0 && $0 != 0x20 }
    return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}
