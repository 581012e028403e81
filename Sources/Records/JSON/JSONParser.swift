/// Where bytes stop being JSON. `offset` counts bytes from 0.
package struct JSONSyntaxError: Error, Equatable {
  package let offset: Int
  package let expected: String

  package init(offset: Int, expected: String) {
    self.offset = offset
    self.expected = expected
  }
}

/// Reads one JSON value from UTF-8 bytes, strictly as RFC 8259 has it.
///
/// Stricter where readers disagree: a key may stand once in an object, a lone surrogate is an
/// error, and nesting ends at `depthLimit`, so that no input can exhaust the stack.
package struct JSONParser {
  package static let depthLimit = 128

  private let bytes: [UInt8]
  private var position = 0

  /// - Parameter bytes: one value, blanks around it allowed.
  package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    if let offset = firstInvalidByte(of: bytes) {
      throw JSONSyntaxError(offset: offset, expected: "valid UTF-8")
    }
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.error("the end of the line") }
    return value
  }

  /// The wanted members of one object; the others are stepped over without being read, so that
  /// what is wrong inside them is not seen.
  package static func members(
    of bytes: [UInt8], named wanted: Set<String>
  ) throws(JSONSyntaxError) -> [JSONValue.Member] {
    var parser = JSONParser(bytes: bytes)
    var members: [JSONValue.Member] = []
    parser.skipBlanks()
    guard parser.take(0x7B) else { throw parser.error("an object") }
    parser.skipBlanks()
    if !parser.take(0x7D) {
      repeat {
        parser.skipBlanks()
        guard parser.next == 0x22 else { throw parser.error("a key in quotation marks") }
        let key = try parser.string()
        parser.skipBlanks()
        guard parser.take(0x3A) else { throw parser.error("\":\"") }
        if wanted.contains(key) {
          members.append(JSONValue.Member(key: key, value: try parser.value(depth: 1)))
        } else {
          try parser.skipValue()
        }
        parser.skipBlanks()
      } while parser.take(0x2C)
      guard parser.take(0x7D) else { throw parser.error("\",\" or \"}\"") }
    }
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.error("the end of the line") }
    return members
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private func error(_ expected: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, expected: expected)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Steps over `byte` when it is next.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth < Self.depthLimit else { throw error("no more than \(Self.depthLimit) levels") }
    skipBlanks()
    guard let byte = next else { throw error("a value") }
    switch byte {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39: return try number()
    default: throw error("a value")
    }
  }

  /// Steps over a value by its brackets and quotation marks.
  private mutating func skipValue() throws(JSONSyntaxError) {
    var depth = 0
    repeat {
      guard let byte = next else { throw error("a value") }
      switch byte {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x22: try skipString()
      default: break
      }
      position += 1
    } while depth > 0 || next.map { !Self.endsScalar($0) } ?? false
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x7D || byte == 0x5D
  }

  /// Steps to the closing mark of the string whose opening mark is next.
  private mutating func skipString() throws(JSONSyntaxError) {
    let closing = Self.closingMark(in: bytes.span, after: position)
    guard closing < bytes.count else { throw error("a closing quotation mark") }
    position = closing
  }

  private static func closingMark(in bytes: Span<UInt8>, after opening: Int) -> Int {
    var place = opening + 1
    while place < bytes.count, bytes[place] != 0x22 { place += bytes[place] == 0x5C ? 2 : 1 }
    return place
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipBlanks()
    if take(0x7D) { return .object([]) }
    repeat {
      skipBlanks()
      guard next == 0x22 else { throw error("a key in quotation marks") }
      let start = position
      let key = try string()
      guard keys.insert(key).inserted else {
        throw JSONSyntaxError(
          offset: start, expected: "the key \(JSONValue.string(key).excerpt) only once")
      }
      skipBlanks()
      guard take(0x3A) else { throw error("\":\"") }
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      skipBlanks()
    } while take(0x2C)
    guard take(0x7D) else { throw error("\",\" or \"}\"") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if take(0x5D) { return .array([]) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(0x2C)
    guard take(0x5D) else { throw error("\",\" or \"]\"") }
    return .array(elements)
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position...].starts(with: letters) else { throw error("a value") }
    position += letters.count
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    var isWhole = true
    if take(0x2E) {
      isWhole = false
      try digits()
    }
    if take(0x65) || take(0x45) {
      isWhole = false
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    let literal = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let integer = Int(literal) { return .integer(integer) }
    guard let number = Double(literal), number.isFinite else {
      throw JSONSyntaxError(offset: start, expected: "a number that a double can hold")
    }
    return .number(number)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while let byte = next, 0x30...0x39 ~= byte { position += 1 }
    guard position > start else { throw error("a digit") }
  }
}

extension JSONParser {
  /// The string whose opening mark is next.
  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var decoded: [UInt8] = []
    var start = position
    while let byte = next {
      switch byte {
      case 0x22:
        decoded.append(contentsOf: bytes[start..<position])
        position += 1
        return String(decoding: decoded, as: UTF8.self)
      case 0x5C:
        decoded.append(contentsOf: bytes[start..<position])
        decoded.append(contentsOf: try escape())
        start = position
      case 0x00..<0x20: throw error("an escape for a control character")
      default: position += 1
      }
    }
    throw error("a closing quotation mark")
  }

  /// The UTF-8 form of the escape whose backslash is next.
  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    position += 1
    guard let letter = next else { throw error("an escape") }
    if let byte = Self.shortEscapes[letter] {
      position += 1
      return [byte]
    }
    guard take(0x75) else { throw error("one of \" \\ / b f n r t u") }
    let start = position
    var code = try hexadecimal()
    if 0xD800..<0xDC00 ~= code {
      guard take(0x5C), take(0x75) else { throw error("the second half of a surrogate pair") }
      let low = try hexadecimal()
      guard 0xDC00..<0xE000 ~= low else { throw error("the second half of a surrogate pair") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw JSONSyntaxError(offset: start, expected: "no lone surrogate")
    }
    return Array(String(scalar).utf8)
  }

  private static let shortEscapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }
}
