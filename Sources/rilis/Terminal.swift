import Archives
import Glibc

/// The three standard streams: records and answers go to standard output, all else that people
/// read to standard error, with colour only where somebody looks.
enum Terminal {
  /// Must come first. A descriptor that is closed would be given to the next file opened, and what
  /// is meant for people would be written into it; it becomes one that refuses the same instead.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    // A file may grow only so far (`ulimit -f`): the writing fails, and that can be said.
    signal(SIGXFSZ, SIG_IGN)
    for (descriptor, refusing) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)] as [(Int32, Int32)]
    where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free descriptor is the closed one, as those below it are open by now.
      _ = open("/dev/null", refusing)
    }
  }

  /// Writes an answer to standard output, and ends its last line.
  static func show(_ answer: String) throws(ArchiveError) {
    var sink = LineSink(descriptor: STDOUT_FILENO)
    try sink.write(Array((answer.hasSuffix("\n") ? answer.dropLast() : answer[...]).utf8))
    try sink.finish()
  }

  /// Writes a message to standard error; where that cannot be, nobody is left to be told.
  static func say(_ text: String) {
    write(withoutControls(text) + "\n")
  }

  /// Writes over the line of standard error that was written this way before; a line that is too
  /// long for the terminal would leave its beginning behind, so it is cut.
  static func overwrite(_ text: String) {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 1
    let line = withoutControls(text).prefix(isKnown ? Int(size.ws_col) - 1 : .max)
    write("\r\(line)\u{1B}[K")
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { rest in
        Glibc.write(STDERR_FILENO, rest.baseAddress, rest.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      written += count
    }
  }

  /// Colour is wanted on standard output: a terminal, no `NO_COLOR`, not switched off.
  static func wantsColour(off: Bool) -> Bool {
    guard !off, isatty(STDOUT_FILENO) == 1 else { return false }
    return getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  /// Nothing of a page may steer the terminal: controls other than TAB and the line end, and marks
  /// that turn the direction of text, become U+FFFD.
  static func withoutControls(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.lazy.map(withoutControl))
    return String(clean)
  }

  static func withoutControl(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
