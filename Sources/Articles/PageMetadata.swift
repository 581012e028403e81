/// What a page says about itself in its head, its JSON-LD and its `<time>` elements.
struct PageMetadata {
  /// Titles, the most trustworthy first: JSON-LD, Open Graph, `<title>`.
  private(set) var titles: [String] = []
  private(set) var published: ArticleMetadata.Published?
  private(set) var author: String?
  private(set) var siteName: String?
  private(set) var canonicalURL: String?
  /// The whole text, where JSON-LD repeats it.
  private(set) var articleBody: String?

  init(_ tree: HTMLTree, uri: String?) {
    var meta: [String: String] = [:]
    var linked: [LinkedData] = []
    var times: [String] = []
    var pageTitle: String?
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .meta: readMeta(tree, index, into: &meta)
      case .link:
        if tree.value(of: .rel, at: index)?.lowercased() == "canonical", canonicalURL == nil {
          canonicalURL = tree.value(of: .href, at: index)
        }
      case .title where pageTitle == nil:
        pageTitle = String(decoding: tree.text(below: index), as: UTF8.self)
      case .script:
        if tree.value(of: .type, at: index)?.lowercased().contains("ld+json") == true,
          let value = LinkedData(tree.text(below: index))
        {
          linked += value.objects
        }
      case .time:
        if let value = tree.value(of: .datetime, at: index) { times.append(value) }
      default:
        if tree.hasAttributes(at: index), let property = tree.value(of: .itemprop, at: index) {
          readProperty(property, tree, index, into: &meta)
        }
      }
    }
    let article = linked.first(where: Self.isArticle)
    readNames(meta: meta, article: article, linked: linked)
    articleBody = article?["articleBody"]?.text
    let linkedTitle = article?["headline"]?.text ?? article?["name"]?.text
    titles = [linkedTitle, meta["og:title"], meta["twitter:title"], pageTitle]
      .compactMap(\.self).map(Self.oneLine).filter { !$0.isEmpty }
    canonicalURL = canonicalURL ?? meta["og:url"]
    published = Self.published(
      meta: meta, article: article, times: times, addresses: [canonicalURL, uri])
  }

  private func readMeta(_ tree: HTMLTree, _ index: Int, into meta: inout [String: String]) {
    guard let content = tree.value(of: .content, at: index), !content.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop] {
      guard let key = tree.value(of: attribute, at: index)?.lowercased() else { continue }
      if meta[key] == nil { meta[key] = content }
    }
  }

  private func readProperty(
    _ property: String, _ tree: HTMLTree, _ index: Int, into meta: inout [String: String]
  ) {
    let key = property.lowercased()
    guard key == "datepublished" || key == "author", meta[key] == nil else { return }
    let value =
      tree.value(of: .content, at: index) ?? tree.value(of: .datetime, at: index)
      ?? Self.oneLine(String(decoding: tree.text(below: index).prefix(200), as: UTF8.self))
    if !value.isEmpty { meta[key] = value }
  }

  private mutating func readNames(
    meta: [String: String], article: LinkedData?, linked: [LinkedData]
  ) {
    let names = article?["author"]?.names ?? []
    let author = names.isEmpty ? Self.authorKeys.lazy.compactMap { meta[$0] }.first : nil
    self.author = (author ?? (names.isEmpty ? nil : names.joined(separator: "; ")))
      .map(Self.oneLine)
      .flatMap { Self.isName($0) ? $0 : nil }
    siteName =
      meta["og:site_name"] ?? article?["publisher"]?.names.first
      ?? linked.first { $0["@type"]?.text == "WebSite" }?["name"]?.text
  }

  private static func published(
    meta: [String: String], article: LinkedData?, times: [String], addresses: [String?]
  ) -> ArticleMetadata.Published? {
    func day(_ text: String?, _ from: String) -> ArticleMetadata.Published? {
      text.flatMap(PublicationDay.day(in:)).map { ArticleMetadata.Published(day: $0, from: from) }
    }
    let fromMeta = dateKeys.lazy.compactMap { day(meta[$0], $0.hasPrefix("og:") ? "og" : "meta") }
    return day(article?["datePublished"]?.text, "json-ld")
      ?? day(meta["article:published_time"], "og")
      ?? fromMeta.first
      ?? times.lazy.compactMap { day($0, "time") }.first
      ?? addresses.lazy.compactMap(\.self).compactMap(PublicationDay.day(inPathOf:)).first
      .map { ArticleMetadata.Published(day: $0, from: "url") }
  }

  /// JSON-LD types of schema.org that are one text with a date.
  private static func isArticle(_ object: LinkedData) -> Bool {
    let types: [String]
    switch object["@type"] {
    case .string(let type): types = [type]
    case .list(let values): types = values.compactMap(\.text)
    default: types = []
    }
    return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  /// Pages put addresses and whole biographies where a name belongs.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 120 && !text.hasPrefix("http")
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: LineText.line(Array(text.utf8)), as: UTF8.self)
  }

  private static let authorKeys = [
    "article:author", "author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "byl",
  ]

  private static let dateKeys = [
    "og:article:published_time", "og:published_time", "datepublished", "publishdate",
    "publish-date", "publish_date", "pubdate", "date", "dc.date.issued", "dc.date",
    "dc.date.created", "dcterms.issued", "dcterms.created", "dcterms.date", "parsely-pub-date",
    "sailthru.date", "article.published", "article_date_original", "content_publisheddate",
    "publication_date", "originalpublicationdate",
  ]
}
