import GRDB

/// Names of the index that are nearly some words.
struct NameForms {
  let database: Database
  /// Names compared with the words.
  private static let mostCompared = 300
  /// Words of names that may stand for one word.
  private static let mostNear = 24
  /// Words of a name that narrow down the names that are compared.
  private static let mostNarrowing = 4

  /// Folded, the nearest first.
  func near(_ name: String, edits: Int) throws -> [String] {
    let matcher = NameMatcher(name, edits: edits)
    let words = WordScanner.folded(name)
    var found: [String: Int] = [:]
    if words.count == 1 { found = try self.words(near: words[0], edits: edits) }
    for expression in [try narrowed(words, edits: edits), matcher.trigrams].compactMap(\.self) {
      for form in try forms(expression) {
        guard let match = matcher.match(in: form) else { continue }
        found[match.words] = min(match.edits, found[match.words] ?? .max)
      }
    }
    return found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  private func forms(_ expression: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT f.name FROM name_trigrams t JOIN name_form f ON f.id = t.rowid
        WHERE name_trigrams MATCH ? LIMIT ?
        """, arguments: [expression, Self.mostCompared])
  }

  /// Names that hold, for each of several words, one that is near to it; nil where there are none.
  private func narrowed(_ words: [String], edits: Int) throws -> String? {
    guard words.count > 1 else { return nil }
    var parts: [String] = []
    for word in words.filter({ LetterDeletions.lengths.contains($0.unicodeScalars.count) })
      .prefix(Self.mostNarrowing)
    {
      let near = try self.words(near: word, edits: edits)
        .sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(Self.mostNear).map(\.key)
      if near.isEmpty { return nil }
      parts.append("(" + near.map(Self.allTrigrams).joined(separator: " OR ") + ")")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// Words of names with how far they are; with two edits those that share all but one letter of
  /// either.
  private func words(near word: String, edits: Int) throws -> [String: Int] {
    let deletions = LetterDeletions.of(word).sorted()
    guard !deletions.isEmpty else { return [:] }
    let marks = Array(repeating: "?", count: deletions.count).joined(separator: ", ")
    let words = try String.fetchAll(
      database, sql: "SELECT DISTINCT word FROM name_deletion WHERE letters IN (\(marks))",
      arguments: StatementArguments(deletions))
    return Dictionary(
      uniqueKeysWithValues: words.compactMap { found in
        EditDistance.between(word, found, most: edits).map { (found, $0) }
      })
  }

  private static func allTrigrams(of word: String) -> String {
    let letters = Array(word.unicodeScalars)
    let trigrams = letters.indices.dropLast(2).map {
      FullTextExpression.phrase([String(String.UnicodeScalarView(letters[$0..<$0 + 3]))])
    }
    return "(" + trigrams.joined(separator: " AND ") + ")"
  }
}
