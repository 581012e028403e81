/// Finds a name within longer names though it is written otherwise: `rusdy malano` in
/// `h rusdi malano s h`.
package struct NameMatcher: Sendable {
  private let words: [[Unicode.Scalar]]
  private let edits: Int

  /// - Parameters:
  ///   - name: folded words.
  ///   - edits: of each word, at most.
  package init(_ name: String, edits: Int) {
    words = WordScanner.folded(name).map { Array($0.unicodeScalars) }
    self.edits = edits
  }

  /// The words of a folded name form that are the name: of several the nearest, of those the
  /// first; nil where there are none.
  package func match(in form: String) -> (words: String, edits: Int)? {
    let others = form.split(separator: " ").map { Array($0.unicodeScalars) }
    guard !words.isEmpty, others.count >= words.count else { return nil }
    var best: (start: Int, edits: Int)?
    for start in 0...(others.count - words.count) {
      guard let total = edits(of: others[start..<start + words.count]) else { continue }
      if total < best?.edits ?? .max { best = (start, total) }
    }
    return best.map { best in
      let found = others[best.start..<best.start + words.count]
      return (
        found.map { String(String.UnicodeScalarView($0)) }.joined(separator: " "), best.edits
      )
    }
  }

  /// Of all words together; nil where one has too many.
  private func edits(of others: ArraySlice<[Unicode.Scalar]>) -> Int? {
    var total = 0
    for (word, other) in zip(words, others) {
      guard let edits = EditDistance.between(word, other, most: edits) else { return nil }
      total += edits
    }
    return total
  }

  /// For a full-text table of trigrams: forms that share three letters with the name; nil where a
  /// name has no word of three letters.
  ///
  /// A short word with an edit in its middle shares none, so a form can be missed.
  package var trigrams: String? {
    var seen: Set<String> = []
    let trigrams = words.flatMap { word in
      word.indices.dropLast(2).map { String(String.UnicodeScalarView(word[$0..<$0 + 3])) }
    }
    .filter { seen.insert($0).inserted }
    guard !trigrams.isEmpty else { return nil }
    return trigrams.map { FullTextExpression.phrase([$0]) }.joined(separator: " OR ")
  }
}
