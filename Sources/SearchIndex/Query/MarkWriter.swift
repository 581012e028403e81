/// Finds what of a question is to be marked in a text: what was asked for, not what was excluded.
struct MarkWriter {
  let vocabulary: QueryVocabulary

  func marks(of node: Query.Node?) -> [MarkedTerm] {
    var seen: Set<MarkedTerm> = []
    return node.map { marks(of: $0, isNegated: false, field: nil) }?
      .filter { seen.insert($0).inserted } ?? []
  }

  private func marks(
    of node: Query.Node, isNegated: Bool, field: QueryField?
  ) -> [MarkedTerm] {
    switch node {
    case .and(let parts), .or(let parts):
      parts.flatMap { marks(of: $0, isNegated: isNegated, field: field) }
    case .not(let part): marks(of: part, isNegated: !isNegated, field: field)
    case .field(let inner, let part): marks(of: part, isNegated: isNegated, field: inner)
    case .date: []
    case .term(let term): isNegated ? [] : marks(of: term, field: field)
    case .near(let terms, _):
      isNegated ? [] : terms.flatMap { marks(of: $0, field: field) }
    }
  }

  private func marks(of term: Query.Term, field: QueryField?) -> [MarkedTerm] {
    switch term.kind {
    case .plain where field == nil:
      return [
        MarkedTerm(
          term.words.map { .init(exact: [$0], stems: Set(vocabulary.stems(of: $0))) })
      ]
    case .plain, .exact: return [MarkedTerm(term.words.map { .init(exact: [$0]) })]
    case .prefix:
      let begun = term.words.suffix(1).map { MarkedTerm.Pattern(prefix: $0) }
      return [MarkedTerm(term.words.dropLast().map { .init(exact: [$0]) } + begun)]
    case .fuzzy:
      return (vocabulary.forms[term] ?? []).map { form in
        MarkedTerm(form.split(separator: " ").map { .init(exact: [String($0)]) })
      }
    }
  }
}
