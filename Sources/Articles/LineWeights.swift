import UnicodeText

/// How far each line of a page looks like running text.
///
/// Running text weighs for itself; links, labels and furniture weigh against.
struct LineWeights {
  let weights: [Int]
  /// The line is page furniture, wherever it stands.
  let isAside: [Bool]
  private let blocks: [TextBlock]

  /// - Parameter headline: the index of the line that is the headline, where there is one.
  init(_ blocks: [TextBlock], headline: Int?, _ words: PageWords) {
    self.blocks = blocks
    let isAside = Self.asides(of: blocks, headline: headline, words)
    var weights = zip(blocks, isAside).map { Self.weight(of: $0, isAside: $1) }
    for index in weights.indices
    where !isAside[index] && index - 1 != headline
      && Self.isTeaser(blocks, isAside, index)
    {
      weights[index] = Self.teaserWeight
    }
    self.isAside = isAside
    self.weights = weights
  }

  /// Belongs to the text when it stands within it.
  func isReadable(_ index: Int) -> Bool {
    !isAside[index]
      && (weights[index] > 0
        || !Self.isLinked(blocks[index]) && weights[index] > Self.teaserWeight)
  }

  /// Bytes of running text that must be left once all furniture is gone.
  static let leastProse = 100

  /// Running text: long enough for a sentence, and not a link. A heading that long is a lead.
  static func isProse(_ block: TextBlock) -> Bool {
    guard block.role != .caption, block.linkBytes * 2 <= block.text.count else { return false }
    if block.isHeading { return block.text.count >= 120 && block.role != .heading(level: 1) }
    if block.text.count >= 80 { return true }
    return block.text.count >= 30 && LineText.endsSentence(block.text)
  }

  static func isLinked(_ block: TextBlock) -> Bool { block.linkBytes * 2 > block.text.count }

  /// An element that looks like furniture but holds this share of the page's running text is not.
  private static let forgivenShare = 0.33
  /// A word of `class` that names elements with this share of the running text says nothing.
  private static let ordinaryShare = 0.5
  private static let teaserWeight = -20

  private static func asides(of blocks: [TextBlock], headline: Int?, _ words: PageWords) -> [Bool] {
    var total = 0
    var held: [Int: Int] = [:]
    var named: [UInt64: Int] = [:]
    for block in blocks where isProse(block) && !isPrompt(block, words) {
      guard !block.asides.contains(where: { $0.evidence.isStrong }) else { continue }
      total += block.text.count
      for aside in block.asides { held[aside.node, default: 0] += block.text.count }
      for word in Set(block.asides.map(\.word)) { named[word, default: 0] += block.text.count }
    }
    var forgiven = Set(held.filter { Double($0.value) > forgivenShare * Double(total) }.keys)
    // A page builder may call each piece of the text `widget`.
    for aside in blocks.lazy.flatMap(\.asides)
    where !aside.evidence.isStrong && aside.word != 0
      && Double(named[aside.word] ?? 0) > ordinaryShare * Double(total)
    {
      forgiven.insert(aside.node)
    }
    // `<div class="post comments-open">` is no comment: the headline stands in it.
    for (index, block) in blocks.enumerated()
    where index == headline
      || headline == nil && block.role == .heading(level: 1) && LineText.wordCount(block.text) >= 3
    {
      forgiven.formUnion(block.asides.map(\.node))
    }
    var isAside = blocks.map { block in block.asides.contains { !forgiven.contains($0.node) } }
    if let headline { takeInLead(below: headline, blocks, forgiven, &isAside) }
    markPrompts(blocks, headline: headline, words, &isAside)
    // Pages exist whose text stands in what calls itself comments or teasers throughout.
    if prose(of: blocks, isAside) < leastProse {
      isAside = blocks.map { block in block.asides.contains { $0.evidence.isStrong } }
    }
    return prose(of: blocks, isAside) >= leastProse ? isAside : blocks.map { _ in false }
  }

  /// What is named a teaser right below the headline is the lead of the article.
  private static func takeInLead(
    below headline: Int, _ blocks: [TextBlock], _ forgiven: Set<Int>, _ isAside: inout [Bool]
  ) {
    for index in (headline + 1)..<min(blocks.count, headline + 12) {
      if isAside[index], isProse(blocks[index]),
        blocks[index].linkBytes * 4 < blocks[index].text.count,
        blocks[index].asides.allSatisfy({ $0.evidence == .slight || forgiven.contains($0.node) })
      {
        isAside[index] = false
        return
      }
      if !isAside[index], isProse(blocks[index]), blocks[index].text.count >= 80 { return }
    }
  }

  /// Notes on cookies and newsletters, unless the article is about them.
  private static func markPrompts(
    _ blocks: [TextBlock], headline: Int?, _ words: PageWords, _ isAside: inout [Bool]
  ) {
    if let headline, words.isAny(of: .prompt, in: blocks[headline].text) { return }
    let found = blocks.indices.filter {
      !isAside[$0] && isPrompt(blocks[$0], words)
    }
    guard found.count <= mostPrompts else { return }
    let prompting = found.reduce(0) { $0 + blocks[$1].text.count }
    guard prompting * 3 < prose(of: blocks, isAside) else { return }
    for index in found { isAside[index] = true }
  }

  /// More of them are an article about cookies.
  private static let mostPrompts = 3

  static func isPrompt(_ block: TextBlock, _ words: PageWords) -> Bool {
    block.text.count <= 320 && words.isAny(of: .prompt, in: block.text)
  }

  private static func prose(of blocks: [TextBlock], _ isAside: [Bool]) -> Int {
    zip(blocks, isAside).reduce(0) { sum, pair in
      !pair.1 && isProse(pair.0) ? sum + pair.0.text.count : sum
    }
  }

  /// The few lines under a linked heading, or a linked list item, that lead to another page.
  private static func isTeaser(_ blocks: [TextBlock], _ isAside: [Bool], _ index: Int) -> Bool {
    guard index > 0, !isAside[index - 1] else { return false }
    let above = blocks[index - 1]
    // `Read the rest`, linked, says that the text goes on elsewhere.
    let goesOn =
      index + 1 < blocks.count && isLinked(blocks[index + 1])
      && blocks[index + 1].text.count <= 40
    guard blocks[index].text.count <= (goesOn ? 500 : 320) else { return false }
    guard above.linkBytes * 10 >= above.text.count * 8,
      above.isHeading || above.item > 0 && above.item == blocks[index].item
    else { return false }
    // The next one follows at once, or below the name of its section.
    let next = blocks[(index + 1)...].prefix(2)
    return next.isEmpty || next.contains(where: isLinked) || isAside[index + 1]
      || blocks[index + 1].isHeading
  }

  private static func weight(of block: TextBlock, isAside: Bool) -> Int {
    let count = block.text.count
    // Furniture is left out wherever it stands, so it says little about what is around it.
    if isAside { return -2 }
    if isLinked(block) { return -(15 + min(count, 100) / 2) }
    if isProse(block) { return min(count, 1500) - block.linkBytes }
    if block.isHeading || block.role == .caption { return 0 }
    return block.role == .tableRow || block.role == .listItem ? -2 : -8
  }
}
