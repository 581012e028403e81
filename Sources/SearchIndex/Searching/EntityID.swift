/// How entities are named in addresses.
package enum EntityID {
  /// 16 hexadecimal digits.
  package static func hexadecimal(_ number: Int64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
  }

  /// - Returns: nil for what is not 16 hexadecimal digits.
  package static func number(_ digits: String) -> Int64? {
    digits.utf8.count == 16 ? Int64(digits, radix: 16) : nil
  }

  /// `13.11.04` of 131104; the first two parts have two digits, the last of four has four.
  static func code(ofDigits digits: Int64) -> String {
    let text = Array(String(digits))
    var parts: [String] = []
    var index = 0
    while index < text.count {
      let size = parts.count == 3 ? 4 : 2
      parts.append(String(text[index..<min(index + size, text.count)]))
      index += size
    }
    return parts.joined(separator: ".")
  }
}
