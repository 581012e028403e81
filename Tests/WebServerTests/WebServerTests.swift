import Logging
import Testing

@testable import WebServer

/// One real port of this machine, spoken to byte by byte.
@Suite struct WebServerTests {
  private func withServer(_ use: @Sendable (Int) throws -> Void) async throws {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = try WebServer(
      source: ExamplePages(word: ""), options: ServerOptions(address: ServerAddress(port: 0)),
      logger: logger)
    let (ports, opened) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run { port in opened.yield(port) } }
      for await port in ports {
        try use(port)
        break
      }
      group.cancelAll()
    }
  }

  @Test func answersOnAPort() async throws {
    try await withServer { port in
      let answer = try RawSocket.exchange(
        port: port, "GET /help HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.lowercased().contains("content-security-policy: default-src 'none'"))
      #expect(answer.contains("<h1>Bantuan</h1>"))

      let head = try RawSocket.exchange(
        port: port, "HEAD /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(head.hasSuffix("\r\n\r\n"))

      let foreign = try RawSocket.exchange(
        port: port, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
      #expect(foreign.hasPrefix("HTTP/1.1 421 "))

      let bare = try RawSocket.exchange(
        port: port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
      #expect(bare.hasPrefix("HTTP/1.1 400 "))

      let method = try RawSocket.exchange(
        port: port, "DELETE /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(method.hasPrefix("HTTP/1.1 405 "))

      let long = try RawSocket.exchange(
        port: port,
        "GET /help HTTP/1.1\r\nHost: localhost\r\nX-Long: \(String(repeating: "a", count: 90_000))\r\n\r\n"
      )
      #expect(long.isEmpty || long.hasPrefix("HTTP/1.1 4"))

      let body = String(repeating: "a", count: 70_000)
      let post = try RawSocket.exchange(
        port: port,
        "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 70000\r\n\r\n\(body)"
      )
      #expect(post.hasPrefix("HTTP/1.1 413 "))

      #expect(try RawSocket.exchange(port: port, "nonsense\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
    }
  }
}
