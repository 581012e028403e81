import Archives
import ArgumentParser
import Logging
import SearchIndex
import WebServer

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows an index as web pages and as an API.",
    discussion: """
      Search with facets, releases with their marks, people, offices, places, quotes; every page \
      also as .json, lists as .csv and .atom. Only this machine can reach it unless --host says \
      otherwise; give it a token then. Ctrl-C ends it.

      Examples:
        rilis serve --database rilis.db
        rilis serve --database rilis.db --host 0.0.0.0 --token-file token.txt --name arsip.example
      """)

  @Option(help: ArgumentHelp("The index.", valueName: "file"))
  var database: String

  @Option(help: ArgumentHelp("Address to listen on.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("Port to listen on; 0 for any that is free.", valueName: "n"))
  var port = 8765

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "A name under which browsers call the server; may be repeated.", valueName: "host"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp("Whoever reads must know what this file holds.", valueName: "file"))
  var tokenFile: String?

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError("--port takes 0 to 65535, not \(port).")
    }
  }

  func run() async throws {
    let index = try IndexReader(path: database, stems: try StemDictionary())
    var options = ServerOptions(
      address: ServerAddress(host: host, port: port), hostNames: names, token: try readToken())
    options.secondsPerAnswer = QueryBounds.milliseconds / 1000
    if options.isOpenToNetwork {
      Terminal.say(
        "rilis: warning: everybody who can reach \(host) can read this index; --token-file FILE"
          + " asks for a token")
    }
    var logger = Logger(label: "rilis") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let server = try WebServer(index: index, options: options, logger: logger)
    let host = host.contains(":") ? "[\(host)]" : host
    try await server.run { port in
      Terminal.say("http://\(host):\(port)/ shows \(database); Ctrl-C ends it")
    }
  }

  /// - Throws: `usage` where the token would be guessed at once.
  private func readToken() throws -> String? {
    guard let tokenFile else { return nil }
    var lines = try RecordLines(path: tokenFile)
    let token = String(decoding: try lines.next() ?? [], as: UTF8.self)
      .filter { !$0.isWhitespace }
    guard token.utf8.count >= 16 else {
      Terminal.say("rilis: \(tokenFile): the token is shorter than 16 characters")
      throw ExitStatus.usage
    }
    return token
  }
}
