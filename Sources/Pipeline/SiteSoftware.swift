/// What software made a page, by what it leaves in its markup.
enum SiteSoftware {
  /// Marks that the page of no other software has, in the order in which they are looked for.
  private static let marks: [(mark: StaticString, name: String)] = [
    ("wp-content/", "WordPress"), ("wp-includes/", "WordPress"), ("/media/jui/", "Joomla"),
    ("com_content", "Joomla"), ("Drupal.settings", "Drupal"), ("/sites/default/files", "Drupal"),
    ("blogger.com", "Blogger"), ("/_next/static", "Next.js"), ("window.__NUXT__", "Nuxt"),
    ("csrf-token", "Laravel"), ("__VIEWSTATE", "ASP.NET"), ("Mobirise", "Mobirise"),
  ]

  /// The head of a page and the beginning of its body, where such marks stand, in bytes.
  private static let reach = 48 << 10

  /// - Returns: nil when nothing in the markup says it.
  static func name(in markup: [UInt8]) -> String? {
    markup.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(reach))
      return marks.first { occurs($0.mark, in: head) }?.name
    }
  }

  private static func occurs(_ mark: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = mark.utf8CodeUnitCount
    let letters = UnsafeBufferPointer(start: mark.utf8Start, count: length)
    guard let first = letters.first, bytes.count >= length else { return false }
    for start in 0...bytes.count - length where bytes[start] == first {
      if UnsafeBufferPointer(rebasing: bytes[start..<start + length]).elementsEqual(letters) {
        return true
      }
    }
    return false
  }
}
