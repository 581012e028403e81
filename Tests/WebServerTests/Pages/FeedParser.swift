import Foundation
import FoundationXML

/// Reads a feed as XML and keeps the names of its elements.
final class FeedParser: NSObject, XMLParserDelegate {
  static let known: Set<String> = [
    "feed", "id", "title", "updated", "author", "name", "link", "entry", "summary",
  ]

  private(set) var elements: Set<String> = []

  /// Whether it is well-formed.
  func parse(_ body: [UInt8]) -> Bool {
    let parser = XMLParser(data: Data(body))
    parser.delegate = self
    return parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
  }
}
