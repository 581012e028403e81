import Foundation

/// What people read: always on standard error, with colour only where somebody looks.
enum Terminal {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((Self.withoutControls(text) + "\n").utf8))
  }

  /// Colour is wanted on standard output: a terminal, no `NO_COLOR`, not switched off.
  static func wantsColour(off: Bool) -> Bool {
    guard !off, isatty(STDOUT_FILENO) == 1 else { return false }
    return ProcessInfo.processInfo.environment["NO_COLOR"].map(\.isEmpty) ?? true
  }

  /// Nothing of a page may steer the terminal: controls other than the line end become U+FFFD.
  static func withoutControls(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      clean.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(clean)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
