import UnicodeText

/// The first words of the offices that the text gives to people, to find whom a single word means
/// that is no office of theirs: `kata Kasat` of the only `Kasat Lantas`.
struct HeldHeads {
  private static let leastLetters = 4
  /// Sorted, each pair once, so that those with one beginning stand together.
  private let heads: [(word: [UInt8], holder: Int)]

  init(of findings: Findings) {
    var heads: [(word: [UInt8], holder: Int)] = []
    for office in findings.positions {
      guard let holder = office.holder else { continue }
      for mention in office.mentions {
        let head = findings.titles[mention].range.lowerBound
        heads.append((Self.letters(at: head, in: findings.article), holder))
      }
    }
    heads.sort { Self.precedes($0, $1) }
    self.heads = heads.indices.filter { $0 == 0 || Self.precedes(heads[$0 - 1], heads[$0]) }
      .map { heads[$0] }
  }

  /// The only person who holds an office that begins with the letters of a title of one word.
  func holder(of title: TitleMention, in article: AnalyzedArticle) -> Int? {
    guard title.range.count == 1 else { return nil }
    let word = Self.letters(at: title.range.lowerBound, in: article)
    guard word.count >= Self.leastLetters else { return nil }
    var low = 0
    var high = heads.count
    while low < high {
      let middle = (low + high) / 2
      if heads[middle].word.lexicographicallyPrecedes(word) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: Int?
    for head in heads[low...] where head.holder != found {
      guard head.word.starts(with: word) else { break }
      guard found == nil else { return nil }
      found = head.holder
    }
    return found
  }

  private static func letters(at token: Int, in article: AnalyzedArticle) -> [UInt8] {
    Array(CaseFolding.folded(article.string(at: token)).utf8)
  }

  private static func precedes(
    _ one: (word: [UInt8], holder: Int), _ other: (word: [UInt8], holder: Int)
  ) -> Bool {
    one.word == other.word
      ? one.holder < other.holder : one.word.lexicographicallyPrecedes(other.word)
  }
}
