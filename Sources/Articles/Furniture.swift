import UnicodeText

/// Tells what on a page is likely to be furniture: menus, footers, sharing, comments, adverts.
///
/// Elements that say so by name count, and so do words in `class` and `id`. Both are weak
/// evidence: `ContentFinder` forgives an element that holds a large part of the page's text.
struct Furniture: Sendable {
  func isAside(_ tree: HTMLTree, _ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .nav, .footer, .aside: return true
    case .html, .body, .article, .main: return false
    default: break
    }
    guard tree.hasAttributes(at: index) else { return false }
    if tree.value(of: .hidden, at: index) != nil { return true }
    if let role = tree.value(of: .role, at: index), Self.roles.contains(role.lowercased()) {
      return true
    }
    if let style = tree.value(of: .style, at: index),
      style.lowercased().filter({ $0 != " " }).contains("display:none")
    {
      return true
    }
    return [HTMLAttribute.class, .id].contains { name in
      tree.value(of: name, at: index).map(Self.namesFurniture) ?? false
    }
  }

  /// True when a word of a `class` or `id` names a piece of furniture.
  static func namesFurniture(_ names: String) -> Bool {
    Self.words(of: names).contains { word in
      words.contains(word) || prefixes.contains { word.hasPrefix($0) }
    }
  }

  /// `relatedPosts`, `post-share_bar` → related, posts, post, share, bar.
  private static func words(of names: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var previousIsSmall = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in names.utf8.prefix(400) {
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
    return words
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar",
  ]

  private static let words: Set<String> = [
    "nav", "menu", "submenu", "footer", "foot", "sidebar", "widget", "widgets", "breadcrumb",
    "share", "sharing", "sharer", "social", "socials", "sosmed", "bagikan", "related", "terkait",
    "recommended", "recommendation", "recommendations", "rekomendasi", "popular", "populer",
    "trending", "terpopuler", "terkini", "latest", "tags", "tag", "tagcloud", "topik", "comments",
    "comment", "komentar", "disqus", "respond", "reply", "replies", "newsletter", "subscribe",
    "cookie", "cookies", "consent", "gdpr", "ads", "ad", "advert", "advertisement", "iklan",
    "sponsor", "sponsored", "promo", "popup", "modal", "login", "register", "signup", "search",
    "pagination", "pager", "paging", "toolbar", "tools", "print", "rating", "copyright",
    "disclaimer", "outbrain", "taboola", "bacajuga", "headlines", "ticker", "noprint", "skip",
    "screenreader", "hidden", "dropdown", "carousel", "slider", "teaser", "teasers", "byline",
    "authorbox", "bio", "jp", "addtoany", "postmeta", "navbar", "crumbs",
  ]

  private static let prefixes = [
    "comment", "sharedaddy", "sharebar", "sidebar", "breadcrumb", "relatedpost", "relatednews",
    "newsletter", "cookie", "socialmedia", "footer", "navigation", "advert", "popular",
  ]
}
