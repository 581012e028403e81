import UnicodeText

/// One line of an article: normal form, single blanks.
enum LineText {
  /// - Parameter raw: UTF-8 with any blanks and line ends.
  static func line(_ raw: [UInt8]) -> [UInt8] {
    let text = TextNormalizer.normalize(CombiningMarks.bounded(raw))
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for byte in text {
      if byte == 0x20 || byte == 0x0A {
        if let last = output.last, last != 0x20 { output.append(0x20) }
      } else {
        output.append(byte)
      }
    }
    if output.last == 0x20 { output.removeLast() }
    return output
  }

  /// What two lines must share to say the same: their words and numbers, marks aside.
  static func key(_ line: [UInt8]) -> [UInt64] {
    var key: [UInt64] = []
    Tokenizer.visit(line) { if $0.kind == .word || $0.kind == .number { key.append($0.hash) } }
    return key
  }

  static func wordCount(_ line: [UInt8]) -> Int {
    var count = 0
    Tokenizer.visit(line) { if $0.kind == .word || $0.kind == .number { count += 1 } }
    return count
  }

  /// The line ends a sentence: a full stop, question or exclamation mark, also before a closing
  /// quotation mark or bracket.
  static func endsSentence(_ line: [UInt8]) -> Bool {
    for scalar in String(decoding: line.suffix(16), as: UTF8.self).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…": return true
      case "\"", "”", "’", "'", ")", "]", "»", " ": continue
      default: return false
      }
    }
    return false
  }

  /// All letters are capitals, and there are at least two words.
  static func isAllCaps(_ line: [UInt8]) -> Bool {
    var words = 0
    var hasLetters = false
    var isAllCaps = true
    Tokenizer.visit(line) { token in
      guard token.kind == .word || token.kind == .number else { return }
      words += 1
      hasLetters = hasLetters || token.isWord
      if token.isWord, !token.isAllCaps, token.count > 2 { isAllCaps = false }
    }
    return words >= 2 && hasLetters && isAllCaps
  }
}
