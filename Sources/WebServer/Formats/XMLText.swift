/// Text as XML 1.0 holds it.
enum XMLText {
  /// With the five marks as entities, on one line, without what XML has no place for (§ 2.2).
  static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in VisibleText.withoutControls(text).unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "'": output.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
