import UnicodeText

/// The name of a person out of what pages write where an author belongs.
struct AuthorName {
  private let known: PageWords
  /// Names of the site, which are no author.
  private let sites: Set<[UInt64]>

  init(_ known: PageWords, sites: Set<[UInt64]> = []) {
    self.known = known
    self.sites = sites
  }

  /// Where a text comes from decides how much of a name it must be.
  enum Trust: Sendable {
    /// An element or a field that says it holds the author: one word may be the whole name.
    case field
    /// A line that begins like a byline: two capitalised words at least.
    case line
  }

  /// - Returns: nil for addresses, handles, names of sites, roles.
  func name(in text: String, trust: Trust) -> String? {
    let line = LineText.line(Array(text.utf8))
    guard line.count <= 160, !line.isEmpty else { return nil }
    var words = words(of: line)
    let opener = words.prefix { known.isAny($0, of: .authorBegins) }.count
    if trust == .line, opener == 0 { return nil }
    words.removeFirst(opener)
    guard let first = words.first else { return nil }
    if words.count == 1, isAdministrator(first, in: line) { return nil }
    let start = Int(first.start)
    let end = endOfName(in: line, words)
    let name = trimmed(Array(line[start..<max(start, end)]))
    let kept = self.words(of: name)
    // `some of them` is a sentence, `tiarw` a handle that stands alone.
    if kept.count == 1, !kept[0].isCapitalized, words.count > 1 { return nil }
    guard isName(name, kept, trust: trust), !isSite(name),
      trust == .line || !isSite(line)
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// `wpadmin`, `adminarung`: who looks after the site, not who writes.
  private func isAdministrator(_ word: Token, in line: [UInt8]) -> Bool {
    let text = CaseFolding.folded(
      String(decoding: line[Int(word.start)..<Int(word.end)], as: UTF8.self))
    return known.isHandle(text)
  }

  /// A name of the site, a part of it, or it with something added.
  private func isSite(_ name: [UInt8]) -> Bool {
    let key = LineText.key(name)
    return sites.contains { site in
      let (long, short) = key.count > site.count ? (key, site) : (site, key)
      guard !short.isEmpty else { return false }
      return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }
  }

  private func words(of line: [UInt8]) -> [Token] {
    var words: [Token] = []
    Tokenizer.visit(line) { if $0.kind == .word || $0.kind == .number { words.append($0) } }
    return words
  }

  /// Names end at a comma, a bar, a bracket, a dash between blanks, a number, `in`, `am`.
  private func endOfName(in line: [UInt8], _ words: [Token]) -> Int {
    var previous: Token?
    for word in words {
      let start = Int(word.start)
      if let previous {
        let gap = line[Int(previous.end)..<start]
        if gap.contains(where: { Self.closers.contains($0) })
          || gap.count > 2 && !isInitial(previous)
          || known.isAny(word, of: .authorEnds) || word.kind == .number
        {
          return Int(previous.end)
        }
      }
      previous = word
    }
    guard let previous else { return 0 }
    let end = Int(previous.end)
    // `Wira S.` keeps its full stop.
    return end < line.count && line[end] == 0x2E && isInitial(previous) ? end + 1 : end
  }

  private func isInitial(_ word: Token) -> Bool { word.count <= 3 && word.isCapitalized }

  private func trimmed(_ name: [UInt8]) -> [UInt8] {
    var name = name
    while let last = name.last, last <= 0x20 || [0x3A, 0x2D, 0x2C].contains(last) {
      name.removeLast()
    }
    return name
  }

  private func isName(_ name: [UInt8], _ words: [Token], trust: Trust) -> Bool {
    guard (1...8).contains(words.count), (3...60).contains(name.count),
      !name.contains(0x40), !name.starts(with: Array("http".utf8)),
      !words.allSatisfy({ known.isAny($0, of: [.authorRole, .authorBegins]) }),
      !words.contains(where: { known.isAny($0, of: .noAuthor) }),
      words.count > 1 || !known.isAny(words[0], of: .month)
    else { return false }
    // `wira_satya` is a handle, `Wira_Satya` is how somebody signs.
    if name.contains(0x5F) {
      guard !name.contains(0x20), words.allSatisfy(\.isCapitalized) else { return false }
    }
    // `finanz.example`, `wira.satya`: an address or a handle.
    let isDotted = name.indices.dropLast().contains { index in
      name[index] == 0x2E && index > 0 && name[index - 1] > 0x20
        && (0x61...0x7A).contains(name[index + 1])
    }
    guard !isDotted else { return false }
    switch trust {
    case .field:
      return words.count == 1 && words[0].count >= 4
        || words.allSatisfy {
          $0.isCapitalized || known.isAny($0, of: .nameParticle) || $0.kind == .number
        }
    case .line:
      return words.count >= 2
        && words.allSatisfy {
          $0.isWord && ($0.isCapitalized || known.isAny($0, of: .nameParticle))
        }
    }
  }

  private static let closers: [UInt8] = [0x2C, 0x7C, 0x28, 0x2F, 0x3B, 0x3A, 0xB7, 0xA2, 0x5B]
}
