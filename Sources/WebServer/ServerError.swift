/// Why a server does not serve.
package enum ServerError: Error, Equatable, CustomStringConvertible {
  case cannotListen(address: ServerAddress, reason: String)

  /// - Parameter failure: what the network library says,
  ///   `bind(descriptor:ptr:bytes:): Address already in use) (errno: 98)`.
  init(_ failure: any Error, address: ServerAddress) {
    let text = "\(failure)"
    let said = text.firstRange(of: ": ").map { text[$0.upperBound...] } ?? text[...]
    let end = said.firstRange(of: " (")?.lowerBound ?? said.endIndex
    let reason = said[..<end].prefix { $0 != ")" }
    self = .cannotListen(address: address, reason: String(reason))
  }

  package var description: String {
    switch self {
    case .cannotListen(let address, let reason):
      "cannot listen on \(address.host), port \(address.port): \(reason);"
        + " --port 0 takes any port that is free, --host another address"
    }
  }
}
