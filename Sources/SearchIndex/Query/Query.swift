/// A question to the index as it was understood: what is searched, and what was left aside.
package struct Query: Sendable, Equatable {
  /// Nil where nothing is asked, which means all releases.
  package let root: Node?
  /// What could not be read, in the order of the text, at most `QueryLimits.ignoredParts`.
  package let ignored: [IgnoredPart]

  package init(root: Node?, ignored: [IgnoredPart] = []) {
    self.root = root
    self.ignored = ignored
  }

  /// A part of the question.
  package indirect enum Node: Sendable, Equatable {
    case term(Term)
    /// All terms with at most `distance` words between the first of them and the last.
    case near([Term], distance: Int)
    case date(DayRange)
    /// The part is looked for in one field; an inner field replaces an outer one.
    case field(QueryField, Node)
    case and([Node])
    case or([Node])
    case not(Node)
  }

  /// A word, or a row of words that stand one behind the other.
  package struct Term: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// As written or in a derived form.
      case plain
      /// As written only.
      case exact
      /// The last word is the beginning of one.
      case prefix
      /// A name written otherwise: each word differs by so many letters at most.
      case fuzzy(edits: Int)
    }

    package let kind: Kind
    /// Folded as the index folds; never empty.
    package let words: [String]
    /// As the question has it, for people to read.
    package let written: String

    package init(_ kind: Kind, words: [String], written: String) {
      self.kind = kind
      self.words = words
      self.written = written
    }
  }
}

extension Query.Node {
  /// All terms of the part, also those that are excluded.
  var terms: [Query.Term] {
    switch self {
    case .term(let term): [term]
    case .near(let terms, _): terms
    case .date: []
    case .field(_, let part), .not(let part): part.terms
    case .and(let parts), .or(let parts): parts.flatMap(\.terms)
    }
  }

  /// All terms of the part that are bound to a field, also those that are excluded.
  var boundTerms: [QueryVocabulary.BoundTerm] { boundTerms(in: nil) }

  private func boundTerms(in field: QueryField?) -> [QueryVocabulary.BoundTerm] {
    switch self {
    case .term, .near:
      field.map { field in terms.map { .init(field: field, term: $0) } } ?? []
    case .date: []
    case .field(let inner, let part): part.boundTerms(in: inner)
    case .not(let part): part.boundTerms(in: field)
    case .and(let parts), .or(let parts): parts.flatMap { $0.boundTerms(in: field) }
    }
  }
}
