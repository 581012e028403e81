/// What one release itself teaches about its names.
package struct LocalNames: Sendable {
  /// Words of people it names beyond doubt (`H. Rusdi Malano, S.E.`), by hash.
  package var personWords: Set<UInt64> = []
  /// Abbreviations it introduces in brackets (`USR`), by hash.
  package var abbreviations: Set<UInt64> = []
  /// The first two words of what buildings and streets are called (`Bandara Soekarno-Hatta`).
  package var buildings: Set<Pair> = []
  /// Names of places behind level words and in the dateline (`Kabupaten Rantau Sela`), as the hashes
  /// of their words, by the first word, longest first.
  private var places: [UInt64: [[UInt64]]] = [:]

  /// Two words in a row, by hash.
  package struct Pair: Hashable, Sendable {
    package let first: UInt64
    package let second: UInt64
  }

  package init() {}

  package mutating func learnPlace(_ words: [UInt64]) {
    guard let first = words.first, !(places[first] ?? []).contains(words) else { return }
    places[first, default: []].append(words)
    places[first]?.sort { $0.count > $1.count }
  }

  /// The number of words of the longest known place that begins like these.
  package func placeCount(_ word: UInt64, followedBy next: (Int) -> UInt64?) -> Int? {
    places[word]?.first { words in
      words.indices.dropFirst().allSatisfy { next($0) == words[$0] }
    }?.count
  }
}
