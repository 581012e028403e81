/// Text as SVG and HTML hold it.
enum SVGText {
  /// On one line, the five marks as entities. What XML 1.0 has no place for (§ 2.2) and the marks
  /// that turn the direction of text (Unicode TR 36 § 2.10) become blanks.
  static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "'": output.append(contentsOf: "&#39;".unicodeScalars)
      default: output.append(isHidden(scalar) ? " " : scalar)
      }
    }
    return String(output)
  }

  /// The address when it leads to a page of this site; nil for every other, `javascript:` among them.
  static func local(_ address: String?) -> String? {
    guard let address, address.utf8.first == 0x2F, !address.hasPrefix("//"),
      address.utf8.allSatisfy({ 0x21..<0x7F ~= $0 && $0 != 0x5C })
    else { return nil }
    return address
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
