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
    var words: [Word] = []
    var letters = String.UnicodeScalarView()
    var start = 0
    var position = 0
    for scalar in text.unicodeScalars {
      if isPart(scalar) {
        if letters.isEmpty { start = position }
        append(scalar, to: &letters)
      } else if !letters.isEmpty {
        words.append(Word(folded: String(letters), span: start..<position))
        letters = String.UnicodeScalarView()
      }
      position += 1
    }
    if !letters.isEmpty { words.append(Word(folded: String(letters), span: start..<position)) }
    return words
  }

  /// The folded words without their places.
  static func folded(_ text: String) -> [String] {
    words(of: text).map(\.folded)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark,
      .enclosingMark:
      return true
    default: return false
    }
  }

  /// Appends the lower case of a scalar, bare of its diacritics.
  private static func append(_ scalar: Unicode.Scalar, to letters: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A:
      if let lower = Unicode.Scalar(scalar.value + 0x20) { letters.append(lower) }
    case 0..<0x80: letters.append(scalar)
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        letters.append(contentsOf: bare(lower))
      }
    }
  }

  /// A letter without its marks; a mark on its own is nothing.
  private static func bare(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.properties.generalCategory == .nonspacingMark { return [] }
    return [LatinLetters.bare(scalar.value) ?? scalar]
  }
}
