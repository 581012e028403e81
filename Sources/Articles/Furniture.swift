import UnicodeText

/// Tells what on a page is likely to be furniture: menus, footers, sharing, comments, adverts.
///
/// Elements that say so by name count, and so do words in `class` and `id`. Both are weak
/// evidence: `ContentFinder` forgives an element that holds a large part of the page's text.
struct Furniture: Sendable {
  enum Evidence: Int, Sendable {
    /// A word in `class` or `id` that also names parts of articles.
    case weak
    /// Comments, menus, hidden parts: no article, however much text they hold.
    case strong
  }

  func evidence(_ tree: HTMLTree, _ index: Int) -> Evidence? {
    switch tree.nodes[index].tag {
    case .nav, .footer, .aside: return .strong
    case .html, .body, .article, .main, .h1, .h2, .h3, .h4, .h5, .h6: return nil
    default: break
    }
    var found: Evidence?
    for attribute in tree.attributes(at: index) where found != .strong {
      let value = tree.bytes(of: attribute)
      switch attribute.name {
      case .hidden: found = .strong
      case .role: if Self.roles.contains(value) { found = .strong }
      case .style: if Self.hides(value) { found = .weak }
      case .class, .id: found = Self.evidence(in: value) ?? found
      default: continue
      }
    }
    return found
  }

  /// `display: none`, with or without blanks.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= displayNone.count else { return false }
    let letters = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return letters.indices.contains { letters[$0...].starts(with: displayNone) }
  }

  private static let displayNone = Array("display:none".utf8)

  /// What the words of a `class` or `id` say: `relatedPosts`, `post-share_bar` hold the words
  /// related, posts, post, share, bar.
  static func evidence(in names: ArraySlice<UInt8>) -> Evidence? {
    var found: Evidence?
    var word: [UInt8] = []
    var previousIsSmall = false
    func end() {
      if !word.isEmpty, let evidence = evidence(ofWord: word) {
        if found != .strong { found = evidence }
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in names.prefix(400) {
      switch byte {
      case 0x61...0x7A:
        word.append(byte)
        previousIsSmall = true
      case 0x41...0x5A:
        if previousIsSmall { end() }
        word.append(byte | 0x20)
        previousIsSmall = false
      default:
        end()
        previousIsSmall = false
      }
    }
    end()
    return found
  }

  private static func evidence(ofWord word: [UInt8]) -> Evidence? {
    guard word.count > 1, let first = word.first else { return nil }
    if strongPrefixes.contains(where: { $0[0] == first && word.starts(with: $0) }) {
      return .strong
    }
    if prefixes.contains(where: { $0[0] == first && word.starts(with: $0) }) { return .weak }
    return words.contains(word) ? .weak : nil
  }

  private static let roles: Set<ArraySlice<UInt8>> = Set(
    bytes([
      "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
      "menu", "menubar",
    ]).map { $0[...] })

  private static let words: Set<[UInt8]> = bytes([
    "nav", "menu", "submenu", "footer", "foot", "sidebar", "widget", "widgets", "breadcrumb",
    "share", "sharing", "sharer", "social", "socials", "sosmed", "bagikan", "related", "terkait",
    "recommended", "recommendation", "recommendations", "rekomendasi", "popular", "populer",
    "trending", "terpopuler", "terkini", "latest", "tags", "tagcloud", "topik", "respond",
    "reply", "replies", "newsletter", "subscribe",
    "cookie", "cookies", "consent", "gdpr", "ads", "ad", "advert", "advertisement", "iklan",
    "sponsor", "sponsored", "promo", "popup", "modal", "login", "register", "signup", "search",
    "pagination", "pager", "paging", "toolbar", "tools", "print", "rating", "copyright",
    "disclaimer", "outbrain", "taboola", "bacajuga", "headlines", "ticker", "noprint", "skip",
    "screenreader", "hidden", "dropdown", "carousel", "slider", "teaser", "teasers", "byline",
    "authorbox", "bio", "jp", "addtoany", "postmeta", "navbar", "crumbs",
  ])

  private static let strongPrefixes = Array(bytes(["comment", "komentar", "disqus"]))

  private static let prefixes = Array(
    bytes([
      "sharedaddy", "sharebar", "sidebar", "breadcrumb", "relatedpost", "relatednews",
      "newsletter", "cookie", "socialmedia", "footer", "navigation", "advert", "popular",
    ]))

  private static func bytes(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }
}
