internal import UnicodeText

/// Reads XML piece by piece and holds no more of it than one tag or 64 KB of text.
///
/// Feeds are read for what is in them, not judged: nesting is the reader's to follow. Declarations
/// of document types are passed over whole, so no entity, file or address in them is ever opened.
struct XMLScanner {
  private let reader: ByteReader
  /// Bytes that a tag or a declaration may have.
  private let tokenLimit: Int
  private var pendingEnd: String?
  private var isInCharacterData = false
  /// Set by the XML declaration, unless it is UTF-8.
  private var charset: String?

  private static let textBlock = 64 << 10
  private static let name = "the XML document"

  init(_ reader: ByteReader, tokenLimit: Int = 1 << 20) {
    self.reader = reader
    self.tokenLimit = tokenLimit
  }

  /// Place of the next byte.
  var offset: Int { reader.offset }

  /// - Returns: nil at the end, also in the middle of an element.
  mutating func next() throws(StreamError) -> XMLToken? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while let byte = try reader.peekByte() {
      if isInCharacterData {
        if let text = try characterData() { return text }
      } else if byte != UInt8(ascii: "<") {
        return .text(CharacterReferences.resolved(decoded(try text())[...]))
      } else if let token = try markup() {
        return token
      }
    }
    return nil
  }

  private mutating func markup() throws(StreamError) -> XMLToken? {
    if try reader.takes("<!--") {
      try skip(past: "-->")
    } else if try reader.takes("<![CDATA[") {
      isInCharacterData = true
    } else if try reader.takes("<!") {
      try skipDeclaration()
    } else if try reader.takes("<?") {
      try readInstruction()
    } else {
      return try tag()
    }
    return nil
  }

  /// Text up to the next tag, in blocks that cut no reference in two.
  private func text() throws(StreamError) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < Self.textBlock {
      let isWhole = try reader.take(upTo: UInt8(ascii: "<"), into: &text, limit: .max)
      if isWhole { return text }
      if try reader.peekByte() == nil { return text }
    }
    let tail = text.suffix(CharacterReferences.longest)
    guard let start = tail.lastIndex(of: UInt8(ascii: "&")),
      !tail[start...].contains(UInt8(ascii: ";"))
    else { return text }
    for _ in 0..<CharacterReferences.longest {
      guard let byte = try reader.peekByte(), byte != UInt8(ascii: "<") else { break }
      reader.advance(1)
      text.append(byte)
      if byte == UInt8(ascii: ";") { break }
    }
    return text
  }

  private mutating func characterData() throws(StreamError) -> XMLToken? {
    var text: [UInt8] = []
    while text.count < Self.textBlock {
      let isBracket = try reader.take(upTo: UInt8(ascii: "]"), into: &text, limit: .max)
      if try reader.takes("]]>") {
        isInCharacterData = false
        break
      }
      guard let byte = try reader.peekByte() else { break }
      if isBracket {
        reader.advance(1)
        text.append(byte)
      }
    }
    return text.isEmpty ? nil : .text(decoded(text))
  }

  /// A tag up to the `>` that stands in no attribute; `<` before a blank or a digit is text.
  private mutating func tag() throws(StreamError) -> XMLToken {
    let place = reader.offset
    let second = try reader.peek(2).dropFirst().first
    guard let second, second > 0x40 || second == UInt8(ascii: "/") else {
      reader.advance(1)
      return .text([UInt8(ascii: "<")])
    }
    var bytes: [UInt8] = []
    var quote: UInt8?
    var scanned = 1
    while true {
      let isClosed = try reader.take(upTo: UInt8(ascii: ">"), into: &bytes, limit: tokenLimit + 1)
      for byte in bytes.dropFirst(scanned) where byte == quote || Self.opens(byte, quote) {
        quote = quote == nil ? byte : nil
      }
      scanned = bytes.count
      guard bytes.count <= tokenLimit else { throw tooLong(place) }
      if isClosed {
        reader.advance(1)
        if quote == nil { return token(bytes[1...]) }
        bytes.append(UInt8(ascii: ">"))
        scanned += 1
      } else if try reader.peekByte() == nil {
        throw .truncated(format: Self.name, offset: place)
      }
    }
  }

  private static func opens(_ byte: UInt8, _ quote: UInt8?) -> Bool {
    quote == nil && (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"))
  }

  /// - Parameter tag: without its brackets.
  private mutating func token(_ tag: ArraySlice<UInt8>) -> XMLToken {
    let isEnd = tag.first == UInt8(ascii: "/")
    let isEmpty = !isEnd && tag.last == UInt8(ascii: "/")
    var content = isEnd ? tag.dropFirst() : tag
    if isEmpty { content = content.dropLast() }
    let bytes = content.prefix { $0 > 0x20 }
    let name = String(decoding: bytes, as: UTF8.self)
    if isEnd { return .end(name: name) }
    if isEmpty { pendingEnd = name }
    return .start(
      name: name, attributes: XMLAttributes(bytes: decoded(Array(content.dropFirst(bytes.count)))))
  }

  /// `<?xml version="1.0" encoding="windows-1252"?>`
  private mutating func readInstruction() throws(StreamError) {
    var bytes: [UInt8] = []
    let place = reader.offset
    while try !reader.takes("?>") {
      guard let byte = try reader.next() else { return }
      bytes.append(byte)
      guard bytes.count <= tokenLimit else { throw tooLong(place) }
    }
    guard bytes.starts(with: "xml".utf8),
      let label = XMLAttributes(bytes: Array(bytes.dropFirst(3)))["encoding"],
      let name = CharsetLabels.name(for: label), name != "UTF-8", !name.hasPrefix("UTF-16")
    else { return }
    charset = name
  }

  /// `<!DOCTYPE rss [ … ]>`: up to the `>` outside of brackets and quotes.
  private func skipDeclaration() throws(StreamError) {
    let place = reader.offset
    var brackets = 0
    var quote: UInt8?
    while let byte = try reader.next() {
      guard reader.offset - place <= tokenLimit else { throw tooLong(place) }
      if byte == quote || Self.opens(byte, quote) {
        quote = quote == nil ? byte : nil
      } else if quote == nil {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "<"): brackets += 1
        case UInt8(ascii: "]"): brackets -= 1
        case UInt8(ascii: ">"):
          if brackets == 0 { return }
          brackets -= 1
        default: continue
        }
      }
    }
  }

  private func skip(past end: StaticString) throws(StreamError) {
    let first = end.withUTF8Buffer { $0.first ?? 0 }
    var passed: [UInt8] = []
    while try !reader.takes(end) {
      if try reader.take(upTo: first, into: &passed, limit: 0) {
        if try reader.takes(end) { return }
        reader.advance(1)
      } else if try reader.peekByte() == nil {
        return
      }
    }
  }

  private func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard let charset else { return bytes }
    return CharacterDecoder.decode(bytes, charset: charset) ?? bytes
  }

  private func tooLong(_ place: Int) -> StreamError {
    .corrupt(
      format: Self.name, offset: place, problem: "a tag of more than \(tokenLimit) bytes")
  }
}
