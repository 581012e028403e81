private import CICU

/// Turns bytes of any charset into valid UTF-8.
package enum CharacterDecoder {
  /// - Parameter charset: a label as pages and servers write it, in any case.
  /// - Returns: nil when the label names no charset of the web.
  package static func decode(_ bytes: [UInt8], charset: String) -> [UInt8]? {
    guard let name = CharsetLabels.name(for: charset) else { return nil }
    switch name {
    case "UTF-8":
      return isValidUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    case "windows-1252": return decodeWindows1252(bytes)
    default: return convert(bytes, from: name)
    }
  }

  /// Bytes without a character in windows-1252 become the C1 controls of the same number
  /// (WHATWG Encoding, index windows-1252), which the normal form drops.
  package static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        let assigned = byte < 0xA0 ? TextNormalizer.windows1252[Int(byte) - 0x80] : UInt32(byte)
        let value = assigned == 0xFFFD ? UInt32(byte) : assigned
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
    bytes.withUnsafeBufferPointer { UTF8Census.isValid($0) }
  }

  private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let count = Int32(exactly: bytes.count), bytes.count < Int(Int32.max) / 2 - 16 else {
      return nil
    }
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
}
