/// Decodes Base64 (RFC 4648, § 4, and the alphabet of § 5 for URLs). Line breaks and blanks between
/// the characters are passed over, as encoders that follow MIME put them in; padding may be missing.
enum Base64 {
  static func decode(_ characters: [UInt8]) throws(Base64Error) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(characters.count / 4 * 3 + 3)
    var group: UInt32 = 0
    var digits = 0
    var padding = 0
    for (offset, character) in characters.enumerated() {
      if character == 0x20 || (0x09...0x0D).contains(character) { continue }
      if character == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(character) else {
        throw .character(offset: offset, byte: character)
      }
      group = group << 6 | value
      digits += 1
      if digits % 4 == 0 {
        output.append(UInt8(truncatingIfNeeded: group >> 16))
        output.append(UInt8(truncatingIfNeeded: group >> 8))
        output.append(UInt8(truncatingIfNeeded: group))
      }
    }
    let open = digits % 4
    guard open != 1, padding == 0 || open + padding == 4 else {
      throw .length(characters: digits + padding)
    }
    if open == 2 { output.append(UInt8(truncatingIfNeeded: group >> 4)) }
    if open == 3 {
      output.append(UInt8(truncatingIfNeeded: group >> 10))
      output.append(UInt8(truncatingIfNeeded: group >> 2))
    }
    return output
  }

  private static func value(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a") + 26)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0") + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
