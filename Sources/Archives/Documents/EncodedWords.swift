internal import UnicodeText

/// Text in header fields that is not ASCII (RFC 2047): `=?UTF-8?Q?Rapat_koordinasi?=`.
enum EncodedWords {
  static func decoded(_ text: String) -> String {
    var output: [UInt8] = []
    var rest = Array(text.utf8)[...]
    var isBehindWord = false
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start]
      // Blanks between two encoded words only keep them apart.
      if !isBehindWord || before.contains(where: { $0 > 0x20 }) { output += before }
      rest = rest[start...]
      if let word = word(rest) {
        output += word.text
        rest = rest[word.end...]
        isBehindWord = true
      } else {
        output += rest.prefix(2)
        rest = rest.dropFirst(2)
        isBehindWord = false
      }
    }
    return String(decoding: output + rest, as: UTF8.self)
  }

  /// - Parameter bytes: begins with `=?`.
  private static func word(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
    let mark = UInt8(ascii: "?")
    let charsetStart = bytes.startIndex + 2
    guard let first = bytes[charsetStart...].firstIndex(of: mark),
      let second = bytes[(first + 1)...].firstIndex(of: mark),
      let third = bytes[(second + 1)...].firstIndex(of: mark),
      third + 1 < bytes.endIndex, bytes[third + 1] == UInt8(ascii: "=")
    else { return nil }
    let label = String(decoding: bytes[charsetStart..<first].prefix { $0 != 0x2A }, as: UTF8.self)
    let content = Array(bytes[(second + 1)..<third])
    let decoded: [UInt8]?
    switch bytes[(first + 1)..<second].first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "b"): decoded = try? Base64.decode(content)
    case UInt8(ascii: "q"):
      decoded = QuotedPrintable.decode(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
    default: decoded = nil
    }
    guard let decoded, let text = CharacterDecoder.decode(decoded, charset: label) else {
      return nil
    }
    return (text, third + 2)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstRange(of pair: StaticString) -> Int? {
    let wanted = pair.withUTF8Buffer { Array($0) }
    return indices.dropLast(Swift.max(0, wanted.count - 1)).first {
      self[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
