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

  /// The line from its first word of the table on.
  func rest(of line: [UInt8]) -> [UInt8] {
    var start: Int?
    Tokenizer.visit(line) { if start == nil, hashes.contains($0.hash) { start = Int($0.start) } }
    return start.map { Array(line[$0...]) } ?? []
  }

  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
