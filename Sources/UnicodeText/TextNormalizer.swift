private import CICU

/// Brings text into the one form that spans are counted over.
///
/// Line ends become `\n`, the text becomes NFC, soft hyphens, zero-width characters and controls go,
/// every kind of blank becomes a space, and C1 controls become the windows-1252 characters that
/// pages mean by them (WHATWG Encoding, § 9.1 windows-1252).
package enum TextNormalizer {
  /// - Parameter bytes: UTF-8; malformed sequences become U+FFFD.
  package static func normalize(_ bytes: [UInt8]) -> [UInt8] {
    let valid = repaired(bytes)
    let plain = needsRewriting(valid) ? rewritten(valid) : valid
    return composed(plain)
  }

  /// True when some byte may belong to a character that the normal form replaces.
  private static func needsRewriting(_ bytes: [UInt8]) -> Bool {
    for byte in bytes {
      // C0 controls and DEL; C2 leads C1 controls, NBSP and SHY; E1, E2, E3, EF lead blanks and
      // zero-width characters, U+FEFF and the like; F3 leads tags.
      switch byte {
      case 0x0A: continue
      case 0..<0x20, 0x7F, 0xC2, 0xCC, 0xCD, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3: return true
      default: continue
      }
    }
    return false
  }

  private static func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    let text = String(decoding: bytes, as: UTF8.self)
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D, 0x2028, 0x2029, 0x0B, 0x0C: output.append(0x0A)
      case 0x85: append(0x2026, to: &output)
      case 0x80...0x9F: append(windows1252[Int(scalar.value) - 0x80], to: &output)
      case 0x00: output.append(0x20)
      case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: output.append(0x20)
      case 0x01...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
        0x2066...0x206F, 0xFEFF, 0xFE00...0xFE0F, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        break
      default: append(scalar.value, to: &output)
      }
      previous = scalar.value
    }
    return output
  }

  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard let count = Int32(exactly: bytes.count), cicu_is_nfc(bytes, count) == 0 else {
      return bytes
    }
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 8 + 64)
    var needed = cicu_nfc(bytes, count, &output, Int32(output.count))
    if needed > Int32(output.count) {
      output = [UInt8](repeating: 0, count: Int(needed))
      needed = cicu_nfc(bytes, count, &output, needed)
    }
    guard needed >= 0 else { return bytes }
    output.removeLast(output.count - Int(needed))
    return output
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if CharacterDecoder.isValidUTF8(bytes) { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// 0x80...0x9F of windows-1252; the five unassigned ones stay U+FFFD.
  static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
