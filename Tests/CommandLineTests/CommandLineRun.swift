import Foundation
import Testing

/// One command line, run by the shell in a folder of its own as a person would type it.
struct CommandLineRun {
  let status: Int32
  let output: String
  let errors: String
  /// Names of what lies in the folder afterwards, hidden ones too.
  let files: [String]

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// - Parameters:
  ///   - command: for `sh`; `rilis` is the program that was built with the tests.
  ///   - files: what lies in the folder beforehand, by name.
  init(_ command: String, files: [String: String] = [:]) throws {
    let manager = FileManager.default
    let home = manager.temporaryDirectory
      .appendingPathComponent("rilis-test-\(UUID().uuidString)")
    let folder = home.appendingPathComponent("folder")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: home) }
    for (name, content) in files {
      let file = folder.appendingPathComponent(name)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "{ \(command)\n} >../output 2>../errors"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "\(try Self.builtProducts()):/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    try Self.hearingSignals { try process.run() }
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: home.appendingPathComponent("output"), encoding: .utf8)
    errors = try String(contentsOf: home.appendingPathComponent("errors"), encoding: .utf8)
    self.files = try manager.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Threads of Dispatch block all signals, and a program takes that over from the thread that
  /// starts it.
  private static func hearingSignals(_ start: () throws -> Void) rethrows {
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try start()
  }

  /// The folder of the test program, where the build puts `rilis` as well.
  private static func builtProducts() throws -> String {
    try #require(Bundle.main.executableURL).deletingLastPathComponent().path
  }
}
