import Glibc
import Synchronization

/// Ctrl-C, and the wish of a machine that the run ends: what has been begun is finished and written,
/// nothing new is begun. Who asks twice, or finds the run waiting for its input, ends it at once.
enum Interruption {
  /// The signal that came, 0 for none. Handlers of signals reach nothing but statics.
  private static let received = Atomic<Int32>(0)

  /// Seconds until a run that cannot stop by itself is ended.
  private static let patience: UInt32 = 5

  static func listen() {
    received.store(0, ordering: .relaxed)
    install(SIGALRM) { _ in _exit(128 + Interruption.received.load(ordering: .relaxed)) }
    for number in [SIGINT, SIGTERM] where !isIgnored(number) {
      install(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        alarm(Interruption.patience)
      }
    }
  }

  /// How the program ends, nil when nobody has asked for it.
  static var status: ExitStatus? {
    switch received.load(ordering: .relaxed) {
    case 0: nil
    case SIGTERM: .terminated
    default: .interrupted
    }
  }

  /// Does some work, and cancels it when somebody asks for the end.
  ///
  /// - Throws: the status with which the program ends then.
  static func heeding<Answer: Sendable>(
    _ work: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        while status == nil { try await Task.sleep(for: .milliseconds(50)) }
        return nil
      }
      defer { group.cancelAll() }
      if let answer = try await group.next() ?? nil { return answer }
      group.cancelAll()
      // What was done all the same when the wish came is done.
      while let end = await group.nextResult() {
        if case .success(let answer?) = end { return answer }
      }
      throw status ?? .interrupted
    }
  }

  /// Who started the program may have wished that it does not hear of a signal (`nohup`, `&`).
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// The handler goes when the signal comes, and calls of the system that wait are cut short.
  private static func install(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void)
  {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(number, &action, nil)
  }
}
