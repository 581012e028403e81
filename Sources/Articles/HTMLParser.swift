private import CLibXML2

/// Reads HTML with libxml2 and hands back a tree of values: the only door to the C library.
enum HTMLParser {
  /// - Parameter markup: valid UTF-8 that `MarkupGuard` has looked through.
  static func tree(of markup: [UInt8]) -> HTMLTree {
    _ = library
    let builder = TreeBuilder()
    guard let count = Int32(exactly: markup.count), let context = htmlNewParserCtxt() else {
      return builder.tree
    }
    defer { htmlFreeParserCtxt(context) }
    listen(context)
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    // HUGE lifts the bound of 10 MB for one text.
    let options =
      Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
      | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
      | Int32(XML_PARSE_HUGE.rawValue)
    withExtendedLifetime(builder) {
      markup.withUnsafeBytes { bytes in
        let characters = bytes.bindMemory(to: CChar.self).baseAddress
        if let document = htmlCtxtReadMemory(context, characters, count, nil, "UTF-8", options) {
          xmlFreeDoc(document)
        }
      }
    }
    builder.close()
    return builder.tree
  }

  /// libxml2 wants its tables set up once, before threads use them.
  private static let library: Void = xmlInitParser()

  /// Replaces the tree building of libxml2 by ours; its closures may capture nothing.
  private static func listen(_ context: htmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startElement = { userData, name, attributes in
      TreeBuilder.from(userData)?.open(name, attributes)
    }
    sax.pointee.endElement = { userData, name in
      TreeBuilder.from(userData)?.close(name)
    }
    let text: charactersSAXFunc = { userData, characters, count in
      TreeBuilder.from(userData)?.append(characters, Int(count))
    }
    sax.pointee.characters = text
    sax.pointee.ignorableWhitespace = text
    sax.pointee.cdataBlock = text
    sax.pointee.startDocument = nil
    sax.pointee.endDocument = nil
    sax.pointee.internalSubset = nil
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.setDocumentLocator = nil
    sax.pointee.reference = nil
  }
}

/// Collects what libxml2 reports. A class, since C hands it back as a pointer; it never leaves.
private final class TreeBuilder {
  private(set) var tree = HTMLTree()
  /// Indices of the open elements.
  private var open: [Int] = []
  /// libxml2 keeps one copy of each name, so its address stands for it.
  private var tags: [UnsafePointer<xmlChar>: HTMLTag] = [:]
  private var attributeNames: [UnsafePointer<xmlChar>: HTMLAttribute?] = [:]

  static func from(_ userData: UnsafeMutableRawPointer?) -> TreeBuilder? {
    userData.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let first = Int32(tree.attributes.count)
    var index = 0
    while let attributes, let key = attributes[index] {
      if let value = attributes[index + 1] {
        keep(key, value)
      } else {
        keep(key, key)
      }
      index += 2
    }
    let node = HTMLTree.Node(
      tag: tag(name), parent: Int32(open.last ?? -1), end: 0, textStart: 0, textEnd: 0,
      attributes: first..<Int32(tree.attributes.count))
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  func close(_ name: UnsafePointer<xmlChar>?) {
    guard let index = open.popLast() else { return }
    tree.nodes[index].end = Int32(tree.nodes.count)
  }

  func append(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let characters, count > 0 else { return }
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: characters, count: count))
    let end = Int32(tree.bytes.count)
    let parent = Int32(open.last ?? -1)
    if let last = tree.nodes.last, last.tag == .text, last.parent == parent, last.textEnd == start {
      tree.nodes[tree.nodes.count - 1].textEnd = end
      return
    }
    tree.nodes.append(
      HTMLTree.Node(
        tag: .text, parent: parent, end: Int32(tree.nodes.count + 1), textStart: start,
        textEnd: end, attributes: 0..<0))
  }

  /// Closes what the end of the page left open.
  func close() {
    while !open.isEmpty { close(nil) }
  }

  private func keep(_ key: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>) {
    let known = attributeNames[key] ?? HTMLAttribute(rawValue: String(cString: key))
    attributeNames[key] = .some(known)
    guard let name = known else { return }
    let start = Int32(tree.bytes.count)
    let limit = 1 << 16
    var count = 0
    while count < limit, value[count] != 0 { count += 1 }
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
    tree.attributes.append(
      HTMLTree.Attribute(name: name, value: start..<Int32(tree.bytes.count)))
  }

  private func tag(_ name: UnsafePointer<xmlChar>?) -> HTMLTag {
    guard let name else { return .other }
    if let known = tags[name] { return known }
    let tag = HTMLTag.byName[String(cString: name)] ?? .other
    tags[name] = tag
    return tag
  }
}
