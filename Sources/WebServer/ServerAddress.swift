/// Where the server listens.
package struct ServerAddress: Sendable, Equatable {
  package var host: String
  package var port: Int

  package init(host: String = "127.0.0.1", port: Int = 8765) {
    self.host = host
    self.port = port
  }

  /// Whether only this machine can reach it.
  package var isLoopback: Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}
