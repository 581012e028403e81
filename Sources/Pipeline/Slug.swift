/// Lower-case letters and digits, joined by single hyphens: `Kepala Dinas` → `kepala-dinas`.
enum Slug {
  static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower >= 0x61 && lower <= 0x7A || lower >= 0x30 && lower <= 0x39 {
        slug.append(lower)
      } else if slug.last != UInt8(ascii: "-"), !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
      }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "other" : String(decoding: slug, as: UTF8.self)
  }
}
