/// Looks for tags in a text that was not parsed yet.
enum Markup {
  /// A page has a head or a body of its own; what a content system stores has not.
  static func isWholePage(_ utf8: [UInt8]) -> Bool { holds(pageTags, in: utf8) }

  static func isPresent(in utf8: [UInt8]) -> Bool { holds(pageTags + bodyTags, in: utf8) }

  /// Bytes that are looked through; a page without a tag there is none.
  private static let reach = 1 << 16

  private static func holds(_ tags: [[UInt8]], in utf8: [UInt8]) -> Bool {
    let text = utf8.prefix(reach)
    return text.indices.contains { index in
      text[index] == 0x3C && tags.contains { starts(text[index...], with: $0) }
    }
  }

  private static func starts(_ text: ArraySlice<UInt8>, with tag: [UInt8]) -> Bool {
    text.count >= tag.count
      && zip(text, tag).allSatisfy { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
  }

  private static let pageTags = bytes([
    "<!doctype", "<html", "<head>", "<head ", "<body", "<title",
  ])

  private static let bodyTags = bytes([
    "<p>", "<p ", "</p>", "<br", "<div", "</div>", "<span", "<table", "<ul", "<ol", "<h1", "<h2",
    "<h3", "</a>", "</li>",
  ])

  private static func bytes(_ tags: [String]) -> [[UInt8]] { tags.map { Array($0.utf8) } }
}
