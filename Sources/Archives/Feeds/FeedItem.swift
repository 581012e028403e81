/// One item of a feed or of a WordPress export: what it says of itself, and its content.
struct FeedItem {
  /// Content and description, the fuller one first; nil where the item has none.
  private(set) var contents: [Field: [UInt8]] = [:]
  var link: String?

  enum Field: Sendable, Hashable {
    case title, link, id, published, updated, postDate, full, summary, postType, status, postId
  }

  /// By name as feeds write it; the prefix of a name is what its vocabulary is mostly called.
  private static let fields: [String: Field] = [
    "title": .title, "link": .link, "guid": .id, "id": .id, "pubDate": .published,
    "published": .published, "dc:date": .published, "updated": .updated,
    "wp:post_date": .postDate, "content:encoded": .full, "content": .full,
    "description": .summary, "summary": .summary, "wp:post_type": .postType,
    "wp:status": .status, "wp:post_id": .postId,
  ]

  /// Entries of a WordPress export that are no releases.
  private static let otherTypes: Set<String> = [
    "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset",
    "oembed_cache", "user_request", "wp_block", "wp_template", "wp_template_part",
    "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face",
  ]

  static func field(_ name: String) -> Field? { fields[name] }

  mutating func append(_ bytes: [UInt8], to field: Field) {
    contents[field, default: []] += bytes
  }

  func text(_ field: Field) -> String? {
    guard let bytes = contents[field] else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.isEmpty ? nil : plain
  }

  /// Why the item is no release, in brackets; nil when it may be one.
  var passedOver: String? {
    if let type = text(.postType), Self.otherTypes.contains(type) { return "(\(type))" }
    guard let status = text(.status), status != "publish" else { return nil }
    return "(\(status))"
  }

  func page(at origin: Page.Origin) -> PageStep {
    var origin = origin
    origin.id = text(.postId) ?? text(.id)
    origin.uri = link ?? text(.link) ?? text(.id).flatMap { $0.hasPrefix("http") ? $0 : nil }
    let content = [contents[.full], contents[.summary]].compactMap(\.self).first {
      $0.contains { $0 > 0x20 }
    }
    guard let content else { return .failure(.emptyInput(origin)) }
    let title = text(.title).map {
      String(decoding: CharacterReferences.resolved(Array($0.utf8)[...]), as: UTF8.self)
    }
    return .page(
      Page(
        origin: origin, content: .html(WordPressText.paragraphs(content)), charset: "UTF-8",
        title: title, published: day))
  }

  /// WordPress writes the day of its site; the dates of feeds are moments.
  private var day: String? {
    if let local = text(.postDate), !local.hasPrefix("0000") { return String(local.prefix(10)) }
    return (text(.published) ?? text(.updated)).map { PublishedMoment.day(of: $0) ?? $0 }
  }
}
