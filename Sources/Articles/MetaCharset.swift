/// Finds the charset a page declares for itself.
enum MetaCharset {
  /// Browsers look through the first 1,024 bytes (HTML, § 13.2.3.2); pages with long heads declare
  /// it later all the same.
  private static let reach = 1 << 16

  /// - Returns: the label as written, of `<meta charset=…>`, `<meta … content="…; charset=…">` or
  ///   `<?xml encoding="…"?>`.
  static func label(in page: [UInt8]) -> String? {
    page.withUnsafeBufferPointer { bytes in
      let end = min(bytes.count, reach)
      var position = 0
      while position + 8 < end {
        guard bytes[position] == 0x3C else {
          position += 1
          continue
        }
        if starts(bytes, at: position, with: "<!--") {
          position = endOfComment(bytes, from: position + 2, to: end)
          continue
        }
        if starts(bytes, at: position, with: "<meta") {
          if let label = value(of: "charset", in: bytes, from: position, to: end) { return label }
        } else if position < 64, starts(bytes, at: position, with: "<?xml") {
          if let label = value(of: "encoding", in: bytes, from: position, to: end) { return label }
        }
        position += 1
      }
      return nil
    }
  }

  /// Behind the `-->`; `<!-->` is a whole comment.
  private static func endOfComment(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var position = start
    while position + 2 < end {
      if bytes[position] == 0x2D, bytes[position + 1] == 0x2D, bytes[position + 2] == 0x3E {
        return position + 3
      }
      position += 1
    }
    return end
  }

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, with word: StaticString
  ) -> Bool {
    guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { index in
        let byte = bytes[position + index]
        return (0x41...0x5A).contains(byte) ? byte | 0x20 == letters[index] : byte == letters[index]
      }
    }
  }

  /// The value behind `name=` within the tag at `start`.
  private static func value(
    of name: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> String? {
    var position = start
    while position < end, bytes[position] != 0x3E {
      guard starts(bytes, at: position, with: name) else {
        position += 1
        continue
      }
      position += name.utf8CodeUnitCount
      while position < end, bytes[position] <= 0x20 { position += 1 }
      guard position < end, bytes[position] == 0x3D else { continue }
      position += 1
      while position < end, bytes[position] <= 0x20 || [0x22, 0x27].contains(bytes[position]) {
        position += 1
      }
      let valueStart = position
      while position < end, bytes[position] > 0x20,
        ![0x22, 0x27, 0x3B, 0x3E, 0x2F].contains(bytes[position])
      {
        position += 1
      }
      let label = String(decoding: bytes[valueStart..<position], as: UTF8.self)
      return label.isEmpty ? nil : label
    }
    return nil
  }
}
