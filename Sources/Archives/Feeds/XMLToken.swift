/// A piece of an XML document.
enum XMLToken: Sendable, Equatable {
  /// - Parameters:
  ///   - name: with its prefix, as written.
  ///   - attributes: what stands behind the name.
  case start(name: String, attributes: XMLAttributes)
  /// Also behind the start of an element that closes itself.
  case end(name: String)
  /// Text, or a part of it, in UTF-8; references are resolved.
  case text([UInt8])
}

/// The attributes of an element, read when they are asked for.
struct XMLAttributes: Sendable, Equatable {
  let bytes: [UInt8]

  subscript(wanted: String) -> String? {
    var rest = bytes[...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].split { $0 <= 0x20 }.last ?? []
      let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
      guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = value.dropFirst().firstIndex(of: quote)
      else { return nil }
      if name.elementsEqual(wanted.utf8) {
        return String(
          decoding: CharacterReferences.resolved(value[(value.startIndex + 1)..<end]), as: UTF8.self
        )
      }
      rest = value[(end + 1)...]
    }
    return nil
  }
}
