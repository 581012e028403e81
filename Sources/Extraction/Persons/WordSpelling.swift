/// The letters of a word of a name, to tell variants of spelling: `Apriyani`, `Apriani`.
struct WordSpelling: Sendable, Hashable {
  private let letters: [UInt8]
  /// A bit for each letter that occurs: words that differ in many cannot be near.
  private let mask: UInt32

  /// - Parameter word: folded to lower case.
  init(_ word: String) {
    letters = Array(word.utf8)
    mask = letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// True for a word of three letters and more that another begins with: `Theo`, `Theodorus`.
  func begins(_ other: WordSpelling) -> Bool {
    letters.count >= 3 && other.letters.starts(with: letters)
  }

  /// True for words of six letters and more that differ in one letter, from nine on in two. The
  /// first letter must agree.
  func isVariant(of other: WordSpelling) -> Bool {
    let longest = max(letters.count, other.letters.count)
    let most = longest >= 9 ? 2 : longest >= 6 ? 1 : 0
    guard most > 0, letters.first == other.letters.first,
      abs(letters.count - other.letters.count) <= most,
      (mask ^ other.mask).nonzeroBitCount <= 2 * most
    else { return false }
    return distance(to: other) <= most
  }

  /// Levenshtein's distance: insertions, deletions and changes of one letter.
  private func distance(to other: WordSpelling) -> Int {
    var row = Array(0...other.letters.count)
    for (index, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.letters.indices {
        let change = diagonal + (letter == other.letters[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.letters.count]
  }
}
