/// Finds the main text of a whole page.
///
/// Each line gets a weight: running text counts for itself, links, labels and furniture count
/// against. The main text is the element whose lines weigh most together: going up from it would
/// take in more menu than text. Within it only the lines that belong are kept.
struct ContentFinder {
  private let tree: HTMLTree
  private let blocks: [TextBlock]
  private let weights: [Int]
  private let isAside: [Bool]

  init(_ tree: HTMLTree, blocks: [TextBlock]) {
    self.tree = tree
    self.blocks = blocks
    isAside = Self.asides(of: blocks)
    weights = zip(blocks, isAside).map { Self.weight(of: $0, isAside: $1) }
  }

  /// The lines of the main text, in order.
  func content() -> [TextBlock] {
    guard let range = heaviestRange() else { return [] }
    var kept: [Int] = []
    for index in range where belongs(index, in: range) { kept.append(index) }
    return kept.map { blocks[$0] }
  }

  /// An element that looks like furniture but holds this share of the page's running text is not.
  private static let forgivenShare = 0.4

  private static func asides(of blocks: [TextBlock]) -> [Bool] {
    var total = 0
    var held: [Int: Int] = [:]
    for block in blocks where isProse(block) {
      total += block.text.count
      for aside in block.asides { held[aside, default: 0] += block.text.count }
    }
    let forgiven = Set(held.filter { Double($0.value) > forgivenShare * Double(total) }.keys)
    return blocks.map { block in block.asides.contains { !forgiven.contains($0) } }
  }

  /// Running text: long enough for a sentence, and not a link.
  private static func isProse(_ block: TextBlock) -> Bool {
    guard !block.isHeading, block.linkBytes * 2 <= block.text.count else { return false }
    if block.text.count >= 80 { return true }
    return block.text.count >= 30 && LineText.endsSentence(block.text)
  }

  private static func weight(of block: TextBlock, isAside: Bool) -> Int {
    let count = block.text.count
    if isAside { return -(10 + min(count, 200) / 2) }
    if block.linkBytes * 2 > count { return -(15 + min(count, 100) / 2) }
    if block.isHeading { return 0 }
    if isProse(block) { return min(count, 1500) - block.linkBytes }
    return block.role == .tableRow || block.role == .listItem ? -2 : -8
  }

  /// The lines of the element whose lines weigh most.
  private func heaviestRange() -> Range<Int>? {
    // Lines stand in document order, so an element's lines are a range of them.
    var sums = [0]
    for weight in weights { sums.append(sums[sums.count - 1] + weight) }
    var lower = 0
    var best: (score: Double, range: Range<Int>)?
    for (index, node) in tree.nodes.enumerated() where node.tag != .text {
      while lower < blocks.count, blocks[lower].node < index { lower += 1 }
      let upper = firstBlock(from: lower, behind: Int(node.end))
      guard upper > lower else { continue }
      let score = Double(sums[upper] - sums[lower]) * trust(in: index)
      if score > 0, score >= best?.score ?? 0 { best = (score, lower..<upper) }
    }
    return best?.range
  }

  private func firstBlock(from lower: Int, behind end: Int) -> Int {
    var low = lower
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].node < end { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How far an element says itself that it holds the article.
  private func trust(in index: Int) -> Double {
    if tree.nodes[index].tag == .article { return 1.1 }
    if tree.nodes[index].tag == .main { return 1.05 }
    guard tree.hasAttributes(at: index) else { return 1 }
    if tree.value(of: .itemprop, at: index)?.lowercased() == "articlebody" { return 1.25 }
    return 1
  }

  private func belongs(_ index: Int, in range: Range<Int>) -> Bool {
    guard !isAside[index] else { return false }
    let block = blocks[index]
    if weights[index] > 0 { return true }
    let isLink = block.linkBytes * 2 > block.text.count
    if isLink && !(block.role == .tableRow) { return false }
    // Labels and headings belong where text surrounds them.
    let before = range.lowerBound..<index
    let after = (index + 1)..<range.upperBound
    let precedes = after.prefix(block.isHeading ? 12 : 6).contains { weights[$0] > 0 }
    let follows = before.reversed().prefix(6).contains { weights[$0] > 0 }
    return block.isHeading ? precedes : follows || (precedes && block.role == .listItem)
  }
}
