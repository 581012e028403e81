/// How a server is reached, and what it bears.
package struct ServerOptions: Sendable {
  package var address: ServerAddress
  /// Names beside `localhost` under which browsers may call the server.
  package var hostNames: [String]
  /// Who reads must know it; nil lets everybody read.
  package var token: String?
  package var bounds = RequestBounds()
  /// Seconds one answer may take.
  package var secondsPerAnswer = 2
  /// Seconds the body of a request may take to come.
  package var secondsPerBody = 10
  /// Requests answered at a time.
  package var concurrentRequests = 64
  /// Connections open at a time; one more waits.
  package var connections = 512
  /// Bytes of pages kept in memory.
  package var cacheBytes = 32 << 20

  package init(
    address: ServerAddress = ServerAddress(), hostNames: [String] = [], token: String? = nil
  ) {
    self.address = address
    self.hostNames = hostNames
    self.token = token
  }

  /// Anybody on the network may read what is served.
  package var isOpenToNetwork: Bool { !address.isLoopback && token == nil }
}
