/// The sentence rules of Unicode (UAX 29, SB4 to SB11) for the characters nearly all lines are made
/// of: ASCII, the letters of Latin-1 and the marks of typography. ICU knows all characters
/// and takes several times as long; a test holds the two together.
package enum SentenceRules {
  /// The values of the property Sentence_Break. `unknown` are all characters not told here.
  private enum Class {
    case upper, lower, numeric, fullStop, terminator, close, space, goesOn, lineEnd, other, unknown

    /// Where SB8 ends its search for a small letter.
    var endsSearch: Bool {
      switch self {
      case .upper, .lower, .lineEnd, .fullStop, .terminator: true
      default: false
      }
    }
  }

  /// The byte behind each sentence, the last one the end of the line.
  ///
  /// - Parameter line: UTF-8; a line end can only be its last byte.
  /// - Returns: nil for a line with a character that is not told here.
  package static func ends(of line: UnsafeBufferPointer<UInt8>) -> [Int]? {
    var ends: [Int] = []
    var position = 0
    while position < line.count {
      let byte = line[position]
      switch byte {
      case 0x80...:
        let (found, width) = wideClass(in: line, at: position)
        guard found != .unknown else { return nil }
        position += width
      case 0x0D: return nil
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        let (next, isEnd) = read(line, behind: position)
        guard let next else { return nil }
        if isEnd, next < line.count { ends.append(next) }
        position = next
      default: position += 1
      }
    }
    if !line.isEmpty { ends.append(line.count) }
    return ends
  }

  /// Reads what follows the mark at a position.
  /// - Returns: where to read on, nil at an unknown character, and whether a sentence ends there.
  private static func read(
    _ line: UnsafeBufferPointer<UInt8>, behind position: Int
  ) -> (next: Int?, isEnd: Bool) {
    let isFullStop = line[position] == UInt8(ascii: ".")
    let start = position + 1
    if isFullStop {
      switch characterClass(in: line, at: start).found {
      // SB6: `3.5`. SB7: `S.E`.
      case .numeric: return (start, false)
      case .upper where followsLetter(line, position): return (start, false)
      default: break
      }
    }
    var next = skip(.close, in: line, from: start)
    next = skip(.space, in: line, from: next)
    switch characterClass(in: line, at: next).found {
    // SB8a: `Tbk., yang`, `apa?!`.
    case .goesOn, .fullStop, .terminator: return (next, false)
    case .lineEnd: return (line.count, true)
    case .unknown: return (nil, false)
    default: break
    }
    guard isFullStop else { return (next, true) }
    // SB8: `No. 12 tahun`.
    var search = next
    while search < line.count {
      let (found, width) = characterClass(in: line, at: search)
      if found == .unknown { return (nil, false) }
      if found.endsSearch { return (next, found != .lower) }
      search += width
    }
    return (next, true)
  }

  private static func skip(
    _ skipped: Class, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var position = start
    while position < line.count {
      let (found, width) = characterClass(in: line, at: position)
      guard found == skipped else { break }
      position += width
    }
    return position
  }

  /// True behind a capital or a small letter.
  private static func followsLetter(_ line: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    var start = position - 1
    while start > 0, line[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return false }
    switch characterClass(in: line, at: start).found {
    case .upper, .lower: return true
    default: return false
    }
  }

  /// `other` at the end of the line.
  private static func characterClass(
    in line: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (found: Class, width: Int) {
    guard position < line.count else { return (.other, 1) }
    switch line[position] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (.upper, 1)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return (.lower, 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.numeric, 1)
    case UInt8(ascii: "."): return (.fullStop, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.terminator, 1)
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":"): return (.goesOn, 1)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return (.close, 1)
    case 0x20, 0x09, 0x0B, 0x0C: return (.space, 1)
    case 0x0A: return (.lineEnd, 1)
    case 0x0D: return (.unknown, 1)
    case 0x80...: return wideClass(in: line, at: position)
    default: return (.other, 1)
    }
  }

  /// Letters of Latin-1 (`é`) and the marks U+2013 to U+2026 that typesetters use.
  private static func wideClass(
    in line: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (found: Class, width: Int) {
    let second = position + 1 < line.count ? line[position + 1] : 0
    let third = position + 2 < line.count ? line[position + 2] : 0
    switch (line[position], second, third) {
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): return (.close, 2)
    case (0xC2, 0xA9, _), (0xC2, 0xAE, _), (0xC2, 0xB0, _), (0xC2, 0xB7, _): return (.other, 2)
    case (0xC3, 0x97, _), (0xC3, 0xB7, _): return (.other, 2)
    case (0xC3, 0x80...0x9E, _): return (.upper, 2)
    case (0xC3, 0x9F...0xBF, _): return (.lower, 2)
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): return (.goesOn, 3)
    case (0xE2, 0x80, 0x98...0x9A), (0xE2, 0x80, 0x9C...0x9E): return (.close, 3)
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA6): return (.other, 3)
    default: return (.unknown, 1)
    }
  }
}
