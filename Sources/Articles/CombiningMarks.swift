/// Shortens runs of combining marks: to put a long run in order costs the square of its length
/// (UAX #15, Stream-Safe Text Format; no script needs more than 30).
enum CombiningMarks {
  private static let longestRun = 30
  /// Bytes of two or three that hold no base letter; shorter stretches are let through unread.
  private static let shortest = 2 * longestRun

  /// - Parameter text: UTF-8.
  static func bounded(_ text: [UInt8]) -> [UInt8] {
    guard hasLongRun(text) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var run = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
      if run <= longestRun { output.append(contentsOf: Array(String(scalar).utf8)) }
    }
    return output
  }

  /// A stretch without ASCII that is long enough; blocks of letters up to U+02FF count as letters.
  private static func hasLongRun(_ text: [UInt8]) -> Bool {
    var run = 0
    for byte in text {
      if byte < 0x80 || (0xC2...0xCB).contains(byte) { run = 0 } else { run += 1 }
      if run > shortest { return true }
    }
    return false
  }
}
