import UnicodeText

/// Finds who wrote an article: in what the page declares, in elements that call themselves author
/// or byline, in lines that begin like one.
struct AuthorFinder {
  private let vocabulary: PageVocabulary
  private let authorName: AuthorName

  /// - Parameter sites: names of the site and its publisher, and its host.
  init(_ vocabulary: PageVocabulary, sites: [String]) {
    self.vocabulary = vocabulary
    let keys = sites.map { LineText.key(Array($0.utf8)) }.filter { !$0.isEmpty }
    authorName = AuthorName(vocabulary.words, sites: Set(keys))
  }

  /// The declared names that are names, joined by `; `.
  func author(declared names: [String]) -> String? {
    var found: [String] = []
    for name in names.prefix(Self.mostAuthors).flatMap(parts) {
      guard let name = authorName.name(in: name, trust: .field) else { continue }
      if !found.contains(name) { found.append(name) }
    }
    return found.isEmpty ? nil : found.joined(separator: "; ")
  }

  /// `Wira Satya, Tiar Wene & Nadia Arung`: several people, when each part is two words or more.
  private func parts(of text: String) -> [String] {
    var parts = [""]
    for word in text.split(separator: " ") {
      if vocabulary.words.isAny(word, of: .and) {
        parts.append("")
        continue
      }
      parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      if word.hasSuffix(",") {
        parts[parts.count - 1].removeLast()
        parts.append("")
      }
    }
    let areNames = parts.allSatisfy {
      $0.contains(" ") && authorName.name(in: $0, trust: .field) != nil
    }
    return areNames ? parts : [text]
  }

  /// The first name in an element that calls itself author, from the headline down, then above it.
  ///
  /// - Parameters:
  ///   - marked: those elements in order.
  ///   - headline: the node of the headline.
  func author(in marked: [Int], of tree: HTMLTree, headline: Int) -> String? {
    let below = marked.drop { $0 < headline }
    for index in below.prefix(Self.mostElements) + marked.prefix(Self.mostElements) {
      guard index < headline + Self.reach || !isOfMany(index, marked, tree) else { continue }
      guard !isInComments(tree, index) else { continue }
      let names = names(below: index, in: tree)
      if !names.isEmpty { return names.joined(separator: "; ") }
    }
    return nil
  }

  /// The first name below an element; several where they are links.
  private func names(below index: Int, in tree: HTMLTree) -> [String] {
    var names: [String] = []
    for node in index..<min(Int(tree.nodes[index].end), index + Self.mostNodes)
    where tree.nodes[node].tag == .text {
      let isLink = tree.nodes[Int(tree.nodes[node].parent)].tag == .a
      let length = Int(tree.nodes[node].textEnd - tree.nodes[node].textStart)
      // A sentence: notes of the author, or about one.
      guard names.isEmpty || isLink, length <= Self.longestByline else { break }
      let text = String(decoding: tree.text(below: node).prefix(200), as: UTF8.self)
      guard let name = authorName.name(in: text, trust: .field) else { continue }
      if !names.contains(name), names.isEmpty || name.contains(" ") { names.append(name) }
      if !isLink { break }
    }
    return names
  }

  /// One of a list of comments or teasers: far from the headline, and many look alike.
  private func isOfMany(_ index: Int, _ marked: [Int], _ tree: HTMLTree) -> Bool {
    let name = tree.value(of: .class, at: index)
    return marked.count { tree.value(of: .class, at: $0) == name } >= 3
  }

  /// Nodes behind the headline where a byline may stand even if others look alike.
  private static let reach = 200

  /// `Oleh Wira Satya` next to the headline, `Penulis: Wira Satya` anywhere.
  func author(in blocks: [TextBlock], headline: Int?) -> String? {
    for (index, block) in blocks.enumerated() where block.text.count <= 120 {
      let isNear = headline.map { (-3...12).contains(index - $0) } ?? false
      guard isNear || vocabulary.labels.namesAuthor(block.text) else { continue }
      let text = String(decoding: block.text, as: UTF8.self)
      if let name = authorName.name(in: text, trust: .line) { return name }
    }
    return nil
  }

  private static let mostAuthors = 12
  private static let mostElements = 12
  private static let mostNodes = 24
  /// Bytes of a text in which a name stands.
  private static let longestByline = 160

  private func isInComments(_ tree: HTMLTree, _ index: Int) -> Bool {
    var node = index
    for _ in 0..<64 where node > 0 {
      switch tree.nodes[node].tag {
      case .footer, .article, .header, .aside: break
      default:
        if vocabulary.furniture.reading(tree, node).evidence?.isStrong == true { return true }
      }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }
}
