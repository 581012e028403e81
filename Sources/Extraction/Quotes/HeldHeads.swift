import UnicodeText

/// The first words of the offices that the text gives to people, to find whom a single word means
/// that is no office of theirs: `kata Kasat` of the only `Kasat Lantas`.
struct HeldHeads {
  private static let leastLetters = 4
  private let heads: [(word: String, holder: Int)]

  init(of findings: Findings) {
    var heads: [(word: String, holder: Int)] = []
    for office in findings.positions {
      guard let holder = office.holder else { continue }
      for mention in office.mentions {
        let head = findings.titles[mention].range.lowerBound
        heads.append((CaseFolding.folded(findings.article.string(at: head)), holder))
      }
    }
    self.heads = heads
  }

  /// The only person who holds an office that begins with the letters of a title of one word.
  func holder(of title: TitleMention, in article: AnalyzedArticle) -> Int? {
    guard title.range.count == 1 else { return nil }
    let word = CaseFolding.folded(article.string(at: title.range.lowerBound))
    guard word.utf8.count >= Self.leastLetters else { return nil }
    let holders = Set(heads.filter { $0.word.hasPrefix(word) }.map(\.holder))
    return holders.count == 1 ? holders.first : nil
  }
}
