/// How much of some bytes is UTF-8: the best evidence for or against a charset.
package struct UTF8Census: Sendable, Equatable {
  /// Well-formed sequences of two bytes and more.
  package private(set) var multibyte = 0
  /// Maximal ill-formed stretches, each one U+FFFD when decoded.
  package private(set) var invalid = 0
  /// The text ends inside a sequence: it was cut off there.
  package private(set) var endsInside = false

  package init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        if buffer[position] < 0x80 {
          position += 1
          continue
        }
        let (width, complete) = Self.sequence(in: buffer, at: position)
        if complete {
          multibyte += 1
        } else {
          invalid += 1
          endsInside = position + width == buffer.count && buffer[position] >= 0xC2
        }
        position += width
      }
    }
  }

  /// True when every sequence is well formed.
  package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      let (width, complete) = sequence(in: bytes, at: position)
      guard complete else { return false }
      position += width
    }
    return true
  }

  /// The bytes of the sequence at a byte of 0x80 and more, or of its well-formed beginning
  /// (Unicode 15, table 3-7).
  @inline(__always)
  private static func sequence(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (width: Int, complete: Bool) {
    let lead = bytes[start]
    let needed: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: needed = 1
    case 0xE0: (needed, low) = (2, 0xA0)
    case 0xED: (needed, high) = (2, 0x9F)
    case 0xE1...0xEF: needed = 2
    case 0xF0: (needed, low) = (3, 0x90)
    case 0xF4: (needed, high) = (3, 0x8F)
    case 0xF1...0xF3: needed = 3
    default: return (1, false)
    }
    var width = 1
    while width <= needed {
      guard start + width < bytes.count else { return (width, false) }
      let byte = bytes[start + width]
      guard byte >= low, byte <= high else { return (width, false) }
      (low, high) = (0x80, 0xBF)
      width += 1
    }
    return (width, true)
  }
}
