/// How the program ends (design, command line).
enum ExitStatus: Int32, Error {
  case done = 0
  /// `validate` or `check` found something, `search` nothing.
  case faultsFound = 1
  case usage = 2
  /// Some record failed, with `--strict`.
  case recordFailed = 3
  case internalError = 70
  case inputOutput = 74
  /// Ctrl-C (SIGINT).
  case interrupted = 130
  /// SIGTERM.
  case terminated = 143
}
