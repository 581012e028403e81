import GRDB

/// Names that have all of some words in their order, with others between them, as a condition on
/// the rows `f` of `name_form`.
struct NameWords {
  /// Folded; at least one.
  let words: [String]

  /// - Returns: nil for a text without words.
  init?(_ text: String) {
    words = WordScanner.folded(text)
    if words.isEmpty { return nil }
  }

  /// Trigrams leave few names to be read through, where a word has three letters.
  var condition: String {
    let like = "' ' || f.name || ' ' LIKE"
    let holds = "(\(like) ? OR \(like) ?)"
    return trigrams == nil
      ? holds
      : "f.id IN (SELECT rowid FROM name_trigrams WHERE name_trigrams MATCH ?) AND \(holds)"
  }

  /// Of the condition. Folded words hold no `%` and no `_`.
  var arguments: [String] {
    (trigrams.map { [$0] } ?? [])
      + ["% " + words.joined(separator: " % ") + " %", "% " + words.joined(separator: " ") + " %"]
  }

  private var trigrams: String? {
    let trigrams = words.flatMap { word in
      let letters = Array(word.unicodeScalars)
      return letters.indices.dropLast(2).map {
        FullTextExpression.phrase([String(String.UnicodeScalarView(letters[$0..<$0 + 3]))])
      }
    }
    return trigrams.isEmpty ? nil : trigrams.joined(separator: " ")
  }
}
