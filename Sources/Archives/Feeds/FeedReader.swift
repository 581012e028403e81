/// The items of an RSS or Atom feed or of a WordPress export, one after the other.
final class FeedReader: PageReader {
  private var scanner: XMLScanner
  private let origin: Page.Origin
  private let limits: ReadingLimits
  private var isDone = false
  private var count = 0

  init(_ reader: ByteReader, origin: Page.Origin, limits: ReadingLimits) {
    scanner = XMLScanner(reader)
    self.origin = origin
    self.limits = limits
  }

  func next() -> PageStep? {
    guard !isDone else { return nil }
    var place = origin
    do throws(StreamError) {
      while true {
        place.offset = scanner.offset
        guard let token = try scanner.next() else { break }
        guard case .start(let name, _) = token, Self.isItem(name) else { continue }
        count += 1
        guard count <= limits.members else {
          isDone = true
          return .failure(.tooManyMembers(origin, limit: limits.members))
        }
        return try readItem(name, at: place)
      }
      isDone = true
      return nil
    } catch {
      isDone = true
      return .failure(.broken(place, error))
    }
  }

  private static func isItem(_ name: String) -> Bool {
    name == "item" || name == "entry" || name == "atom:entry"
  }

  private func readItem(_ itemName: String, at place: Page.Origin) throws(StreamError) -> PageStep {
    var item = FeedItem()
    var depth = 0
    var field: FeedItem.Field?
    var bytes = 0
    func append(_ part: [UInt8], to field: FeedItem.Field) {
      bytes += part.count
      if bytes <= limits.page { item.append(part, to: field) }
    }
    while let token = try scanner.next() {
      switch token {
      case .start(let name, let attributes):
        depth += 1
        if depth == 1 {
          field = FeedItem.field(name)
          if field == .link, let address = Self.address(attributes) { item.link = address }
        } else if let field {
          append(Array("<\(name)".utf8) + attributes.bytes + [UInt8(ascii: ">")], to: field)
        }
      case .end(let name):
        if depth == 0 || name == itemName { return step(item, bytes, at: place) }
        depth -= 1
        if depth == 0 {
          field = nil
        } else if let field {
          append(Array("</\(name)>".utf8), to: field)
        }
      case .text(let text):
        if let field { append(text, to: field) }
      }
    }
    throw .truncated(format: "the item", offset: place.offset ?? 0)
  }

  /// The address of an Atom link to the item itself.
  private static func address(_ attributes: XMLAttributes) -> String? {
    let relation = attributes["rel"] ?? "alternate"
    return relation == "alternate" ? attributes["href"] : nil
  }

  private func step(_ item: FeedItem, _ bytes: Int, at place: Page.Origin) -> PageStep {
    if let reason = item.passedOver { return .passedOver(reason) }
    guard bytes <= limits.page else {
      return .failure(.tooLarge(place, bytes: bytes, limit: limits.page))
    }
    return item.page(at: place)
  }
}
