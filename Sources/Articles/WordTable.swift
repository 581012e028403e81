import UnicodeText

/// A closed set of words, asked by the hash of a token.
struct WordTable: Sendable {
  private let hashes: Set<UInt64>

  /// - Parameter words: parted by blanks.
  init(_ words: String) {
    hashes = Set(words.split(separator: " ").flatMap(Tokenizer.hashes))
  }

  /// - Parameter line: in normal form.
  func isPresent(in line: [UInt8]) -> Bool {
    var found = false
    Tokenizer.visit(line) { if hashes.contains($0.hash) { found = true } }
    return found
  }

  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
