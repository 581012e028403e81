/// Cuts a question into tokens. Whatever is no token of the grammar becomes a word.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private(set) var tokens: [QueryToken] = []
  /// Where something was left aside or read as a word, in scalars.
  private(set) var ignored: [(range: Range<Int>, reason: IgnoredPart.Reason)] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func cutTokens() {
    while position < scalars.count {
      let scalar = scalars[position]
      if Self.isSpace(scalar) {
        position += 1
      } else if scalar == "(" {
        append(.open, length: 1)
      } else if scalar == ")" {
        append(.close, length: 1)
      } else if Self.isQuote(scalar) {
        cutPhrase()
      } else if isMinus {
        append(.minus, length: 1)
      } else {
        cutWord()
      }
    }
  }

  private mutating func append(_ kind: QueryToken.Kind, length: Int) {
    tokens.append(QueryToken(kind: kind, range: position..<position + length))
    position += length
  }

  /// A minus before something and behind nothing: `-kata`, never `ahli-ahli` or `a - b`.
  private var isMinus: Bool {
    guard scalars[position] == "-" || scalars[position] == "\u{2212}",
      position + 1 < scalars.count
    else { return false }
    let next = scalars[position + 1]
    if Self.isSpace(next) || next == ")" || next == "-" { return false }
    guard position > 0 else { return true }
    let previous = scalars[position - 1]
    return Self.isSpace(previous) || previous == "(" || previous == ":"
  }

  private mutating func cutPhrase() {
    let start = position
    guard let end = scalars[(start + 1)...].firstIndex(where: Self.isQuote) else {
      ignored.append((start..<start + 1, .loneQuote))
      position += 1
      return
    }
    position = end + 1
    let ending = readEnding()
    let kind = QueryToken.Kind.phrase(Self.text(scalars[start + 1..<end]), ending)
    tokens.append(QueryToken(kind: kind, range: start..<position))
  }

  /// `*` or `~2` right here.
  private mutating func readEnding() -> QueryToken.Ending {
    guard position < scalars.count else { return .none }
    if scalars[position] == "*" {
      position += 1
      return .star
    }
    guard scalars[position] == "~" else { return .none }
    let digits = scalars[(position + 1)...].prefix { "0"..."9" ~= $0 }
    position = digits.endIndex
    return .tilde(Self.number(digits))
  }

  /// Nil without digits; what is beyond all numbers is `Int.max`.
  static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    digits.isEmpty ? nil : Int(text(digits)) ?? .max
  }

  private mutating func cutWord() {
    let start = position
    while position < scalars.count, !Self.endsWord(scalars[position]) {
      if scalars[position] == ":", cutField(from: start) { return }
      position += 1
    }
    let opensBracket = position < scalars.count && scalars[position] == "("
    let kind = Self.kind(of: scalars[start..<position], opensBracket: opensBracket)
    tokens.append(QueryToken(kind: kind, range: start..<position))
  }

  /// At a colon: makes a field of the letters before it, or a word where there is no such field.
  private mutating func cutField(from start: Int) -> Bool {
    let name = scalars[start..<position]
    guard !name.isEmpty, name.allSatisfy(\.properties.isAlphabetic) else { return false }
    let end = position + 1
    if let field = QueryField(named: Self.text(name)) {
      tokens.append(QueryToken(kind: .field(field), range: start..<end))
      position = end
      return true
    }
    guard end < scalars.count, !Self.isSpace(scalars[end]) else { return false }
    ignored.append((start..<end, .unknownField))
    if scalars[end] == "/" { return false }
    let kind = Self.kind(of: name, opensBracket: false)
    tokens.append(QueryToken(kind: kind, range: start..<position))
    position = end
    return true
  }

  /// Operators are written in capitals; everything else is a word with its ending.
  private static func kind(
    of word: ArraySlice<Unicode.Scalar>, opensBracket: Bool
  ) -> QueryToken.Kind {
    let text = Self.text(word)
    switch text {
    case "OR", "ATAU": return .or
    case "AND", "DAN": return .and
    case "NOT", "BUKAN": return .not
    case "NEAR", "DEKAT":
      if opensBracket { return .near }
    default: break
    }
    if let slash = word.firstIndex(of: "/"), ["NEAR", "DEKAT"].contains(text.prefix { $0 != "/" }) {
      let digits = word[(slash + 1)...]
      if digits.allSatisfy({ "0"..."9" ~= $0 }), let distance = number(digits) {
        return .nearInfix(distance)
      }
    }
    return ending(of: word)
  }

  /// A word with what stands behind it; commas and semicolons at its end are no part of it.
  static func ending(of word: ArraySlice<Unicode.Scalar>) -> QueryToken.Kind {
    let stop = word.lastIndex { $0 != "," && $0 != ";" }.map { $0 + 1 } ?? word.endIndex
    let word = word[..<stop]
    let stars = word.suffix { $0 == "*" }
    if !stars.isEmpty { return .word(text(word[..<stars.startIndex]), .star) }
    let digits = word.suffix { "0"..."9" ~= $0 }
    let rest = word[..<digits.startIndex]
    if rest.last == "~" { return .word(text(rest.dropLast()), .tilde(number(digits))) }
    return .word(text(word), .none)
  }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || scalar == "(" || scalar == ")" || isQuote(scalar)
  }

  /// White space and control characters, NUL among them.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.isWhitespace
      || scalar.properties.generalCategory == .control || scalar == "\u{FEFF}"
  }

  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}", "\u{FF02}": true
    default: false
    }
  }
}

extension ArraySlice {
  /// The longest end of which all elements fit.
  fileprivate func suffix(_ fits: (Element) -> Bool) -> ArraySlice {
    self[((lastIndex { !fits($0) }).map { $0 + 1 } ?? startIndex)...]
  }
}
