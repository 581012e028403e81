/// Refuses requests whose `Host` is a name this server was not given.
///
/// A page elsewhere may let its own name resolve to 127.0.0.1 and read the answers (DNS rebinding);
/// the browser then still sends that name. Addresses in figures cannot be rebound and pass.
struct HostGuard: Sendable {
  /// In lower case, without port.
  let names: Set<String>

  init(names: [String]) {
    self.names = Set(names.map { $0.lowercased() }).union(["localhost"])
  }

  func check(_ host: String?) throws(PageError) {
    guard let host, !host.isEmpty else {
      throw .badParameter(name: "Host", expected: "localhost:8765")
    }
    let name = Self.name(of: host)
    guard names.contains(name) || Self.isAddress(name) else { throw .foreignHost(name) }
  }

  /// Without the port, the brackets of IPv6 kept.
  private static func name(of host: String) -> String {
    let lowered = host.lowercased()
    if lowered.hasPrefix("["), let end = lowered.firstIndex(of: "]") {
      return String(lowered[...end])
    }
    let name = lowered.prefix { $0 != ":" }
    return String(name.hasSuffix(".") ? name.dropLast() : name)
  }

  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("[") {
      return name.dropFirst().dropLast().utf8.allSatisfy {
        PercentCoding.hexadecimal($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
      }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { 1...3 ~= $0.utf8.count && UInt8($0) != nil }
  }
}
