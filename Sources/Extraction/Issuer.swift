/// The office that issued a release, as the archive says it: by name, or its region by code.
package struct Issuer: Sendable, Hashable {
  /// Name of the office; nil when only a code is known.
  package let name: String?
  /// Kemendagri code of its region; nil when only a name is known.
  package let regionCode: String?

  /// - Parameter text: `Pemerintah Kabupaten Arung` or `13.11`; nil and empty give no issuer.
  package init?(_ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    let isCode = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0 >= 0x30 && $0 <= 0x39 }
    name = isCode ? nil : text
    regionCode = isCode ? text : nil
  }
}
