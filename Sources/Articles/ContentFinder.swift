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

  /// Pages of photographs have captions only; there they are the text.
  init(_ tree: HTMLTree, blocks: [TextBlock]) {
    self.tree = tree
    let hasProse = blocks.contains { Self.isProse($0) && $0.asides.isEmpty }
    let blocks = hasProse ? blocks : blocks.map(Self.asParagraph)
    self.blocks = blocks
    isAside = Self.asides(of: blocks)
    var weights = zip(blocks, isAside).map { Self.weight(of: $0, isAside: $1) }
    for index in weights.indices where !isAside[index] && Self.isTeaser(blocks, isAside, index) {
      weights[index] = -20
    }
    self.weights = weights
  }

  /// The lines of the main text, in order.
  func content() -> [TextBlock] {
    guard let range = heaviestRange().map(withLead).map(heaviestRun),
      let first = range.first(where: { weights[$0] > 0 }),
      let last = range.last(where: { weights[$0] > 0 })
    else { return [] }
    // A heading right above the text belongs to it, and the short lines right below.
    let lead = range.prefix { $0 < first }.suffix(2).filter {
      blocks[$0].isHeading && isReadable($0)
    }
    let tail = ((last + 1)..<range.upperBound).prefix(Self.longestTail)
      .prefix { isReadable($0) && !blocks[$0].isHeading }
    return (lead + (first...last).filter(isReadable) + tail).map { blocks[$0] }
  }

  /// The day in a short line next to the headline, where pages print it.
  func publicationDay() -> String? {
    guard let heading = blocks.firstIndex(where: { $0.role == .heading(level: 1) }) else {
      return nil
    }
    let around = max(0, heading - 3)..<min(blocks.count, heading + 9)
    for index in around where weights[index] <= 0 && blocks[index].text.count <= 120 {
      if let day = PublicationDay.day(in: String(decoding: blocks[index].text, as: UTF8.self)) {
        return day
      }
    }
    return nil
  }

  /// Short lines below the text that may still be signature, office, name.
  private static let longestTail = 6

  private func isReadable(_ index: Int) -> Bool {
    !isAside[index]
      && (weights[index] > 0 || !Self.isLinked(blocks[index]) && weights[index] > -20)
  }

  private static func asParagraph(_ block: TextBlock) -> TextBlock {
    var block = block
    if block.role == .caption { block.role = .paragraph }
    return block
  }

  /// An element that looks like furniture but holds this share of the page's running text is not.
  private static let forgivenShare = 0.4
  /// Bytes of running text that must be left once all furniture is gone.
  private static let leastProse = 100

  private static func asides(of blocks: [TextBlock]) -> [Bool] {
    var total = 0
    var held: [Int: Int] = [:]
    for block in blocks where isProse(block) {
      guard !block.asides.contains(where: { $0.evidence == .strong }) else { continue }
      total += block.text.count
      for aside in block.asides { held[aside.node, default: 0] += block.text.count }
    }
    var forgiven = Set(held.filter { Double($0.value) > forgivenShare * Double(total) }.keys)
    // `<div class="post comments-open">` is no comment: the headline stands in it.
    for block in blocks where block.role == .heading(level: 1) {
      if LineText.wordCount(block.text) >= 3 { forgiven.formUnion(block.asides.map(\.node)) }
    }
    let isAside = blocks.map { block in block.asides.contains { !forgiven.contains($0.node) } }
    // Pages exist whose text stands in what calls itself comments or teasers throughout.
    let rest = zip(blocks, isAside).reduce(0) { sum, pair in
      !pair.1 && isProse(pair.0) ? sum + pair.0.text.count : sum
    }
    return rest >= leastProse ? isAside : blocks.map { _ in false }
  }

  /// Running text: long enough for a sentence, and not a link.
  private static func isProse(_ block: TextBlock) -> Bool {
    guard !block.isHeading, block.role != .caption, block.linkBytes * 2 <= block.text.count else {
      return false
    }
    if block.text.count >= 80 { return true }
    return block.text.count >= 30 && LineText.endsSentence(block.text)
  }

  /// The few lines under a linked heading, or a linked list item, that lead to another page.
  private static func isTeaser(_ blocks: [TextBlock], _ isAside: [Bool], _ index: Int) -> Bool {
    guard index > 0, blocks[index].text.count <= 320, isLinked(blocks[index - 1]),
      blocks[index - 1].isHeading
        || blocks[index - 1].role == .listItem && blocks[index].role == .listItem
    else { return false }
    // The next one follows at once, or below the name of its section.
    let next = blocks[(index + 1)...].prefix(2)
    return next.isEmpty || next.contains(where: isLinked) || isAside[index + 1]
      || blocks[index + 1].isHeading
  }

  private static func isLinked(_ block: TextBlock) -> Bool {
    block.linkBytes * 2 > block.text.count
  }

  private static func weight(of block: TextBlock, isAside: Bool) -> Int {
    let count = block.text.count
    // Furniture is left out wherever it stands, so it says little about what is around it.
    if isAside { return -2 }
    if isLinked(block) { return -(15 + min(count, 100) / 2) }
    if block.isHeading || block.role == .caption { return 0 }
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

  /// Takes in a first paragraph that stands right above the element that calls itself the body.
  private func withLead(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var index = lower - 1
    while index >= 0, index + 4 > lower, !blocks[index].isHeading {
      if isAside[index] {
        index -= 1
        continue
      }
      guard !Self.isLinked(blocks[index]) else { break }
      if weights[index] >= Self.leastProse { lower = index }
      index -= 1
    }
    return lower..<range.upperBound
  }

  /// The lines in a row that weigh most: what follows behind a stretch of links is cut off
  /// unless it weighs more than they do.
  private func heaviestRun(in range: Range<Int>) -> Range<Int> {
    var best = (sum: 0, range: range)
    var start = range.lowerBound
    var sum = 0
    for index in range {
      sum += weights[index]
      if sum <= 0 { (sum, start) = (0, index + 1) }
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    // Headings and labels around the run may still belong to it.
    let lower = max(range.lowerBound, best.range.lowerBound - 2)
    return lower..<min(range.upperBound, best.range.upperBound + Self.longestTail)
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
    if tree.nodes[index].tag == .article { return 1.15 }
    if tree.nodes[index].tag == .main { return 1.1 }
    guard tree.hasAttributes(at: index) else { return 1 }
    if tree.value(of: .itemprop, at: index)?.lowercased() == "articlebody" { return 1.25 }
    return 1
  }
}
