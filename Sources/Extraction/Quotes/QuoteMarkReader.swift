import UnicodeText

/// Finds the quotation marks of a line.
///
/// Apostrophes between letters never get here: the tokenizer keeps them inside words.
struct QuoteMarkReader: Sendable {
  let article: AnalyzedArticle

  private enum Glyph {
    case double(QuoteMark.Direction)
    case single(QuoteMark.Direction)
    case prime
  }

  /// The marks of a range of tokens that lies within one line, in order.
  func marks(in range: Range<Int>) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard let glyph = glyph(at: token) else {
        token += 1
        continue
      }
      var end = token + 1
      var direction: QuoteMark.Direction
      var isSingle = false
      switch glyph {
      case .prime:
        token += 1
        continue
      case .double(let first):
        direction = first
        if end < range.upperBound, !article.tokens[end].followsSpace,
          case .double(let second)? = self.glyph(at: end), second == first || second == .open
        {
          end += 1
        }
      case .single(let first):
        direction = first
        isSingle = true
        if end < range.upperBound, !article.tokens[end].followsSpace,
          case .single(let second)? = self.glyph(at: end)
        {
          end += 1
          isSingle = false
          if second != first { direction = .open }
        }
        // `’’` is typed on both sides.
        if direction == .closing { direction = .open }
      }
      let shape = shape(of: token..<end, in: range)
      if !isMeasure(token..<end, isSingle: isSingle) {
        marks.append(
          QuoteMark(tokens: token..<end, isSingle: isSingle, glyph: direction, shape: shape))
      }
      token = end
    }
    return marks
  }

  private func glyph(at token: Int) -> Glyph? {
    guard article.tokens[token].kind == .mark else { return nil }
    let bytes = article.text.utf8
    let start = Int(article.tokens[token].start)
    switch bytes[start] {
    case 0x22: return .double(.open)
    case 0x27: return .single(.open)
    case 0x60: return .single(.opening)
    case 0xC2 where bytes[start + 1] == 0xAB: return .double(.opening)
    case 0xC2 where bytes[start + 1] == 0xBB: return .double(.closing)
    case 0xC2 where bytes[start + 1] == 0xB4: return .single(.closing)
    case 0xE2 where bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      case 0x98, 0x9A, 0x9B: return .single(.opening)
      case 0x99: return .single(.closing)
      case 0x9C, 0x9E, 0x9F: return .double(.opening)
      case 0x9D: return .double(.closing)
      case 0xB2, 0xB3: return .prime
      default: return nil
      }
    default: return nil
    }
  }

  private func shape(of mark: Range<Int>, in line: Range<Int>) -> QuoteMark.Direction {
    let isLeftOpen = isOpenLeft(of: mark.lowerBound, in: line)
    let isRightClosed = isClosedRight(of: mark.upperBound, in: line)
    if mark.lowerBound == line.lowerBound { return .opening }
    if mark.upperBound == line.upperBound { return .closing }
    if isLeftOpen == isRightClosed { return .open }
    return isLeftOpen ? .opening : .closing
  }

  private func isOpenLeft(of token: Int, in line: Range<Int>) -> Bool {
    guard token > line.lowerBound, !article.tokens[token].followsSpace else { return true }
    if let glyph = glyph(at: token - 1) {
      switch glyph {
      case .double(.opening), .single(.opening): return true
      case .double(.open), .single(.open):
        return token - 1 == line.lowerBound || article.tokens[token - 1].followsSpace
      default: return false
      }
    }
    switch article.mark(at: token - 1) {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ">"):
      return true
    case 0xE2: return isDash(at: token - 1)
    default: return false
    }
  }

  private func isClosedRight(of token: Int, in line: Range<Int>) -> Bool {
    guard token < line.upperBound, !article.tokens[token].followsSpace else { return true }
    if let glyph = glyph(at: token) {
      switch glyph {
      case .double(.closing), .single(.closing): return true
      case .double(.open), .single(.open):
        return token + 1 == line.upperBound || article.tokens[token + 1].followsSpace
      default: return false
      }
    }
    switch article.mark(at: token) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "/"), UInt8(ascii: "-"):
      return true
    case 0xE2: return isDash(at: token)
    default: return false
    }
  }

  /// `–` and `—`.
  private func isDash(at token: Int) -> Bool {
    let start = Int(article.tokens[token].start)
    let bytes = article.text.utf8
    return bytes[start + 1] == 0x80 && (bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94)
  }

  /// Minutes and seconds of a coordinate (`101° 20' 30"`): a straight mark right behind a number
  /// that a degree sign or another such mark stands before.
  private func isMeasure(_ mark: Range<Int>, isSingle: Bool) -> Bool {
    let number = mark.lowerBound - 1
    guard mark.count == 1, number > 0, article.tokens[number].kind == .number,
      !article.tokens[mark.lowerBound].followsSpace
    else { return false }
    var token = number - 1
    // Decimals: `30,5"`.
    while token > 1, article.isMark(",", at: token) || article.isMark(".", at: token),
      article.tokens[token - 1].kind == .number, !article.tokens[token + 1].followsSpace
    {
      token -= 2
    }
    let start = Int(article.tokens[token].start)
    let isDegree = article.text.utf8[start] == 0xC2 && article.text.utf8[start + 1] == 0xB0
    if isDegree { return true }
    switch glyph(at: token) {
    case .single where token > 0: return article.tokens[token - 1].kind == .number
    case .prime: return true
    default: return false
    }
  }
}
