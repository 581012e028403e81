/// Finds in a text what a question asked for, and the stretch that shows most of it.
package struct Highlighter: Sendable {
  /// What to mark in a text. All places are code points, on the borders of graphemes.
  package struct Marking: Sendable, Equatable {
    /// In order; none overlaps another.
    package let spans: [Range<Int>]
    /// The part of the text to show.
    package let snippet: Range<Int>
    /// Code points of the whole text.
    package let length: Int

    /// Those within the snippet.
    package var snippetSpans: [Range<Int>] {
      spans.filter { snippet.lowerBound <= $0.lowerBound && $0.upperBound <= snippet.upperBound }
    }
  }

  private let terms: [MarkedTerm]
  /// Terms by what their first word may be.
  private var byWord: [String: [Int]] = [:]
  private var byStem: [String: [Int]] = [:]
  private var byPrefix: [String: [Int]] = [:]
  private var prefixLengths: Set<Int> = []

  package init(_ terms: [MarkedTerm]) {
    self.terms = terms
    for (index, term) in terms.enumerated() {
      guard let first = term.words.first else { continue }
      for word in first.exact { byWord[word, default: []].append(index) }
      for stem in first.stems { byStem[stem, default: []].append(index) }
      if let prefix = first.prefix {
        byPrefix[prefix, default: []].append(index)
        prefixLengths.insert(prefix.unicodeScalars.count)
      }
    }
  }

  /// - Parameters:
  ///   - length: of the snippet, in code points; a longer grapheme is not cut.
  ///   - stem: the stem of a folded word, as the index has it.
  package func marking(
    of text: String, length: Int = 240, stem: (String) -> String
  ) -> Marking {
    let words = WordScanner.words(of: text)
    let borders = GraphemeBorders(text)
    let hits = hits(in: words, stem: stem)
    let spans = Self.merged(hits.map { borders.around($0.span) })
    let window = SnippetWindow(length: length, borders: borders, words: words.map(\.span))
    return Marking(spans: spans, snippet: window.best(for: hits), length: borders.length)
  }

  /// A term found in a text.
  struct Hit: Equatable {
    let term: Int
    let span: Range<Int>
  }

  private func hits(in words: [WordScanner.Word], stem: (String) -> String) -> [Hit] {
    guard !terms.isEmpty else { return [] }
    let needsStems = terms.contains { $0.words.contains { !$0.stems.isEmpty } }
    let stems = needsStems ? words.map { stem($0.folded) } : words.map(\.folded)
    var hits: [Hit] = []
    for index in words.indices {
      for term in candidates(words[index].folded, stems[index])
      where matches(terms[term], words: words[index...], stems: stems[index...]) {
        let end = words[index + terms[term].words.count - 1].span.upperBound
        hits.append(Hit(term: term, span: words[index].span.lowerBound..<end))
      }
    }
    return hits
  }

  /// Most words of a text begin no term.
  private func candidates(_ word: String, _ stem: String) -> Set<Int> {
    var found: Set<Int> = []
    if !byWord.isEmpty, let terms = byWord[word] { found.formUnion(terms) }
    if !byStem.isEmpty, let terms = byStem[stem] { found.formUnion(terms) }
    for length in prefixLengths {
      guard let terms = byPrefix[String(word.unicodeScalars.prefix(length))] else { continue }
      found.formUnion(terms)
    }
    return found
  }

  private func matches(
    _ term: MarkedTerm, words: ArraySlice<WordScanner.Word>, stems: ArraySlice<String>
  ) -> Bool {
    guard words.count >= term.words.count else { return false }
    return zip(term.words, zip(words, stems)).allSatisfy { pattern, found in
      let (word, stem) = found
      if pattern.exact.contains(word.folded) || pattern.stems.contains(stem) { return true }
      guard let prefix = pattern.prefix else { return false }
      return word.folded.unicodeScalars.starts(with: prefix.unicodeScalars)
    }
  }

  private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, span.lowerBound < last.upperBound {
        let end = max(last.upperBound, span.upperBound)
        merged[merged.count - 1] = last.lowerBound..<end
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
