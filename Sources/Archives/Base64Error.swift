/// What keeps characters from being Base64.
enum Base64Error: Error, Sendable, Equatable {
  /// - Parameter offset: bytes from the start.
  case character(offset: Int, byte: UInt8)
  /// The number of characters, without blanks, that no bytes encode to.
  case length(characters: Int)
}

extension Base64Error: CustomStringConvertible {
  var description: String {
    switch self {
    case .character(let offset, let byte):
      "the byte 0x\(String(byte, radix: 16)) at place \(offset + 1) does not belong there"
    case .length(let characters):
      "\(characters) characters, which is no length Base64 has; is it cut off?"
    }
  }
}
