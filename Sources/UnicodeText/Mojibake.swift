/// Undoes a double encoding: UTF-8 that was read as windows-1252 and encoded again (`â€œ` for `“`).
enum Mojibake {
  /// - Parameter utf8: valid UTF-8.
  /// - Returns: the repaired text and how many characters were mended; nil when nothing is certain.
  ///
  /// A triple such as `â€œ` is proof. Pairs such as `Ã©` are only mended beside a triple, or when
  /// there are several and every `Ã` and `Â` of the text belongs to one. Windows-1252 has no
  /// character for the last byte of `”`: where it was lost, `â€` alone is the mark, beside a triple.
  /// Pages may write the second character as `&#8364;`.
  static func repaired(_ utf8: [UInt8]) -> (utf8: [UInt8], count: Int)? {
    guard mayHold(utf8) else { return nil }
    let scalars = withEuros(Array(String(decoding: utf8, as: UTF8.self).unicodeScalars))
    let found = census(of: scalars)
    let mendsPairs = found.triples > 0 || (found.pairs >= 2 && found.strays == 0)
    guard found.triples > 0 || mendsPairs else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var count = 0
    var position = 0
    while position < scalars.count {
      if let sequence = sequence(in: scalars, at: position), mendsPairs || sequence.count > 2 {
        output.append(contentsOf: sequence)
        count += 1
        position += sequence.count
      } else if found.triples > 0, isCutMark(in: scalars, at: position) {
        output.append(contentsOf: closingMark)
        count += 1
        position += 2
      } else {
        let scalar = scalars[position]
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        position += 1
      }
    }
    return (output, count)
  }

  private static let closingMark: [UInt8] = [0xE2, 0x80, 0x9D]

  /// `â€` whose third character is lost.
  private static func isCutMark(in scalars: [Unicode.Scalar], at position: Int) -> Bool {
    scalars[position].value == 0xE2 && position + 1 < scalars.count
      && scalars[position + 1].value == euro.value
  }

  private static let euro: Unicode.Scalar = "€"
  private static let writtenEuro = Array("&#8364;".unicodeScalars)

  /// `â&#8364;` with its second character in place of the reference.
  private static func withEuros(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    output.reserveCapacity(scalars.count)
    var position = 0
    while position < scalars.count {
      output.append(scalars[position])
      position += 1
      if output.last?.value == 0xE2, scalars[position...].starts(with: writtenEuro) {
        output.append(euro)
        position += writtenEuro.count
      }
    }
    return output
  }

  /// A lead (Â, Ã, â, ï, ð: C3 and one of five bytes) with a character beyond ASCII behind it.
  private static func mayHold(_ utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      guard bytes.count > 3 else { return false }
      for index in 0..<(bytes.count - 2)
      where bytes[index] == 0xC3 && (bytes[index + 2] >= 0x80 || bytes[index + 2] == ampersand) {
        switch bytes[index + 1] {
        case 0x82, 0x83, 0xA2, 0xAF, 0xB0: return true
        default: continue
        }
      }
      return false
    }
  }

  private static let ampersand = UInt8(ascii: "&")

  private static func census(
    of scalars: [Unicode.Scalar]
  ) -> (triples: Int, pairs: Int, strays: Int) {
    var triples = 0
    var pairs = 0
    var strays = 0
    var position = 0
    while position < scalars.count {
      if let sequence = sequence(in: scalars, at: position) {
        if sequence.count > 2 { triples += 1 } else { pairs += 1 }
        position += sequence.count
      } else {
        if scalars[position].value == 0xC2 || scalars[position].value == 0xC3 { strays += 1 }
        position += 1
      }
    }
    return (triples, pairs, strays)
  }

  /// The UTF-8 bytes that the characters from `position` stand for, two to four of them.
  ///
  /// Only what pages lose this way: Latin letters and signs, punctuation, emoji. French has
  /// `à`, no-break space, `«` side by side, which would make a Samaritan letter.
  private static func sequence(in scalars: [Unicode.Scalar], at position: Int) -> [UInt8]? {
    guard let lead = byte(of: scalars[position]) else { return nil }
    let width: Int
    switch lead {
    case 0xC2, 0xC3: width = 2
    case 0xE2, 0xEF: width = 3
    case 0xF0: width = 4
    default: return nil
    }
    guard position + width <= scalars.count else { return nil }
    var sequence: [UInt8] = [lead]
    for offset in 1..<width {
      guard let next = byte(of: scalars[position + offset]), (0x80...0xBF).contains(next) else {
        return nil
      }
      sequence.append(next)
    }
    switch lead {
    case 0xE2: return (0x80...0x84).contains(sequence[1]) ? sequence : nil
    case 0xEF: return sequence[1] == 0xBB || sequence[1] == 0xBF ? sequence : nil
    case 0xF0: return sequence[1] == 0x9F ? sequence : nil
    default: return sequence
    }
  }

  /// The windows-1252 byte of a character; C1 controls stand for the unassigned bytes.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = UInt8(exactly: scalar.value) { return byte }
    guard scalar.value < 0x2123, let index = TextNormalizer.windows1252.firstIndex(of: scalar.value)
    else { return nil }
    return UInt8(0x80 + index)
  }
}
