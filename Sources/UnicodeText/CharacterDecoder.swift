private import CICU

/// Turns bytes of any charset into valid UTF-8.
package enum CharacterDecoder {
  /// - Returns: nil when ICU knows no charset of that name.
  package static func decode(_ bytes: [UInt8], charset: String) -> [UInt8]? {
    let name = charset.lowercased()
    if name == "utf-8" || name == "utf8" {
      return isValidUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    if windows1252Labels.contains(name) { return decodeWindows1252(bytes) }
    guard let count = Int32(exactly: bytes.count) else { return nil }
    var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
    var needed = cicu_decode(name, bytes, count, &output, Int32(output.count))
    if needed > Int32(output.count) {
      output = [UInt8](repeating: 0, count: Int(needed) + 1)
      needed = cicu_decode(name, bytes, count, &output, Int32(output.count))
    }
    guard needed >= 0 else { return nil }
    output.removeLast(output.count - Int(needed))
    return output
  }

  /// Labels that mean windows-1252 on the web (WHATWG Encoding, § 4.2), as far as pages use them.
  private static let windows1252Labels: Set<String> = [
    "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii",
    "x-cp1252", "l1",
  ]

  package static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        let value =
          byte < 0xA0 ? TextNormalizer.windows1252[Int(byte) - 0x80] : UInt32(byte)
        guard let scalar = Unicode.Scalar(value) else { continue }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return output
  }

  /// ICU's guess and its confidence (0...100) over at most 8 KB, nil when it has none.
  package static func guessCharset(_ bytes: [UInt8]) -> (name: String, confidence: Int)? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = cicu_detect_charset(
      bytes, Int32(min(bytes.count, 8192)), &name, Int32(name.count))
    guard confidence >= 0 else { return nil }
    let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (String(decoding: letters, as: UTF8.self), Int(confidence))
  }

  package static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
