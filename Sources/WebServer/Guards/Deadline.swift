/// A bound on the time of one answer.
enum Deadline {
  /// The work's answer, or `tookTooLong`; the work is cancelled, which stops a query of the database.
  static func run<Answer: Sendable>(
    seconds: Int, _ work: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        return nil
      }
      defer { group.cancelAll() }
      guard let answer = try await group.next() ?? nil else {
        throw PageError.tookTooLong(seconds: seconds)
      }
      return answer
    }
  }
}
