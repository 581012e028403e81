import UnicodeText

/// The words of a text as SQLite's `unicode61 remove_diacritics 2` sees them: runs of letters and
/// digits, in lower case and without diacritics.
struct WordScanner {
  /// A folded word and where it stands, in code points of the text.
  struct Word: Equatable {
    var folded: String
    var span: Range<Int>
  }

  static func words(of text: String) -> [Word] {
    var text = text
    return text.withUTF8 { words(of: $0) }
  }

  /// - Parameter utf8: valid, as that of every string.
  private static func words(of utf8: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    var letters: [UInt8] = []
    var start = 0
    var position = 0
    var place = 0
    func endWord() {
      guard !letters.isEmpty else { return }
      words.append(
        Word(folded: String(decoding: letters, as: UTF8.self), span: start..<position))
      letters.removeAll(keepingCapacity: true)
    }
    while place < utf8.count {
      let byte = utf8[place]
      if byte < 0x80 {
        place += 1
        if let letter = folded(byte) {
          if letters.isEmpty { start = position }
          letters.append(letter)
        } else {
          endWord()
        }
      } else {
        let (scalar, width) = scalar(in: utf8, at: place)
        place += width
        if isPart(scalar) {
          if letters.isEmpty { start = position }
          append(scalar, to: &letters)
        } else {
          endWord()
        }
      }
      position += 1
    }
    endWord()
    return words
  }

  /// A letter of ASCII in lower case or a digit; nil for what parts words.
  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte + 0x20
    default: nil
    }
  }

  /// The scalar of two bytes or more that begins at `place`.
  private static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, width: Int) {
    let lead = utf8[place]
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for byte in utf8[place + 1..<place + width] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The folded words without their places.
  static func folded(_ text: String) -> [String] {
    words(of: text).map(\.folded)
  }

  /// - Parameter scalar: not of ASCII.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark,
      .enclosingMark:
      return true
    default: return false
    }
  }

  /// Appends the lower case of a scalar, bare of its diacritics.
  private static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      // A mark on its own is nothing.
      if lower.properties.generalCategory == .nonspacingMark { continue }
      guard let encoded = UTF8.encode(LatinLetters.bare(lower.value) ?? lower) else { continue }
      letters.append(contentsOf: encoded)
    }
  }
}
