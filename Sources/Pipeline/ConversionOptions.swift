import Crypto

/// What the user says about an archive that its pages do not say, and how records are written.
package struct ConversionOptions: Sendable, Equatable {
  /// Day of publication of every page that names none, `yyyy-MM-dd`.
  package var published: String?
  /// The issuing office by name, or its region by Kemendagri code.
  package var publisher: String?
  /// Greatest size of one page in bytes.
  package var pageLimit: Int
  /// One record for each of several releases pasted into one page, instead of one for the page.
  package var splitsStacked = false

  package init(published: String? = nil, publisher: String? = nil, pageLimit: Int = 32 << 20) {
    self.published = published
    self.publisher = publisher
    self.pageLimit = pageLimit
  }

  /// `sha256:` and the digest of all that changes what a record says.
  package var fingerprint: String {
    let text =
      "published=\(published ?? "")\npublisher=\(publisher ?? "")\nlimit=\(pageLimit)\n"
      + (splitsStacked ? "split=stacked\n" : "")
    return "sha256:" + Digest.hexadecimal(of: Array(text.utf8))
  }
}

/// sha256 as lower-case hexadecimal digits.
package enum Digest {
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
