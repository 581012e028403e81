/// Case folding that never changes the length of a text, so offsets stay true.
///
/// Folds ASCII and the Latin letters whose two cases have UTF-8 forms of the same length;
/// the apostrophes that releases mix (’ ‘ ʼ ` ´) all count as `'` when words are compared.
package enum CaseFolding {
  /// The lower case of a Latin capital letter, other scalars as they are.
  @inline(__always)
  package static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: return scalar + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
    case 0x100...0x137, 0x14A...0x177: return scalar | 1
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: return scalar | 1
    default: return scalar
    }
  }

  @inline(__always)
  package static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x02BC || scalar == 0x60
      || scalar == 0xB4
  }

  /// The folded form of a word: what two spellings must share to count as the same.
  package static func folded(_ string: some StringProtocol) -> String {
    if let folded = foldedASCII(string) { return folded }
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      let folded = isApostrophe(scalar.value) ? 0x27 : fold(scalar.value)
      result.append(Unicode.Scalar(folded) ?? scalar)
    }
    return String(result)
  }

  /// The folded form of a word of ASCII letters, as nearly all are; nil for others.
  private static func foldedASCII(_ string: some StringProtocol) -> String? {
    string.utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { folded in
        for (index, byte) in bytes.enumerated() {
          folded[index] = UInt8(
            truncatingIfNeeded: isApostrophe(UInt32(byte)) ? 0x27 : fold(UInt32(byte)))
        }
        return bytes.count
      }
    } ?? nil
  }
}
