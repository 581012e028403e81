import Glibc

/// Says how far a run is, on one line of standard error that is written over; only on a terminal.
struct ProgressLine {
  private let isShown: Bool
  private var releases = 0
  private var lastShown = ContinuousClock.now

  private static let pause = Duration.milliseconds(100)

  init(quiet: Bool) {
    isShown = !quiet && isatty(STDERR_FILENO) == 1
  }

  mutating func advance() {
    guard isShown else { return }
    releases += 1
    let now = ContinuousClock.now
    guard now - lastShown >= Self.pause else { return }
    lastShown = now
    Terminal.overwrite("\(releases) releases …")
  }

  /// Makes room for what comes after it.
  func clear() {
    if isShown { Terminal.overwrite("") }
  }
}
