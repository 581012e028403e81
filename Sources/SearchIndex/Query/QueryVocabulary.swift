/// What the words of a question stand for besides themselves.
struct QueryVocabulary {
  /// A term and the field it is bound to.
  struct BoundTerm: Hashable {
    let field: QueryField
    let term: Query.Term
  }

  /// Stems of folded words; none of a word without.
  var stems: [String: [String]] = [:]
  /// Names that a fuzzy term means, itself first.
  var forms: [Query.Term: [String]] = [:]
  /// Markers of the entities that a term names, where a table knows them by nothing else.
  var markers: [BoundTerm: [String]] = [:]

  /// The stems of a word, at least itself.
  func stems(of word: String) -> [String] {
    guard let stems = stems[word], !stems.isEmpty else { return [word] }
    return stems
  }

  /// The names that a term means, at least itself.
  func names(of term: Query.Term) -> [String] {
    forms[term] ?? [term.words.joined(separator: " ")]
  }

  /// The stems of a term as phrases, at least one: each stem of a word, of several words the
  /// likeliest stem each.
  func stemPhrases(of term: Query.Term) -> [String] {
    guard term.words.count == 1, let word = term.words.first else {
      return [FullTextExpression.phrase(term.words.compactMap { stems(of: $0).first })]
    }
    return stems(of: word).map { FullTextExpression.phrase([$0]) }
  }
}
