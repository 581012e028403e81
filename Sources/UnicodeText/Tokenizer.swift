/// Cuts text into tokens in one pass over its bytes.
package enum Tokenizer {
  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  package static func tokens(of text: SourceText) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 5 + 1)
    visit(text.utf8) { tokens.append($0) }
    return tokens
  }

  /// Calls `visit` with each token in order.
  @inline(__always)
  package static func visit(_ utf8: [UInt8], _ visit: (Token) -> Void) {
    utf8.withUnsafeBufferPointer { bytes in
      var position = 0
      var spaceBefore = false
      while position < bytes.count {
        let byte = bytes[position]
        if byte == 0x20 || byte == 0x09 || byte == 0x0D {
          spaceBefore = true
          position += 1
          continue
        }
        let start = position
        let token = next(in: bytes, at: &position, spaceBefore: spaceBefore)
        assert(position > start, "a token must move on")
        visit(token)
        spaceBefore = false
      }
    }
  }

  /// The hashes of the words and marks of a phrase, as `visit` would give them.
  package static func hashes(of phrase: some StringProtocol) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(8)
    visit(Array(phrase.utf8)) { if $0.kind != .lineBreak { hashes.append($0.hash) } }
    return hashes
  }

  @inline(__always)
  private static func next(
    in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, spaceBefore: Bool
  ) -> Token {
    let start = position
    var hash = offsetBasis
    var shape: Token.Shape = spaceBefore ? .spaceBefore : []
    var letters = 0
    var digits = 0
    let limit = min(bytes.count, start + Token.longest)
    scan: while position < limit {
      let byte = bytes[position]
      switch ByteClass.of(byte) {
      case .small:
        hash = (hash ^ UInt64(byte)) &* prime
        shape.insert(.hasSmall)
        letters += 1
        position += 1
      case .capital:
        hash = (hash ^ UInt64(byte | 0x20)) &* prime
        shape.insert(letters == 0 ? .capitalized : .innerCapital)
        letters += 1
        position += 1
      case .digit:
        hash = (hash ^ UInt64(byte)) &* prime
        digits += 1
        position += 1
      case .other:
        if byte == 0x27 || byte == 0x60 {
          guard letters > 0, isLetter(in: bytes, at: position + 1) else { break scan }
          hash = (hash ^ 0x27) &* prime
          position += 1
        } else {
          break scan
        }
      case .wide:
        let (scalar, width) = decode(bytes, at: position)
        if CaseFolding.isApostrophe(scalar) {
          guard letters > 0, isLetter(in: bytes, at: position + width) else { break scan }
          hash = (hash ^ 0x27) &* prime
          position += width
        } else if isLetter(scalar) {
          let folded = CaseFolding.fold(scalar)
          hash = mix(folded, into: hash)
          if folded != scalar {
            shape.insert(letters == 0 ? .capitalized : .innerCapital)
          } else {
            shape.insert(.hasSmall)
          }
          letters += 1
          position += width
        } else {
          break scan
        }
      }
    }
    if position > start {
      if digits > 0 { shape.insert(.hasDigit) }
      return Token(
        start: start, end: position, hash: hash, kind: letters > 0 ? .word : .number, shape: shape)
    }
    let (scalar, width) = decode(bytes, at: position)
    position += width
    return Token(
      start: start, end: position,
      hash: mix(CaseFolding.isApostrophe(scalar) ? 0x27 : scalar, into: hash),
      kind: scalar == 0x0A ? .lineBreak : .mark, shape: shape)
  }

  @inline(__always)
  private static func mix(_ scalar: UInt32, into hash: UInt64) -> UInt64 {
    if scalar < 0x80 { return (hash ^ UInt64(scalar)) &* prime }
    let high = (hash ^ UInt64(scalar >> 16 | 0x80)) &* prime
    let middle = (high ^ UInt64((scalar >> 8) & 0xFF | 0x80)) &* prime
    return (middle ^ UInt64(scalar & 0xFF | 0x80)) &* prime
  }

  @inline(__always)
  private static func isLetter(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    switch ByteClass.of(bytes[position]) {
    case .small, .capital: return true
    case .digit, .other: return false
    case .wide: return isLetter(decode(bytes, at: position).scalar)
    }
  }

  /// Letters beyond ASCII: Latin, and whatever else Unicode calls alphabetic; combining marks too.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0x24F: return scalar != 0xD7 && scalar != 0xF7
    case 0x300...0x36F, 0x1E00...0x1EFF: return true
    case 0x80...0x2AF, 0x2000...0x2BFF: return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    default: return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }
  }

  @inline(__always)
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, width: Int) {
    let lead = UInt32(bytes[position])
    func continuation(_ offset: Int) -> UInt32 {
      position + offset < bytes.count ? UInt32(bytes[position + offset] & 0x3F) : 0
    }
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0xC0..<0xE0: return ((lead & 0x1F) << 6 | continuation(1), min(2, bytes.count - position))
    case 0xE0..<0xF0:
      return (
        (lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2),
        min(3, bytes.count - position)
      )
    default:
      return (
        (lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3),
        min(4, bytes.count - position)
      )
    }
  }
}

/// What a byte can be at first sight.
private enum ByteClass {
  case small, capital, digit, other, wide

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x61...0x7A: .small
    case 0x41...0x5A: .capital
    case 0x30...0x39: .digit
    case 0x80...: .wide
    default: .other
    }
  }
}
