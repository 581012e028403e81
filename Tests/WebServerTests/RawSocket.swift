import Dispatch
import Glibc

/// Speaks to a port of this machine byte by byte, as no HTTP library would.
enum RawSocket {
  struct NoConnection: Error {
    let code: Int32
  }

  /// Sends the bytes and reads until the other side closes, or two minutes without a byte: tests that
  /// run beside it may hold all threads that the server answers on.
  static func exchange(port: Int, _ sent: [UInt8]) throws -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw NoConnection(code: errno) }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw NoConnection(code: errno) }
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var offset = 0
    while offset < sent.count {
      let count = sent[offset...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      offset += count
    }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      received += buffer[..<count]
    }
    return String(decoding: received, as: UTF8.self)
  }

  static func exchange(port: Int, _ sent: String) throws -> String {
    try exchange(port: port, Array(sent.utf8))
  }

  /// The same without a thread that the server may need.
  static func answer(port: Int, _ sent: String) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try exchange(port: port, sent) })
      }
    }
  }
}
