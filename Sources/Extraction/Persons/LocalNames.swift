/// What one release itself teaches about its names.
package struct LocalNames: Sendable {
  /// Words of people it names beyond doubt (`H. Rusdi Malano, S.E.`), by hash.
  package var personWords = WordHashes()
  /// Abbreviations it introduces in brackets (`USR`), by hash.
  package var abbreviations = WordHashes()
  /// The first two words of what buildings and streets are called (`Bandara Soekarno-Hatta`), by the
  /// hash of the pair.
  package var buildings = WordHashes()
  /// Names of places behind level words and in the dateline (`Kabupaten Rantau Sela`), as the hashes
  /// of their words, by the first word, longest first.
  private var places: [UInt64: [[UInt64]]] = [:]

  /// Words that begin one of the places.
  private var placeBeginnings = WordHashes()

  /// The hash of two words in a row.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  package init() {}

  package mutating func learnPlace(_ words: [UInt64]) {
    guard let first = words.first, !(places[first] ?? []).contains(words) else { return }
    placeBeginnings.insert(first)
    places[first, default: []].append(words)
    places[first]?.sort { $0.count > $1.count }
  }

  /// The number of words of the longest known place that begins like these.
  package func placeCount(_ word: UInt64, followedBy next: (Int) -> UInt64?) -> Int? {
    guard placeBeginnings.contains(word) else { return nil }
    return places[word]?.first { words in
      words.indices.dropFirst().allSatisfy { next($0) == words[$0] }
    }?.count
  }
}
