/// Cuts a page into lines where its block elements and line breaks say so.
struct BlockCutter {
  private let tree: HTMLTree
  private let furniture: Furniture?
  private var blocks: [TextBlock] = []
  /// Elements that say that they hold the author, in order.
  private(set) var authorElements: [Int] = []
  /// Elements around the current position.
  private var open: [Enclosing] = []
  /// Lines of the current block element, broken by `<br>`.
  private var lines: [Line] = [Line()]
  private var links = 0
  private let mostBlocks: Int

  private struct Line {
    var bytes: [UInt8] = []
    var linkBytes = 0
    /// The first text of the line.
    var node: Int?
  }

  private struct Enclosing {
    let index: Int
    let end: Int
    let tag: HTMLTag
    let furniture: Furniture.Reading
  }

  /// - Parameters:
  ///   - furniture: what counts as page furniture; nil for fragments, which have none.
  ///   - mostBlocks: lines after which cutting ends.
  init(_ tree: HTMLTree, furniture: Furniture?, mostBlocks: Int) {
    self.tree = tree
    self.mostBlocks = mostBlocks
    self.furniture = furniture
  }

  /// The lines below a node in reading order.
  mutating func cut(below root: Int = 0) -> [TextBlock] {
    guard root < tree.nodes.count else { return [] }
    var index = root
    let end = Int(tree.nodes[root].end)
    while index < end, blocks.count < mostBlocks, lines.count < mostBlocks {
      leave(before: index)
      index = enter(index)
    }
    leave(before: end)
    flush()
    return blocks
  }

  /// - Returns: the node to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = tree.nodes[index]
    let end = Int(node.end)
    switch node.tag {
    case .text:
      append(index)
      return end
    case .br:
      lines.append(Line())
      return end
    case let tag where tag.isUnread:
      return end
    default: break
    }
    if node.tag.isBlock { flush() }
    if node.tag == .table, let rows = DataTable(tree, at: index, mostRows: mostBlocks)?.rows {
      blocks += rows.map {
        TextBlock(text: $0, role: .tableRow, node: index, asides: currentAsides)
      }
      return end
    }
    if node.tag == .a { links += 1 }
    let reading = furniture?.reading(tree, index) ?? Furniture.Reading()
    if reading.isAuthor { authorElements.append(index) }
    open.append(Enclosing(index: index, end: end, tag: node.tag, furniture: reading))
    return index + 1
  }

  private mutating func leave(before index: Int) {
    while let last = open.last, last.end <= index {
      if last.tag.isBlock { flush() }
      if last.tag == .a { links -= 1 }
      open.removeLast()
    }
  }

  private mutating func append(_ index: Int) {
    let text = tree.bytes[Int(tree.nodes[index].textStart)..<Int(tree.nodes[index].textEnd)]
    let isPreformatted = open.last?.tag == .pre
    for part in text.split(
      maxSplits: isPreformatted ? mostBlocks : 0, omittingEmptySubsequences: false,
      whereSeparator: { $0 == 0x0A })
    {
      if part.startIndex != text.startIndex { lines.append(Line()) }
      if lines.count > mostBlocks { return }
      let last = lines.count - 1
      if lines[last].node == nil { lines[last].node = index }
      lines[last].bytes.append(contentsOf: part)
      if links > 0 { lines[last].linkBytes += part.count { $0 > 0x20 } }
    }
  }

  private var currentAsides: [TextBlock.Aside] {
    open.compactMap { element in
      element.furniture.evidence.map {
        TextBlock.Aside(node: element.index, evidence: $0, word: element.furniture.word)
      }
    }
  }

  /// Ends the current block: an empty line between two breaks parts paragraphs, single breaks are
  /// kept unless they fell into a sentence.
  private mutating func flush() {
    defer { lines = [Line()] }
    guard lines.contains(where: { $0.bytes.contains { $0 > 0x20 } }) else { return }
    var paragraph: [Line] = []
    for var line in lines {
      line.bytes = LineText.line(line.bytes)
      if line.bytes.isEmpty {
        appendBlocks(paragraph)
        paragraph = []
      } else {
        paragraph.append(line)
      }
    }
    appendBlocks(paragraph)
  }

  private mutating func appendBlocks(_ paragraph: [Line]) {
    var role = currentRole
    if furniture != nil, isCaption || role == .paragraph && isBesidePicture { role = .caption }
    for group in SoftLines.groups(paragraph.map(\.bytes)) {
      let lines = paragraph[group]
      var block = TextBlock(
        text: SoftLines.joined(lines.map(\.bytes)), role: role,
        linkBytes: lines.reduce(0) { $0 + $1.linkBytes },
        node: lines.first?.node ?? 0, asides: currentAsides)
      block.item = open.last { $0.tag == .li }?.index ?? 0
      blocks.append(block)
    }
  }

  /// A small element around the current line calls itself a caption.
  private var isCaption: Bool {
    open.contains {
      $0.furniture.isCaption && $0.end - $0.index <= Self.mostNodesOfFigure
    }
  }

  /// A small element around the current one holds a picture and hardly another text: what
  /// `<figure>` says, said by position. Paragraphs with a picture in them are paragraphs.
  private var isBesidePicture: Bool {
    for element in open.reversed().filter({ $0.tag.isBlock }).prefix(3) {
      guard element.end - element.index <= Self.mostNodesOfFigure else { return false }
      switch element.tag {
      case .p, .li, .td, .body, .article, .main: return false
      default: break
      }
      let nodes = tree.nodes[element.index..<element.end]
      let texts = nodes.count { $0.tag == .text && $0.textEnd - $0.textStart > 20 }
      guard texts <= 2,
        !nodes.contains(where: {
          $0.tag.headingLevel != nil
            || $0.tag == .text && $0.textEnd - $0.textStart > Self.longestCaption
        })
      else { return false }
      if element.furniture.isPicture || nodes.contains(where: { $0.tag == .img }) { return true }
    }
    return false
  }

  private static let mostNodesOfFigure = 24
  /// Bytes of one text; a longer one beside a picture is a paragraph.
  private static let longestCaption = 600

  private var currentRole: TextBlock.Role {
    for element in open.reversed() {
      switch element.tag {
      case .li, .dt, .dd: return .listItem
      case .blockquote: return .quotation
      case .figcaption, .caption: return .caption
      case .th, .td, .body: return .paragraph
      default:
        if let level = element.tag.headingLevel { return .heading(level: level) }
      }
    }
    return .paragraph
  }
}
