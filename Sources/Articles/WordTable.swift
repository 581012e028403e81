import UnicodeText

/// A closed set of words, asked by the hash of a token.
struct WordTable: Sendable {
  private let hashes: Set<UInt64>

  /// - Parameter words: parted by blanks.
  init(_ words: String) {
    hashes = Set(words.split(separator: " ").flatMap(Tokenizer.hashes))
  }

  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
