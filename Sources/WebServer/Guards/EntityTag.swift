/// The `ETag` of a body: FNV-1a (64 bits) over its bytes, weak because encodings may differ.
enum EntityTag {
  static func of(_ body: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in body { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "W/\"\(String(hash, radix: 16))\""
  }

  /// Whether an `If-None-Match` names the tag (RFC 9110 § 13.1.2, weak comparison).
  static func matches(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { candidate in
      let trimmed = candidate.drop { $0 == " " }.prefix { $0 != " " }
      return trimmed == "*" || trimmed == tag || "W/" + trimmed == tag
    }
  }
}
