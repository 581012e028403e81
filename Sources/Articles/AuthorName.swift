import UnicodeText

/// The name of a person out of what pages write where an author belongs.
enum AuthorName {
  /// Where a text comes from decides how much of a name it must be.
  enum Trust: Sendable {
    /// An element or a field that says it holds the author: one word may be the whole name.
    case field
    /// A line that begins like a byline: two capitalised words at least.
    case line
  }

  /// - Parameter sites: names of the site, which are no author.
  /// - Returns: nil for addresses, handles, names of sites, roles.
  static func name(in text: String, trust: Trust, sites: Set<[UInt64]>) -> String? {
    let line = LineText.line(Array(text.utf8))
    guard line.count <= 160, !line.isEmpty else { return nil }
    var words = words(of: line)
    let opener = words.prefix { openers.contains($0) }.count
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
    guard isName(name, kept, trust: trust), !isSite(name, sites),
      trust == .line || !isSite(line, sites)
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// `wpadmin`, `adminarung`: who looks after the site, not who writes.
  private static func isAdministrator(_ word: Token, in line: [UInt8]) -> Bool {
    let text = CaseFolding.folded(
      String(decoding: line[Int(word.start)..<Int(word.end)], as: UTF8.self))
    return text.hasPrefix("admin") || text.hasSuffix("admin")
  }

  /// A name of the site, a part of it, or it with something added.
  private static func isSite(_ name: [UInt8], _ sites: Set<[UInt64]>) -> Bool {
    let key = LineText.key(name)
    return sites.contains { site in
      let (long, short) = key.count > site.count ? (key, site) : (site, key)
      guard !short.isEmpty else { return false }
      return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }
  }

  private static func words(of line: [UInt8]) -> [Token] {
    var words: [Token] = []
    Tokenizer.visit(line) { if $0.kind == .word || $0.kind == .number { words.append($0) } }
    return words
  }

  /// Names end at a comma, a bar, a bracket, a dash between blanks, a number, `in`, `am`.
  private static func endOfName(in line: [UInt8], _ words: [Token]) -> Int {
    var previous: Token?
    for word in words {
      let start = Int(word.start)
      if let previous {
        let gap = line[Int(previous.end)..<start]
        if gap.contains(where: { closers.contains($0) }) || gap.count > 2 && !isInitial(previous)
          || closingWords.contains(word) || word.kind == .number
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

  private static func isInitial(_ word: Token) -> Bool { word.count <= 3 && word.isCapitalized }

  private static func trimmed(_ name: [UInt8]) -> [UInt8] {
    var name = name
    while let last = name.last, last <= 0x20 || [0x3A, 0x2D, 0x2C].contains(last) {
      name.removeLast()
    }
    return name
  }

  private static func isName(_ name: [UInt8], _ words: [Token], trust: Trust) -> Bool {
    guard (1...8).contains(words.count), (3...60).contains(name.count),
      !name.contains(0x40), !name.starts(with: Array("http".utf8)),
      !words.allSatisfy({ roles.contains($0) || openers.contains($0) }),
      !words.contains(where: { noNames.contains($0) }),
      words.count > 1 || !LineShape.months.contains(words[0])
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
        || words.allSatisfy { $0.isCapitalized || particles.contains($0) || $0.kind == .number }
    case .line:
      return words.count >= 2
        && words.allSatisfy { $0.isWord && ($0.isCapitalized || particles.contains($0)) }
    }
  }

  private static let closers: [UInt8] = [0x2C, 0x7C, 0x28, 0x2F, 0x3B, 0x3A, 0xB7, 0xA2, 0x5B]
  private static let closingWords = WordTable("in am on at um vom pada updated published posted")
  private static let openers = WordTable(
    "by von oleh penulis penulisnya reporter pewarta laporan kontributor wartawan par por door author "
      + "autor autorin writer written text story words posted published from geschrieben escrito di"
  )
  private static let roles = WordTable(
    "admin administrator webmaster author autor editor staff guest user super root penulis redaktur "
      + "team online web news posted profile website the publié publicado veröffentlicht")
  private static let noNames = WordTable(
    "follow share twitter facebook email newsletter comments comment komentar posts post view read "
      + "more about subscribe login cookie copyright rights www com uncategorized minutes min ago "
      + "photo foto bild photograph donnerstag freitag samstag sonntag montag dienstag mittwoch "
      + "monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat "
      + "sabtu minggu today yesterday comment note reply")
  private static let particles = WordTable(
    "de la le du da dos del der den van von zu bin binti al el di y e")
}
