/// Reads JSON (RFC 8259) from bytes of valid UTF-8, one value at a time, without building a tree.
///
/// Foundation's decoders refuse lone surrogates, which real exports hold; here they become U+FFFD.
struct JSONScanner {
  /// Deeper nesting than any export has; keeps hostile rows from exhausting the stack.
  static let depthLimit = 256

  enum Kind: String, Sendable { case object, array, string, number, boolean, null }

  private let bytes: [UInt8]
  /// Bytes from the start.
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What kind of value comes next.
  mutating func peekKind() throws(JSONSyntaxError) -> Kind {
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .number
    default: throw expected("a value")
    }
  }

  /// Walks over an object; `member` is given each key and has to read or skip its value.
  mutating func readObject(
    _ member: (_ key: String, inout JSONScanner) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try take("{", orExpect: "{ to open an object")
    if takes("}") { return }
    repeat {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
      let key = String(decoding: try readString(), as: UTF8.self)
      try take(":", orExpect: ": after a key")
      try member(key, &self)
    } while takes(",")
    try take("}", orExpect: ", or } after a value")
  }

  /// The characters of a string as UTF-8; lone surrogates become U+FFFD.
  mutating func readString() throws(JSONSyntaxError) -> [UInt8] {
    try take("\"", orExpect: "a string")
    let opening = position - 1
    var output: [UInt8] = []
    while true {
      let run = plainRun()
      output.append(contentsOf: bytes[position..<run])
      position = run
      switch current {
      case UInt8(ascii: "\""):
        position += 1
        return output
      case UInt8(ascii: "\\"):
        try readEscape(into: &output)
      case nil:
        throw JSONSyntaxError(offset: opening, problem: "this string has no closing quote")
      default:
        throw JSONSyntaxError(
          offset: position, problem: "a control character in a string; write it as \\u00XX")
      }
    }
  }

  /// A number as it is written.
  mutating func readNumber() throws(JSONSyntaxError) -> String {
    skipBlanks()
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if current == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  mutating func skipValue(depth: Int = 0) throws(JSONSyntaxError) {
    let kind = try peekKind()
    guard depth < Self.depthLimit else {
      throw JSONSyntaxError(
        offset: position, problem: "nested deeper than \(Self.depthLimit) levels")
    }
    switch kind {
    case .object:
      try readObject { _, scanner throws(JSONSyntaxError) in
        try scanner.skipValue(depth: depth + 1)
      }
    case .array: try skipArray(depth: depth)
    case .string: _ = try readString()
    case .number: _ = try readNumber()
    case .boolean: try skipWord(current == UInt8(ascii: "t") ? "true" : "false")
    case .null: try skipWord("null")
    }
  }

  /// Sees to it that nothing but blanks is left.
  mutating func finish() throws(JSONSyntaxError) {
    skipBlanks()
    if position < bytes.count { throw expected("nothing more on this line") }
  }

  private mutating func skipArray(depth: Int) throws(JSONSyntaxError) {
    try take("[", orExpect: "[ to open an array")
    if takes("]") { return }
    repeat { try skipValue(depth: depth + 1) } while takes(",")
    try take("]", orExpect: ", or ] after a value")
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONSyntaxError) {
    let end = position + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { letters in
      end <= bytes.count && bytes[position..<end].elementsEqual(letters)
    }
    guard matches else { throw expected("\(word)") }
    position = end
  }

  private mutating func skipDigits() throws(JSONSyntaxError) {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
    if position == start { throw expected("a digit") }
  }

  private mutating func readEscape(into output: inout [UInt8]) throws(JSONSyntaxError) {
    position += 1
    guard let letter = current else { throw expected("a letter after \\") }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"): append(try readEscapedScalar(), to: &output)
    default:
      throw JSONSyntaxError(offset: position - 2, problem: "JSON knows no such escape after \\")
    }
  }

  /// The character of `\uXXXX`, of both halves of a surrogate pair, or nil for half a pair.
  private mutating func readEscapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar? {
    let first = try readHexadecimal()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    let afterFirst = position
    position += 2
    let second = try readHexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      position = afterFirst
      return nil
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func readHexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexadecimal(byte) else {
        throw expected("four hexadecimal digits after \\u")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to output: inout [UInt8]) {
    output.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  /// End of the characters that stand for themselves in a string.
  private func plainRun() -> Int {
    let span = bytes.span
    var place = position
    while place < span.count {
      let byte = span[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      place += 1
    }
    return place
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func takes(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func take(
    _ character: Unicode.Scalar, orExpect what: String
  ) throws(JSONSyntaxError) {
    if !takes(character) { throw expected(what) }
  }

  private func expected(_ what: String) -> JSONSyntaxError {
    let found = current == nil ? "; the line ends here" : ""
    return JSONSyntaxError(offset: position, problem: "expected \(what)\(found)")
  }
}
