import Archives
import Crypto

/// What the user says about an archive that its pages do not say, and how records are written.
package struct ConversionOptions: Sendable, Equatable {
  /// Day of publication of every page that names none, `yyyy-MM-dd`.
  package var published: String?
  /// The issuing office by name, or its region by Kemendagri code.
  package var publisher: String?
  /// Greatest size of one page in bytes.
  package var pageLimit: Int
  /// Greatest size of the text of one release, in bytes of UTF-8: its findings take up to 60 times
  /// as much memory.
  package var textLimit: Int
  /// How long one release may take.
  package var timeLimit = Duration.seconds(60)
  /// One record for each of several releases pasted into one page, instead of one for the page.
  package var splitsStacked = false

  private static let usualTextLimit = 8 << 20

  package init(
    published: String? = nil, publisher: String? = nil, pageLimit: Int = 32 << 20,
    textLimit: Int? = nil
  ) {
    self.textLimit = textLimit ?? Self.usualTextLimit
    self.published = published
    self.publisher = publisher
    self.pageLimit = pageLimit
  }

  /// `sha256:` and the digest of all that changes what a record says.
  package var fingerprint: String { Self.fingerprint(of: text) }

  /// The same for one page: what it says beside its content stands for an option too, so that a
  /// record whose source and fingerprints are the same is the same.
  func fingerprint(for page: Page) -> String {
    let said = [
      ("title", page.title), ("published", page.published), ("publisher", page.publisher),
    ].compactMap { key, value in value.map { "page \(key)=\($0)\n" } }
    return said.isEmpty ? fingerprint : Self.fingerprint(of: text + said.joined())
  }

  private var text: String {
    "published=\(published ?? "")\npublisher=\(publisher ?? "")\nlimit=\(pageLimit)\n"
      + (textLimit == Self.usualTextLimit ? "" : "text=\(textLimit)\n")
      + (splitsStacked ? "split=stacked\n" : "")
  }

  private static func fingerprint(of text: String) -> String {
    "sha256:" + Digest.hexadecimal(of: Array(text.utf8))
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
