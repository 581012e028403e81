/// The text of pages that are drawn by script: it stands in a template or in the linked data only.
struct ScriptedText {
  private let tree: HTMLTree
  private let limits: ArticleLimits

  init(_ tree: HTMLTree, limits: ArticleLimits) {
    self.tree = tree
    self.limits = limits
  }

  /// What the page shows, or a hidden text that is at least twice as long.
  func fuller(than shown: [TextBlock], articleBody: String?) -> [TextBlock] {
    let count = Self.byteCount(shown)
    var hidden = articleBody.map { blocks(of: Array($0.utf8)) } ?? []
    if count < Self.shortText {
      for template in templates() {
        let blocks = blocks(of: template)
        if Self.byteCount(blocks) > Self.byteCount(hidden) { hidden = blocks }
      }
    }
    return Self.byteCount(hidden) > 2 * count ? hidden : shown
  }

  /// A page that shows more is read as it is, in bytes.
  private static let shortText = 400

  private static func byteCount(_ blocks: [TextBlock]) -> Int {
    blocks.reduce(0) { $0 + $1.text.count }
  }

  private func blocks(of text: [UInt8]) -> [TextBlock] {
    guard Markup.isPresent(in: text) else {
      return PlainText.blocks(of: text, most: limits.lines).blocks
    }
    let tree = HTMLParser.tree(of: MarkupGuard(text, limits: limits).bytes)
    var cutter = BlockCutter(tree, furniture: nil, mostBlocks: limits.lines)
    return cutter.cut()
  }

  /// `<script type="text/template">` and the like: markup that a script puts in place.
  private func templates() -> [[UInt8]] {
    tree.nodes.indices.filter { index in
      guard tree.nodes[index].tag == .script, let type = tree.value(of: .type, at: index) else {
        return false
      }
      return Self.templateTypes.contains(type.lowercased())
    }.map(tree.text(below:))
  }

  private static let templateTypes: Set<String> = [
    "text/template", "text/x-template", "text/html", "text/x-handlebars-template",
  ]
}
