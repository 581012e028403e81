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
    guard tree.hasAttributes(at: index) else { return nil }
    if tree.value(of: .hidden, at: index) != nil { return .strong }
    if let role = tree.value(of: .role, at: index), Self.roles.contains(role.lowercased()) {
      return .strong
    }
    if let style = tree.value(of: .style, at: index),
      style.lowercased().filter({ $0 != " " }).contains("display:none")
    {
      return .weak
    }
    let names = [HTMLAttribute.class, .id].compactMap { tree.bytes(of: $0, at: index) }
    return names.compactMap(Self.evidence).max { $0.rawValue < $1.rawValue }
  }

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
    if strongPrefixes.contains(where: { word.starts(with: $0) }) { return .strong }
    return words.contains(word) || prefixes.contains { word.starts(with: $0) } ? .weak : nil
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar",
  ]

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

  private static let strongPrefixes = bytes(["comment", "komentar", "disqus"])

  private static let prefixes = bytes([
    "sharedaddy", "sharebar", "sidebar", "breadcrumb", "relatedpost", "relatednews",
    "newsletter", "cookie", "socialmedia", "footer", "navigation", "advert", "popular",
  ])

  private static func bytes(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }
}
