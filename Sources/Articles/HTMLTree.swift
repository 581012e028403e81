/// The elements and texts of a page in document order, as values.
///
/// A node's descendants are the nodes behind it up to `end`, so a subtree is a range of indices.
struct HTMLTree: Sendable {
  struct Node: Sendable {
    let tag: HTMLTag
    let parent: Int32
    /// Index behind the last descendant.
    var end: Int32
    /// Of a text: its bytes.
    var textStart: Int32
    var textEnd: Int32
    /// Of an element: its attributes.
    var attributes: Range<Int32>
  }

  struct Attribute: Sendable {
    let name: HTMLAttribute
    let value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Texts and attribute values, valid UTF-8, references resolved.
  var bytes: [UInt8] = []

  func value(of name: HTMLAttribute, at index: Int) -> String? {
    attributes(at: index).first { $0.name == name }
      .map { String(decoding: bytes(of: $0), as: UTF8.self) }
  }

  func attributes(at index: Int) -> ArraySlice<Attribute> {
    attributes[range(nodes[index].attributes)]
  }

  func bytes(of attribute: Attribute) -> ArraySlice<UInt8> { bytes[range(attribute.value)] }

  /// All text below a node, as written.
  func text(below index: Int) -> [UInt8] {
    var text: [UInt8] = []
    for node in nodes[index..<Int(nodes[index].end)] where node.tag == .text {
      text.append(contentsOf: bytes[Int(node.textStart)..<Int(node.textEnd)])
    }
    return text
  }

  func hasAttributes(at index: Int) -> Bool { !nodes[index].attributes.isEmpty }

  private func range(_ range: Range<Int32>) -> Range<Int> {
    Int(range.lowerBound)..<Int(range.upperBound)
  }
}

/// The attributes the reader looks at; others are not kept.
enum HTMLAttribute: String, CaseIterable, Sendable {
  case id, `class`, role, style, hidden, href, rel, name, property, content, itemprop, datetime
  case type, charset, lang
  case pubdate, title
}
