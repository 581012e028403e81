/// Days that scripts of a page hold under a name like `publishedAt` or `cmsPublishingDate`.
enum ScriptDates {
  private static let mostDays = 4
  /// Bytes behind the name within which its value begins and ends.
  private static let reach = 48

  static func days(in script: [UInt8], _ words: PageWords) -> [String] {
    var days: [String] = []
    script.withUnsafeBufferPointer { bytes in
      var position = 0
      while position + 8 < bytes.count, days.count < mostDays {
        guard bytes[position] | 0x20 == 0x70, starts(bytes, position, publ) else {
          position += 1
          continue
        }
        let name = name(in: bytes, around: position)
        if let value = value(bytes, of: name), let day = words.day(in: value) {
          days.append(day)
        }
        position = name.upperBound
      }
    }
    return days
  }

  private static func name(
    in bytes: UnsafeBufferPointer<UInt8>, around position: Int
  ) -> Range<Int> {
    var start = position
    while start > 0, position - start < longestName, isNamePart(bytes[start - 1]) { start -= 1 }
    var end = position
    while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
    return start..<end
  }

  private static let longestName = 32

  /// The string behind a name that holds `publ` and a word for a time.
  private static func value(
    _ bytes: UnsafeBufferPointer<UInt8>, of name: Range<Int>
  ) -> String? {
    guard name.count <= longestName else { return nil }
    let end = name.upperBound
    let name = String(decoding: bytes[name], as: UTF8.self).lowercased()
    guard name.contains("date") || name.contains("time") || name.hasSuffix("at") else { return nil }
    let limit = min(bytes.count, end + reach)
    guard
      let colon = bytes[end..<limit].firstIndex(where: { $0 == 0x3A || $0 == 0x3D || $0 == 0x2C }),
      colon - end <= 3
    else { return nil }
    guard let open = bytes[colon..<limit].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      open - colon <= 3
    else { return nil }
    let value = bytes[(open + 1)..<limit].prefix { $0 != bytes[open] && $0 != 0x5C }
    return String(decoding: value, as: UTF8.self)
  }

  private static let publ = Array("publ".utf8)

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ word: [UInt8]
  ) -> Bool {
    word.indices.allSatisfy { bytes[position + $0] | 0x20 == word[$0] }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x2D
  }
}
