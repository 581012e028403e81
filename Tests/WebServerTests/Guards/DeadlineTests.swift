import Testing

@testable import WebServer

@Suite struct DeadlineTests {
  @Test func givesTheAnswerInTime() async throws {
    #expect(try await Deadline.run(seconds: 60) { 7 } == 7)
  }

  @Test func stopsWorkThatTakesTooLong() async {
    await #expect(throws: PageError.tookTooLong(seconds: 0)) {
      _ = try await Deadline.run(seconds: 0) {
        try await Task.sleep(for: .seconds(600))
        return 1
      }
    }
  }

  @Test func refusesOneMoreThanTheLimit() async throws {
    let limit = ConcurrencyLimit(1)
    _ = try await limit.run {
      await #expect(throws: PageError.busy(limit: 1)) { try await limit.run { 1 } }
    }
    try await limit.run {}
  }
}
