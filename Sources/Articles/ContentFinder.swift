/// Finds the main text of a whole page.
///
/// The main text is the element whose lines weigh most together: going up from it would take in
/// more menu than text. In it, the heaviest run of lines is the core; the text reaches from the
/// headline above the core to the end of the element that holds the core, or to the first stretch
/// of links. Of its lines only those are kept that belong.
struct ContentFinder {
  private let tree: HTMLTree
  private let blocks: [TextBlock]
  /// The line that is the headline.
  let headline: Int?
  private let lines: LineWeights
  private let words: PageWords

  /// - Parameter headline: the headline of the page as a line in normal form.
  init(_ tree: HTMLTree, blocks: [TextBlock], headline: [UInt8]?, _ words: PageWords) {
    self.tree = tree
    self.words = words
    let blocks = Self.hasProse(blocks, words) ? blocks : blocks.map(Self.asParagraph)
    self.blocks = blocks
    self.headline = headline.flatMap { Self.index(of: $0, in: blocks) }
    lines = LineWeights(blocks, headline: self.headline, words)
  }

  /// The lines of the main text, in order.
  func content() -> [TextBlock] {
    guard let range = heaviestElement(), let run = heaviestRun(in: range) else { return [] }
    let core = belowHeadline(run)
    let first = start(of: core, in: range)
    let last = max(end(of: core, in: range), lastSibling(of: core))
    var kept = (first...last).filter { lines.isReadable($0) && $0 != headline }
    // Date and author stand above the first paragraph or below the lead.
    let second = kept.filter { lines.weights[$0] > 0 }.dropFirst().first ?? kept.last ?? last
    let imprint = kept.prefix { $0 < second }.filter(isImprint)
    kept.removeAll { isLabelOfLinks($0) || imprint.contains($0) }
    while let last = kept.last, isLabel(last) || isInvitation(last) || isImprint(last) {
      kept.removeLast()
    }
    return kept.map { blocks[$0] }
  }

  /// The node of the headline.
  var headlineNode: Int? { headline.map { blocks[$0].node } }

  /// The day in a short line next to the headline, where pages print it.
  func stampDay() -> String? {
    guard
      let heading = headline ?? blocks.firstIndex(where: { $0.role == .heading(level: 1) })
    else { return nil }
    let around =
      Array(heading..<min(blocks.count, heading + 12))
      + (max(0, heading - 4)..<heading).reversed()
    for index in around where lines.weights[index] <= 0 && blocks[index].text.count <= 160 {
      guard blocks[index].text.contains(where: { (0x30...0x39).contains($0) }) else { continue }
      if let day = words.day(in: String(decoding: blocks[index].text, as: UTF8.self)) {
        return day
      }
    }
    return nil
  }

  /// The day behind a word that says it is the day of publication, anywhere on the page.
  func labelledDay() -> String? {
    for (index, block) in blocks.enumerated() where block.text.count <= 200 {
      guard block.text.contains(where: { (0x30...0x39).contains($0) }),
        !LineWeights.isLinked(block), words.isAny(of: .published, in: block.text),
        !block.asides.contains(where: { $0.evidence.isStrong }) || lines.weights[index] > 0
      else { continue }
      let text = String(decoding: words.rest(of: block.text, from: .published), as: UTF8.self)
      if let day = words.day(in: text) { return day }
    }
    return nil
  }

  /// The one day that short lines of the page give, when they give no other.
  func onlyDay() -> String? {
    var found: String?
    for (index, block) in blocks.enumerated()
    where block.text.count <= 120 && lines.weights[index] <= 0 {
      let text = String(decoding: block.text, as: UTF8.self)
      guard block.text.contains(where: { (0x30...0x39).contains($0) }),
        let day = words.day(in: text)
      else { continue }
      if let found, found != day { return nil }
      found = day
    }
    return found
  }

  /// Pages of photographs have captions only; there they are the text.
  private static func hasProse(_ blocks: [TextBlock], _ words: PageWords) -> Bool {
    var prose = 0
    var captions = 0
    for block in blocks where !block.asides.contains(where: { $0.evidence.isStrong }) {
      if block.role == .caption { captions += block.text.count }
      if LineWeights.isProse(block), !LineWeights.isPrompt(block, words) {
        prose += block.text.count
      }
    }
    return prose > 0 && prose * 2 >= captions
  }

  private static func asParagraph(_ block: TextBlock) -> TextBlock {
    var block = block
    if block.role == .caption { block.role = .paragraph }
    return block
  }

  /// The heading that says the headline, else another line that does; not within menus.
  private static func index(of headline: [UInt8], in blocks: [TextBlock]) -> Int? {
    let key = LineText.key(headline)
    guard key.count >= 2 else { return nil }
    var found: Int?
    var aside: Int?
    for (index, block) in blocks.enumerated()
    where block.text.count <= 2 * headline.count + 40
      && (block.isHeading || found == nil && index < longestTop)
    {
      guard block.isHeading || !LineWeights.isLinked(block), LineText.key(block.text) == key else {
        continue
      }
      if block.asides.contains(where: { $0.evidence.isStrong }) {
        if block.isHeading, aside == nil { aside = index }
      } else if block.isHeading {
        return index
      } else {
        found = index
      }
    }
    return found ?? aside
  }

  /// Lines among which a headline may stand that is no heading.
  private static let longestTop = 400

  // MARK: - Where the text begins and ends

  /// Lines between headline and text at most.
  private static let longestHead = 40
  /// Short lines below the text that may still be signature, office, name.
  private static let longestTail = 6
  /// Links in a row that end the text.
  private static let linksOfSection = 3
  /// Lines of comments in a row that end it.
  private static let linesOfComments = 3

  /// From the core up: to the lead below the headline, and to headings right above.
  private func start(of core: Range<Int>, in range: Range<Int>) -> Int {
    var first = core.lowerBound
    let floor: Int
    if let headline, headline < first, first - headline <= Self.longestHead {
      floor = headline + 1
    } else {
      floor = max(0, first - 4)
    }
    for index in stride(from: first - 1, through: floor, by: -1) {
      if headline == nil, blocks[index].isHeading || lines.weights[index] < -8 { break }
      if lines.weights[index] >= LineWeights.leastProse / 2 { first = index }
    }
    // A heading right above the text belongs to it.
    while first > max(range.lowerBound, core.lowerBound - 2), blocks[first - 1].isHeading,
      lines.isReadable(first - 1)
    {
      first -= 1
    }
    return first
  }

  /// From the core down: through the element that holds it, up to the first section of links; then
  /// the few short lines below.
  private func end(of core: Range<Int>, in range: Range<Int>) -> Int {
    let body = linesOfElement(around: core)
    var last = core.upperBound - 1
    var links = 0
    var comments = 0
    var index = last + 1
    while index < body.upperBound, links < Self.linksOfSection, comments < Self.linesOfComments {
      comments = isComment(index) ? comments + 1 : 0
      if lines.isReadable(index) {
        links = 0
        last = index
      } else if !lines.isAside[index] {
        links += 1
      }
      index += 1
    }
    if comments >= Self.linesOfComments { return last }
    let tail = (last + 1)..<range.upperBound
    for index in tail.prefix(Self.longestTail) {
      guard lines.isReadable(index), !blocks[index].isHeading else { break }
      last = index
    }
    return last
  }

  /// The last running text in the element that holds most paragraphs of the core: stretches of
  /// links between the paragraphs of one element do not end the text.
  private func lastSibling(of core: Range<Int>) -> Int {
    var weights: [Int: Int] = [:]
    for index in core where lines.weights[index] > 0 {
      weights[container(of: index), default: 0] += lines.weights[index]
    }
    guard let container = weights.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
      return core.upperBound - 1
    }
    let end = firstBlock(from: core.upperBound, behind: Int(tree.nodes[container].end))
    guard end > core.upperBound else { return core.upperBound - 1 }
    return (core.upperBound..<end).last {
      lines.weights[$0] >= LineWeights.leastProse && self.container(of: $0) == container
    } ?? core.upperBound - 1
  }

  /// The element around the block element of a line.
  private func container(of index: Int) -> Int {
    var node = blocks[index].node
    while node > 0, !tree.nodes[node].tag.isBlock { node = Int(tree.nodes[node].parent) }
    return max(0, Int(tree.nodes[max(0, node)].parent))
  }

  /// A line above the text that says when it was published, or by whom: the metadata has it.
  private func isImprint(_ index: Int) -> Bool {
    let block = blocks[index]
    guard !block.isHeading, block.text.count <= 100, !LineText.endsSentence(block.text) else {
      return false
    }
    let text = String(decoding: block.text, as: UTF8.self)
    return words.day(in: text) != nil
      || AuthorName(words).name(in: text, trust: .line) != nil
  }

  /// A heading, or a short line with a colon: `Mehr Themen:`.
  private func isLabel(_ index: Int) -> Bool {
    blocks[index].text.count <= 60
      && (blocks[index].isHeading && !LineWeights.isProse(blocks[index])
        || blocks[index].text.last == 0x3A)
  }

  /// A label right above links goes where the links go.
  private func isLabelOfLinks(_ index: Int) -> Bool {
    guard isLabel(index) else { return false }
    let below = ((index + 1)..<blocks.count).lazy.filter { !lines.isAside[$0] }.prefix(2)
    return below.allSatisfy { !lines.isReadable($0) }
  }

  /// A last short paragraph that asks something and offers a link:
  /// `Ingin tahu lebih banyak? Daftar di sini.`
  private func isInvitation(_ index: Int) -> Bool {
    let text = blocks[index].text
    guard blocks[index].linkBytes > 0, text.count <= 320, text.last != 0x3F else { return false }
    return text.contains(0x3F) && !text.contains(0x22) && !text.contains(0x9C)
  }

  // MARK: - Elements and their lines

  /// The lines of the element whose lines weigh most.
  private func heaviestElement() -> Range<Int>? {
    // Lines stand in document order, so an element's lines are a range of them.
    var sums = [0]
    for weight in lines.weights { sums.append(sums[sums.count - 1] + weight) }
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

  /// The lines in a row that weigh most: what follows behind a stretch of links is cut off
  /// unless it weighs more than they do.
  private func heaviestRun(in range: Range<Int>) -> Range<Int>? {
    var best = (sum: 0, range: range)
    var start = range.lowerBound
    var sum = 0
    var comments = 0
    var behind = range.reduce(0) { $0 + max(0, lines.weights[$1]) }
    for index in range {
      sum += lines.weights[index]
      behind -= max(0, lines.weights[index])
      comments = isComment(index) ? comments + 1 : 0
      // Answers to a question have comments each; an article has them behind it.
      if comments >= Self.linesOfComments, best.sum > behind { break }
      if sum <= 0 { (sum, start) = (0, index + 1) }
      if sum > best.sum { best = (sum, start..<(index + 1)) }
    }
    guard let first = best.range.first(where: { lines.weights[$0] > 0 }) else { return nil }
    return first..<best.range.upperBound
  }

  /// What stands above the headline announces other pages, unless it is the longer part.
  private func belowHeadline(_ core: Range<Int>) -> Range<Int> {
    guard let headline, core.contains(headline) else { return core }
    let below = (headline + 1)..<core.upperBound
    let weight = { (part: Range<Int>) in part.reduce(0) { $0 + max(0, lines.weights[$1]) } }
    guard weight(below) >= weight(core.lowerBound..<headline) else { return core }
    return (below.first { lines.weights[$0] > 0 } ?? core.lowerBound)..<core.upperBound
  }

  private func isComment(_ index: Int) -> Bool {
    lines.isAside[index] && blocks[index].asides.contains { $0.evidence == .comments }
  }

  /// The lines of the lowest element that holds all of the core.
  private func linesOfElement(around core: Range<Int>) -> Range<Int> {
    let last = blocks[core.upperBound - 1].node
    var node = blocks[core.lowerBound].node
    while node > 0, Int(tree.nodes[node].end) <= last || tree.nodes[node].tag == .text {
      node = Int(tree.nodes[node].parent)
    }
    guard node > 0 else { return core }
    return firstBlock(
      from: 0, behind: node)..<firstBlock(from: 0, behind: Int(tree.nodes[node].end))
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
