/// `%XX` of addresses, as RFC 3986 has it.
enum PercentCoding {
  /// Decodes a part of a form or query string (`+` is a blank).
  static func decoded(_ bytes: ArraySlice<UInt8>, keepsLines: Bool) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      var decoded = byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte
      var width = 1
      if byte == UInt8(ascii: "%"), position + 2 < bytes.endIndex,
        let high = hexadecimal(bytes[position + 1]), let low = hexadecimal(bytes[position + 2])
      {
        decoded = high << 4 | low
        width = 3
      }
      let isKept = decoded >= 0x20 && decoded != 0x7F || keepsLines && decoded == 0x0A
      output.append(isKept ? decoded : UInt8(ascii: " "))
      position += width
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Decodes one segment of a path (`+` is a plus).
  static func decodedSegment(_ segment: some StringProtocol) -> String {
    let bytes = Array(segment.utf8).flatMap { byte in
      byte == UInt8(ascii: "+") ? Array("%2B".utf8) : [byte]
    }
    return decoded(bytes[...], keepsLines: false)
  }

  /// Everything but letters, digits and `-._~:` of ASCII as `%XX`.
  static func encoded(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"):
        output.append(byte)
      default:
        output += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0xF)]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
