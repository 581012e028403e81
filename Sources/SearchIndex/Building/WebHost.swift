/// The host of a web address, as the name of who published there.
enum WebHost {
  /// The kind of an organisation that is known by its host alone.
  static let kind = "website"

  /// In lower case, without `www.` and port; nil for what is no address of a page in the web.
  static func name(of address: String) -> String? {
    let lowered = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return nil }
    let authority = lowered.dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
    let host = authority.split(separator: ":").first ?? ""
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
    let isName = name.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"): true
      default: false
      }
    }
    guard isName, name.utf8.count <= 253, name.contains("."), !name.hasPrefix(".") else {
      return nil
    }
    return String(name)
  }
}
