import Synchronization

/// How many requests are answered at a time; one more is told to come again.
final class ConcurrencyLimit: Sendable {
  private let limit: Int
  private let running = Mutex(0)

  init(_ limit: Int) {
    self.limit = limit
  }

  func run<Answer: Sendable>(_ work: () async throws -> Answer) async throws -> Answer {
    let isFull = running.withLock { count in
      if count >= limit { return true }
      count += 1
      return false
    }
    if isFull { throw PageError.busy(limit: limit) }
    defer { running.withLock { $0 -= 1 } }
    return try await work()
  }
}
