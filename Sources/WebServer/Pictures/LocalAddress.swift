/// The address of a page of this site.
enum LocalAddress {
  /// The address when it leads to a page of this site; nil for every other, `javascript:` among them.
  static func checked(_ address: String?) -> String? {
    guard let address, address.utf8.first == 0x2F, !address.hasPrefix("//"),
      address.utf8.allSatisfy({ 0x21..<0x7F ~= $0 && $0 != 0x5C })
    else { return nil }
    return address
  }
}
