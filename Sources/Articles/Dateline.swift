import UnicodeText

/// The place at the beginning of a release: `Muara Jernih - …`, `MUARA JERNIH, WARTA.ID – …`.
enum Dateline {
  /// A few capitalised words, perhaps with commas, dots or brackets, then a dash or a bar and text.
  static func opens(_ line: [UInt8]) -> Bool {
    var words = 0
    var found: Bool?
    var behind = 0
    Tokenizer.visit(Array(line.prefix(200))) { token in
      if found == true { behind += 1 }
      guard found == nil else { return }
      switch token.kind {
      case .word:
        words += 1
        if words > 8 || !(token.isCapitalized || words > 1 && token.count <= 5) { found = false }
      case .number: break
      case .lineBreak: found = false
      case .mark:
        switch line[Int(token.start)] {
        case 0x2D, 0x7C: found = words > 0 && (token.followsSpace || isDash(line, after: token))
        case 0xE2 where isLongDash(line, at: Int(token.start)): found = words > 0
        case 0x2C, 0x2E, 0x28, 0x29, 0x2F, 0x3A: break
        default: found = false
        }
      }
    }
    return found == true && behind >= 4
  }

  private static func isDash(_ line: [UInt8], after token: Token) -> Bool {
    let end = Int(token.end)
    return end < line.count && (line[end] == 0x20 || line[end] == 0x2D)
  }

  /// – or —.
  private static func isLongDash(_ line: [UInt8], at start: Int) -> Bool {
    start + 2 < line.count && line[start + 1] == 0x80
      && (line[start + 2] == 0x93 || line[start + 2] == 0x94)
  }
}
