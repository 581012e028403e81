private import Glibc

/// Another program that turns its standard input into text.
struct ChildProgram: Sendable {
  let name: String
  let arguments: [String]
  /// Bytes of its output that are taken.
  let outputLimit: Int
  /// How long it may take.
  let seconds: Int

  enum Outcome: Sendable, Equatable {
    /// What it wrote, cut off at the limit and one byte more, and the code it ended with.
    case ended(output: [UInt8], code: Int32)
    case notInstalled
    case tookTooLong
    case failed(SystemError)
  }

  /// - Parameter input: a descriptor that the program reads to its end, from where it stands.
  func run(input: Int32) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .failed(.last) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: pid_t
    do throws(SystemError) {
      defer { close(ends[1]) }
      child = try spawn(input: input, output: ends[1])
    } catch {
      close(ends[0])
      return error.isMissingFile ? .notInstalled : .failed(error)
    }
    defer { close(ends[0]) }
    let output = readOutput(ends[0])
    if output == nil || (output?.count ?? 0) > outputLimit { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard let output else { return .tookTooLong }
    return .ended(output: output, code: status & 0x7F == 0 ? status >> 8 & 0xFF : -1)
  }

  private func spawn(input: Int32, output: Int32) throws(SystemError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let words = ([name] + arguments).map { (word: String) in strdup(word) }
    let settings = ["PATH=\(path)", "LC_ALL=C.UTF-8"].map { (word: String) in strdup(word) }
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, name, &actions, nil, words + [nil], settings + [nil])
    guard error == 0 else { throw SystemError(number: error) }
    return child
  }

  /// - Returns: nil when the time was over first.
  private func readOutput(_ descriptor: Int32) -> [UInt8]? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while output.count <= outputLimit {
      let left = ContinuousClock.now.duration(to: deadline) / Duration.milliseconds(1)
      guard left > 0 else { return nil }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(min(left + 1, 1e6))) != 0 else { continue }
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count <= 0 { break }
      output += block[..<count]
    }
    return output
  }
}
