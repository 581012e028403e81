/// A row of words to be marked in a text.
package struct MarkedTerm: Sendable, Hashable {
  /// What a word of the text must be to count.
  package struct Pattern: Sendable, Hashable {
    /// Folded words, one of which it is.
    package let exact: Set<String>
    /// Stems, one of which it has.
    package let stems: Set<String>
    /// How it begins.
    package let prefix: String?

    package init(exact: Set<String> = [], stems: Set<String> = [], prefix: String? = nil) {
      self.exact = exact
      self.stems = stems
      self.prefix = prefix
    }
  }

  /// Never empty.
  package let words: [Pattern]

  package init(_ words: [Pattern]) {
    self.words = words
  }
}
