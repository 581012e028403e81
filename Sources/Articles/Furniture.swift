/// Tells what on a page is likely to be furniture: menus, footers, sharing, comments, adverts.
///
/// Elements that say so by name count, and so do words in `class`, `id` and `role`
/// (`dictionaries/markup-words.tsv`). Most are weak evidence: `ContentFinder` forgives an element
/// that holds a large part of the page's text.
package struct Furniture: Sendable {
  enum Evidence: Int, Sendable {
    /// A word that names leads as well as links to other articles.
    case slight
    /// A word in `class` or `id` that also names parts of articles.
    case weak
    /// Menus, hidden parts: no article, however much text they hold.
    case strong
    /// Comments of readers: nothing behind them is the article any more.
    case comments

    var isStrong: Bool { self == .strong || self == .comments }
  }

  /// What a word means for the element that bears it.
  package enum Meaning: String, Sendable, CaseIterable {
    case slight, weak, strong, comments, caption, picture, author
  }

  /// Where a word has to stand.
  package enum Match: String, Sendable, CaseIterable {
    case word, prefix
    /// Two words in a row, written together.
    case pair
    /// A whole name between blanks, its words written together.
    case name
    /// The value of `role`.
    case role
  }

  package struct Entry: Sendable {
    let form: String
    let match: Match
    let meanings: [Meaning]

    package init(form: String, match: Match, meanings: [Meaning]) {
      self.form = form
      self.match = match
      self.meanings = meanings
    }
  }

  /// What the names of an element say about the lines in it.
  struct Reading: Sendable {
    var evidence: Evidence?
    /// The word that said it, to tell words that a page uses for its text as well; 0 for others.
    var word: UInt64 = 0
    /// `class="wp-caption-text"`: a line below a picture.
    var isCaption = false
    /// `class="article-image"`: what stands in a small element of that name is about a picture.
    var isPicture = false
    /// `rel="author"`, `class="byline"`: the name of the author stands in it.
    var isAuthor = false

    fileprivate mutating func add(_ other: Evidence, word: [UInt8] = []) {
      guard other.rawValue > evidence?.rawValue ?? -1 else { return }
      evidence = other
      self.word = word.reduce(0) { ($0 &* 31) &+ UInt64($1) }
    }

    fileprivate mutating func add(_ meanings: [Meaning], word: [UInt8]) {
      for meaning in meanings {
        switch meaning {
        case .slight: add(.slight, word: word)
        case .weak: add(.weak, word: word)
        case .strong: add(.strong, word: word)
        case .comments: add(.comments, word: word)
        case .caption: isCaption = true
        case .picture: isPicture = true
        case .author: isAuthor = true
        }
      }
    }
  }

  private let words: [[UInt8]: [Meaning]]
  private let pairs: [[UInt8]: [Meaning]]
  private let names: [[UInt8]: [Meaning]]
  private let roles: [[UInt8]: [Meaning]]
  private let prefixes: [(form: [UInt8], meanings: [Meaning])]

  package init(_ entries: [Entry]) {
    func forms(_ match: Match) -> [[UInt8]: [Meaning]] {
      let pairs = entries.filter { $0.match == match }.map { (Array($0.form.utf8), $0.meanings) }
      return Dictionary(pairs, uniquingKeysWith: +)
    }
    words = forms(.word)
    pairs = forms(.pair)
    names = forms(.name)
    roles = forms(.role)
    prefixes = forms(.prefix).filter { !$0.key.isEmpty }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
  }

  func reading(_ tree: HTMLTree, _ index: Int) -> Reading {
    var reading = Reading()
    switch tree.nodes[index].tag {
    case .nav, .footer, .aside: return Reading(evidence: .strong)
    case .html, .body, .article, .main, .h1: return reading
    default: break
    }
    for attribute in tree.attributes(at: index) {
      let value = tree.bytes(of: attribute)
      switch attribute.name {
      case .hidden: reading.add(.strong)
      case .role: reading.add(roles[Array(value)] ?? [], word: [])
      case .style: if Self.hides(value) { reading.add(.weak) }
      case .class, .id: read(value, into: &reading)
      case .rel, .itemprop: if value.elementsEqual(Self.author) { reading.isAuthor = true }
      default: continue
      }
    }
    if tree.nodes[index].tag.headingLevel != nil { reading.evidence = nil }
    return reading
  }

  /// `display: none`, with or without blanks.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= displayNone.count else { return false }
    let letters = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return letters.indices.contains { letters[$0...].starts(with: displayNone) }
  }

  private static let displayNone = Array("display:none".utf8)
  private static let author = Array("author".utf8)

  /// What the words of a `class` or `id` say: `relatedPosts`, `post-share_bar` hold the words
  /// related, posts, post, share, bar. Two in a row count together too: `author-box`.
  private func read(_ value: ArraySlice<UInt8>, into reading: inout Reading) {
    var previous: [UInt8] = []
    var word: [UInt8] = []
    var wordsOfName = 0
    var previousIsSmall = false
    func end(before next: UInt8) {
      guard !word.isEmpty else { return }
      wordsOfName += 1
      reading.add(meanings(ofWord: word), word: word)
      if !previous.isEmpty, let meanings = pairs[previous + word] {
        reading.add(meanings, word: previous + word)
      }
      if next <= 0x20, wordsOfName <= 2, let meanings = names[previous + word] {
        reading.add(meanings, word: previous + word)
      }
      swap(&previous, &word)
      word.removeAll(keepingCapacity: true)
    }
    for byte in value.prefix(400) {
      switch byte {
      case 0x61...0x7A:
        word.append(byte)
        previousIsSmall = true
      case 0x41...0x5A:
        if previousIsSmall { end(before: byte) }
        word.append(byte | 0x20)
        previousIsSmall = false
      default:
        end(before: byte)
        if byte <= 0x20 {
          previous.removeAll(keepingCapacity: true)
          wordsOfName = 0
        }
        previousIsSmall = false
      }
    }
    end(before: 0x20)
  }

  private func meanings(ofWord word: [UInt8]) -> [Meaning] {
    guard word.count > 1, let first = word.first else { return [] }
    let whole = words[word] ?? []
    for prefix in prefixes where prefix.form[0] == first && word.starts(with: prefix.form) {
      return whole + prefix.meanings
    }
    return whole
  }
}
