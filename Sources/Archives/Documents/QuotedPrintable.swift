/// Quoted-printable (RFC 2045, § 6.7). What is no code stays as it is.
enum QuotedPrintable {
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == UInt8(ascii: "=") else {
        output.append(byte)
        place += 1
        continue
      }
      if let end = softLineEnd(in: bytes, from: place + 1) {
        place = end
      } else if place + 2 < bytes.count, let high = digit(bytes[place + 1]),
        let low = digit(bytes[place + 2])
      {
        output.append(high << 4 | low)
        place += 3
      } else {
        output.append(byte)
        place += 1
      }
    }
    return output
  }

  /// The end of a line that goes on: blanks and a line end behind `=`, or nothing more.
  private static func softLineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D
    {
      place += 1
    }
    if place == bytes.count { return place }
    return bytes[place] == UInt8(ascii: "\n") ? place + 1 : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
