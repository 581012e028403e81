import Glibc
import Synchronization

/// Ctrl-C, and the wish of a machine that the run ends: what has been begun is finished and written,
/// nothing new is begun. Who asks twice, or finds the run waiting for its input, ends it at once.
enum Interruption {
  /// The signal that came, 0 for none. Handlers of signals reach nothing but statics.
  private static let received = Atomic<Int32>(0)

  /// Seconds until a run that cannot stop by itself is ended.
  private static let patience: UInt32 = 5

  /// Where the path stands of a file that goes when the run is ended at once; 0 for none.
  private static let unfinished = Atomic<UInt>(0)

  static func listen() {
    received.store(0, ordering: .relaxed)
    install(SIGALRM) { _ in Interruption.end() }
    for number in [SIGINT, SIGTERM] where !isIgnored(number) {
      install(number) { number in
        let isFirst = Interruption.received.compareExchange(
          expected: 0, desired: number, ordering: .relaxed
        ).exchanged
        guard isFirst else { Interruption.end() }
        alarm(Interruption.patience)
      }
    }
  }

  /// Has a file of this run taken away, should it be ended at once. The first one counts.
  static func take(away path: String) {
    guard unfinished.load(ordering: .relaxed) == 0 else { return }
    unfinished.store(UInt(bitPattern: strdup(path)), ordering: .releasing)
  }

  private static func end() -> Never {
    if let path = UnsafePointer<CChar>(bitPattern: unfinished.load(ordering: .acquiring)) {
      unlink(path)
    }
    _exit(128 + received.load(ordering: .relaxed))
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

  /// Calls of the system that wait are cut short by the signal.
  private static func install(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void)
  {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigaction(number, &action, nil)
  }
}
