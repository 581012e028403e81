/// Text of a release made fit to be shown: nothing in it is invisible or turns its neighbours round.
///
/// Control characters, and the marks that override the direction of text (Unicode TR 36 § 2.10),
/// become U+FFFD. The template engine escapes `& < > " '` where each is a `Character` of its own;
/// beside a combining mark it is not, so a dotted circle (U+25CC, the base that Unicode § 2.11 gives
/// to a mark without one) is put between.
enum VisibleText {
  static func shown(_ text: String) -> String {
    if isPlain(text) { return text }
    var output = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      guard scalars.count > 1, scalars.contains(where: isMarkup) else {
        for scalar in scalars { output.append(isHidden(scalar) ? "\u{FFFD}" : scalar) }
        continue
      }
      for scalar in scalars {
        if isMarkup(scalar) {
          output.append("\u{25CC}")
          output.append(scalar)
          output.append("\u{25CC}")
        } else {
          output.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
        }
      }
    }
    return String(output)
  }

  /// The text on one line, with what is hidden in it as blanks: for tables and feeds.
  static func withoutControls(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBreak =
        scalar == "\n" || scalar == "\t" || scalar.value == 0x2028 || scalar.value == 0x2029
      output.append(isBreak || isHidden(scalar) ? " " : scalar)
    }
    return String(output)
  }

  /// ASCII without control characters other than line feed and tab: the engine sees it as it is.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 0x0A || $0 == 0x09 }
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "<", ">", "\"", "'": true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
