/// What a page says about itself in its head, its JSON-LD, its microdata and its `<time>` elements.
struct PageMetadata {
  /// Titles, the most trustworthy first: JSON-LD, Open Graph, `<title>`.
  private(set) var titles: [String] = []
  private(set) var dates = PublicationDates()
  /// Names given as the author's, the most trustworthy source first.
  private(set) var authors: [[String]] = []
  private(set) var siteName: String?
  private(set) var canonicalURL: String?
  /// The whole text, where JSON-LD repeats it.
  private(set) var articleBody: String?
  /// Names of the site and of who publishes it: no authors.
  private(set) var siteNames: [String] = []

  init(_ tree: HTMLTree, uri: String?, _ words: PageWords) {
    var head = Head(words: words)
    for (index, node) in tree.nodes.enumerated() where node.tag != .text {
      head.read(tree, index, node.tag)
    }
    let article = head.linked.first(where: Self.isArticle)
    let meta = head.meta
    canonicalURL = head.canonicalURL ?? meta["og:url"]
    readNames(meta: meta, article: article, linked: head.linked)
    articleBody = article?["articleBody"]?.text
    let linkedTitle = article?["headline"]?.text ?? article?["name"]?.text
    titles = [linkedTitle, meta["og:title"], meta["twitter:title"], head.title]
      .compactMap(\.self).map(Self.oneLine).filter { !$0.isEmpty }
    dates.read(
      article: article, linked: head.linked, meta: meta, times: head.times,
      scripts: head.scripts, addresses: [canonicalURL, uri], language: head.language, words)
  }

  /// What is picked up on one way through the page.
  private struct Head {
    let words: PageWords
    var meta: [String: String] = [:]
    var linked: [LinkedData] = []
    var times: [PublicationDates.Time] = []
    /// Days that scripts hold under a name like `publishedAt`.
    var scripts: [String] = []
    var title: String?
    var canonicalURL: String?
    /// Two letters, small; empty when the page does not say.
    var language = ""

    mutating func read(_ tree: HTMLTree, _ index: Int, _ tag: HTMLTag) {
      switch tag {
      case .html:
        language = (tree.value(of: .lang, at: index) ?? "").prefix(2).lowercased()
      case .meta: readMeta(tree, index)
      case .link:
        if canonicalURL == nil, tree.value(of: .rel, at: index)?.lowercased() == "canonical" {
          canonicalURL = tree.value(of: .href, at: index)
        }
      case .title where title == nil:
        title = String(decoding: tree.text(below: index), as: UTF8.self)
      case .script: readScript(tree, index)
      default:
        guard tag == .time || tree.hasAttributes(at: index) else { return }
        let property = tree.value(of: .itemprop, at: index)?.lowercased()
        if tag == .time { readTime(tree, index) }
        if let property, property == "datepublished" || property == "datemodified" {
          let key = "itemprop:\(property)"
          if meta[key] == nil { meta[key] = value(tree, index) }
        }
      }
    }

    private mutating func readMeta(_ tree: HTMLTree, _ index: Int) {
      guard let content = tree.value(of: .content, at: index), !content.isEmpty else { return }
      for attribute in [HTMLAttribute.property, .name] {
        guard let key = tree.value(of: attribute, at: index)?.lowercased() else { continue }
        if meta[key] == nil { meta[key] = content }
      }
      if let key = tree.value(of: .itemprop, at: index)?.lowercased() {
        if meta["itemprop:\(key)"] == nil { meta["itemprop:\(key)"] = content }
      }
    }

    private mutating func readScript(_ tree: HTMLTree, _ index: Int) {
      let text = tree.text(below: index)
      if tree.value(of: .type, at: index)?.lowercased().contains("ld+json") == true {
        if let value = LinkedData(text) { linked += value.objects }
      } else {
        scripts += ScriptDates.days(in: text, words)
      }
    }

    private mutating func readTime(_ tree: HTMLTree, _ index: Int) {
      guard let value = value(tree, index), times.count < PublicationDates.mostTimes else { return }
      times.append(PublicationDates.Time(node: index, value: value))
    }

    /// The value that markup gives for machines, else the text.
    private func value(_ tree: HTMLTree, _ index: Int) -> String? {
      let value =
        tree.value(of: .content, at: index) ?? tree.value(of: .datetime, at: index)
        ?? tree.value(of: .title, at: index)
        ?? PageMetadata.oneLine(
          String(decoding: tree.text(below: index).prefix(200), as: UTF8.self))
      return value.isEmpty ? nil : value
    }
  }

  private mutating func readNames(
    meta: [String: String], article: LinkedData?, linked: [LinkedData]
  ) {
    let publisher = article?["publisher"]
    siteName =
      meta["og:site_name"] ?? publisher?.names.first
      ?? linked.first { $0["@type"]?.text == "WebSite" }?["name"]?.text
    let organisations = linked.filter(Self.isOrganisation).flatMap(\.names)
    siteNames =
      [siteName, canonicalURL.flatMap(Self.host)].compactMap(\.self)
      + (publisher?.names ?? []) + organisations
    let named = linked.filter { $0["name"] != nil && !Self.isOrganisation($0) }
    let byID = Dictionary(
      named.compactMap { object in object["@id"]?.text.map { ($0, object.names) } },
      uniquingKeysWith: { first, _ in first })
    let people = article?["author"].map { Self.names(of: $0, among: byID) } ?? []
    // A page about one person's text names that person somewhere in its graph.
    let everyone = linked.filter { Self.types(of: $0) == ["Person"] }.flatMap(\.names)
    let only = people.isEmpty && Set(everyone).count == 1 ? Array(everyone.prefix(1)) : []
    authors = [people, only] + Self.authorKeys.compactMap { meta[$0].map(Self.list) }
  }

  /// Names of authors given as texts, objects or references to objects elsewhere; organisations
  /// are left out.
  private static func names(
    of author: LinkedData, among people: [String: [String]]
  ) -> [String] {
    switch author {
    case .list(let authors): return authors.flatMap { names(of: $0, among: people) }
    case .object where isOrganisation(author): return []
    case .object(let members):
      guard members["name"] == nil, let id = members["@id"]?.text else { return author.names }
      return people[id] ?? []
    case .string(let text): return list(text)
    case .other: return []
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { oneLine(String($0)) }
  }

  private static func host(_ address: String) -> String? {
    let parts = address.split(separator: "/")
    guard parts.count >= 2 else { return nil }
    let host = parts[1]
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  private static func types(of object: LinkedData) -> [String] {
    switch object["@type"] {
    case .string(let type): [type]
    case .list(let values): values.compactMap(\.text)
    default: []
    }
  }

  private static func isOrganisation(_ object: LinkedData) -> Bool {
    types(of: object).contains { $0.hasSuffix("Organization") || $0 == "Corporation" }
  }

  /// JSON-LD types of schema.org that are one text with a date.
  private static func isArticle(_ object: LinkedData) -> Bool {
    types(of: object).contains {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report"
    }
  }

  static func oneLine(_ text: String) -> String {
    String(decoding: LineText.line(Array(text.utf8)), as: UTF8.self)
  }

  private static let authorKeys = [
    "author", "article:author", "itemprop:author", "dc.creator", "dcterms.creator",
    "parsely-author", "sailthru.author", "byl", "content_author", "og:article:author",
  ]
}
