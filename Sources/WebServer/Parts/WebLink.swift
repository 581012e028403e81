/// Addresses that releases bring along.
enum WebLink {
  /// The address when a browser may follow it: http or https, without blanks and control characters.
  static func checked(_ address: String) -> String? {
    let lowered = address.prefix(8).lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"), address.utf8.count <= 4_096
    else { return nil }
    let isClean = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
        && $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return isClean ? address : nil
  }
}
