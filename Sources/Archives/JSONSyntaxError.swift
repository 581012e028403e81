/// Where bytes stop being JSON, and what should have stood there.
struct JSONSyntaxError: Error, Sendable, Equatable {
  /// Bytes from the start.
  let offset: Int
  let problem: String
}
