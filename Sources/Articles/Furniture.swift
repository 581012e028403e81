import UnicodeText

/// Tells what on a page is likely to be furniture: menus, footers, sharing, comments, adverts.
///
/// Elements that say so by name count, and so do words in `class` and `id`. Both are weak
/// evidence: `ContentFinder` forgives an element that holds a large part of the page's text.
struct Furniture: Sendable {
  enum Evidence: Int, Sendable {
    /// A word that names leads as well as links to other articles.
    case slight
    /// A word in `class` or `id` that also names parts of articles.
    case weak
    /// Menus, hidden parts: no article, however much text they hold.
    case strong
    /// Comments of readers: nothing behind them is the article any more.
    case comments

    var isStrong: Bool { self == .strong || self == .comments }
  }

  /// What the names of an element say about the lines in it.
  struct Reading: Sendable {
    var evidence: Evidence?
    /// The word that said it, to tell words that a page uses for its text as well; 0 for others.
    var word: UInt64 = 0
    /// `class="wp-caption-text"`: a line below a picture.
    var isCaption = false
    /// `class="article-image"`: what stands in a small element of that name is about a picture.
    var isPicture = false
    /// `rel="author"`, `class="byline"`: the name of the author stands in it.
    var isAuthor = false

    fileprivate mutating func add(_ other: Evidence, word: [UInt8] = []) {
      guard other.rawValue > evidence?.rawValue ?? -1 else { return }
      evidence = other
      self.word = word.reduce(0) { ($0 &* 31) &+ UInt64($1) }
    }
  }

  func reading(_ tree: HTMLTree, _ index: Int) -> Reading {
    var reading = Reading()
    switch tree.nodes[index].tag {
    case .nav, .footer, .aside: return Reading(evidence: .strong)
    case .html, .body, .article, .main, .h1: return reading
    default: break
    }
    for attribute in tree.attributes(at: index) {
      let value = tree.bytes(of: attribute)
      switch attribute.name {
      case .hidden: reading.add(.strong)
      case .role: if Self.roles.contains(value) { reading.add(.strong) }
      case .style: if Self.hides(value) { reading.add(.weak) }
      case .class, .id: Self.read(value, into: &reading)
      case .rel, .itemprop: if value.elementsEqual(Self.author) { reading.isAuthor = true }
      default: continue
      }
    }
    if tree.nodes[index].tag.headingLevel != nil { reading.evidence = nil }
    return reading
  }

  /// `display: none`, with or without blanks.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= displayNone.count else { return false }
    let letters = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return letters.indices.contains { letters[$0...].starts(with: displayNone) }
  }

  private static let displayNone = Array("display:none".utf8)

  /// What the words of a `class` or `id` say: `relatedPosts`, `post-share_bar` hold the words
  /// related, posts, post, share, bar. Two in a row count together too: `author-box`.
  static func read(_ names: ArraySlice<UInt8>, into reading: inout Reading) {
    var previous: [UInt8] = []
    var word: [UInt8] = []
    var previousIsSmall = false
    func end(before next: UInt8) {
      guard !word.isEmpty else { return }
      if word == hiddenWord {
        // `hidden-xs` hides on some screens, `field-label-hidden` hides a label.
        if next <= 0x20, previous.isEmpty || hiddenPrefixes.contains(previous) {
          reading.add(.weak)
        }
      } else if let evidence = evidence(ofWord: word) {
        reading.add(evidence, word: word)
      } else if !previous.isEmpty, pairs.contains(previous + word) {
        reading.add(.weak, word: previous + word)
      }
      if captionWords.contains(word) { reading.isCaption = true }
      if pictureWords.contains(word) { reading.isPicture = true }
      if authorWords.contains(word) { reading.isAuthor = true }
      swap(&previous, &word)
      word.removeAll(keepingCapacity: true)
    }
    for byte in names.prefix(400) {
      switch byte {
      case 0x61...0x7A:
        word.append(byte)
        previousIsSmall = true
      case 0x41...0x5A:
        if previousIsSmall { end(before: byte) }
        word.append(byte | 0x20)
        previousIsSmall = false
      default:
        end(before: byte)
        if byte <= 0x20 { previous.removeAll(keepingCapacity: true) }
        previousIsSmall = false
      }
    }
    end(before: 0x20)
  }

  private static func evidence(ofWord word: [UInt8]) -> Evidence? {
    guard word.count > 1, let first = word.first else { return nil }
    if commentPrefixes.contains(where: { $0[0] == first && word.starts(with: $0) }) {
      return .comments
    }
    if prefixes.contains(where: { $0[0] == first && word.starts(with: $0) }) { return .weak }
    if words.contains(word) { return .weak }
    return slightWords.contains(word) ? .slight : nil
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
    "sponsor", "sponsored", "promo", "popup", "modal", "dialog", "login", "register", "signup",
    "search",
    "pagination", "pager", "paging", "toolbar", "tools", "print", "rating", "copyright",
    "disclaimer", "outbrain", "taboola", "bacajuga", "headlines", "ticker", "noprint", "skip",
    "screenreader", "visuallyhidden", "dropdown", "carousel", "slider", "byline", "author",
    "authors", "autor", "penulis",
    "authorbox", "bio", "cta", "toc", "jp", "addtoany", "navbar", "crumbs",
  ])

  private static let hiddenWord = Array("hidden".utf8)
  private static let hiddenPrefixes = bytes(["is", "visually", "element", "u", "aria"])

  private static let pairs = bytes([
    "authorbox", "authorbio", "aboutauthor", "authorprofile", "authordescription", "authorcard",
    "postmeta", "entrymeta", "readmore", "bacajuga", "morefrom", "postnav", "postinfo",
  ])

  private static let captionWords = bytes([
    "caption", "captions", "figcaption", "imgcaption", "credit", "credits", "photocredit",
  ])

  private static let pictureWords = bytes([
    "img", "image", "images", "photo", "photos", "picture", "pictures", "foto", "gambar", "bild",
  ])

  private static let author = Array("author".utf8)
  private static let authorWords = bytes([
    "author", "authors", "byline", "autor", "penulis", "reporter", "writer",
  ])

  private static let slightWords: Set<[UInt8]> = bytes(["teaser", "teasers", "excerpt", "summary"])

  private static let commentPrefixes = Array(bytes(["comment", "komentar", "disqus"]))

  private static let prefixes = Array(
    bytes([
      "sharedaddy", "sharebar", "sidebar", "breadcrumb", "relatedpost", "relatednews",
      "newsletter", "cookie", "socialmedia", "footer", "navigation", "advert", "popular",
      "postmeta",
    ]))

  private static func bytes(_ words: [String]) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }
}
