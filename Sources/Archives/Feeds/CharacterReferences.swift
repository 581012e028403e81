/// Resolves `&amp;`, `&#8220;`, `&#x201C;` and the names that titles are written with.
enum CharacterReferences {
  /// Longest reference that is looked for, with `&` and `;`.
  static let longest = 12

  /// What is no reference that is known here stays as it is.
  static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var rest = text
    while let place = rest.firstIndex(of: UInt8(ascii: "&")) {
      output += rest[..<place]
      rest = rest[place...]
      let candidate = rest.prefix(longest)
      if let end = candidate.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(candidate[(place + 1)..<end])
      {
        output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        rest = rest[(end + 1)...]
      } else {
        output.append(UInt8(ascii: "&"))
        rest = rest.dropFirst()
      }
    }
    return output + rest
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix("#") else { return names[text] }
    let digits = text.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "bull": "•", "middot": "·", "deg": "°", "eacute": "é", "laquo": "«",
    "raquo": "»",
  ]
}
