/// What synthetic releases are worded with: stretches of the corpus, so that phrases come back,
/// and single words by Zipf's law, names of villages at its long tail.
struct SyntheticWords {
  /// Runs of three to eight words without punctuation.
  private let stretches: [String]
  private let words: [String]
  private let ranks: ZipfTable
  private let stretchRanks: ZipfTable

  /// - Parameters:
  ///   - texts: plain texts of the corpus.
  ///   - rare: words that come after all those of the texts.
  init(texts: [[UInt8]], rare: [String]) {
    var counts: [String: Int] = [:]
    var stretches: Set<String> = []
    for text in texts {
      for line in text.split(whereSeparator: { $0 == 0x0A }) where line.count > 60 {
        for part in line.split(whereSeparator: Self.isPunctuation) {
          let run = part.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
          let words = run.filter(Self.isWord)
          for word in words { counts[word, default: 0] += 1 }
          guard words.count == run.count else { continue }
          for start in stride(from: 0, to: run.count - 2, by: 8) {
            stretches.insert(run[start..<min(run.count, start + 8)].joined(separator: " "))
          }
        }
      }
    }
    let common = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let known = Set(common)
    words = common + rare.filter { !known.contains($0) }
    self.stretches = stretches.filter { $0.contains(" ") }.sorted()
    ranks = ZipfTable(count: words.count)
    stretchRanks = ZipfTable(count: self.stretches.count)
  }

  /// At least some words, half of them in stretches of the corpus.
  func run(of count: Int, _ dice: inout Dice) -> String {
    var text = ""
    var written = 0
    while written < count {
      if !text.isEmpty { text += dice.chance(0.06) ? ", " : " " }
      let piece = dice.chance(0.15) ? stretches[stretchRanks.rank(&dice)] : words[ranks.rank(&dice)]
      written += piece.utf8.count(where: { $0 == 0x20 }) + 1
      text += piece
    }
    return text
  }

  /// A sentence of eight to twenty words.
  func sentence(_ dice: inout Dice) -> String {
    Self.capitalised(run(of: 8 + dice.below(10), &dice)) + "."
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D: false
    default: true
    }
  }

  /// In small letters throughout: capitals would be names.
  private static func isWord(_ word: String) -> Bool {
    word.utf8.count > 1
      && word.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x2D }
  }
}
