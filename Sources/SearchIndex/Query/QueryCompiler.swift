/// Turns a question into one full-text expression in which every word stands in quotes, so that
/// FTS5 can find no error in it.
package struct QueryCompiler: Sendable {
  /// The years that releases of the index have: a date within OR or NOT is spelled out in them.
  private let years: ClosedRange<Int>
  /// Ways to write a fuzzy name that are looked for, at most.
  private static let mostForms = 64
  /// Stems of a word that are looked for, at most.
  private static let mostStems = 4

  package init(years: ClosedRange<Int> = 1945...2100) {
    self.years = years
  }

  /// - Parameters:
  ///   - stems: the stems of a folded word, the likeliest first.
  ///   - nameForms: folded names that differ from some words by so many edits at most.
  package func compile<Failure: Error>(
    _ query: Query, filters: QueryFilters = .none, stems: (String) -> [String],
    nameForms: (String, _ edits: Int) throws(Failure) -> [String]
  ) throws(Failure) -> CompiledQuery {
    var vocabulary = QueryVocabulary()
    for term in query.root?.terms ?? [] {
      switch term.kind {
      case .plain:
        for word in term.words {
          vocabulary.stems[word] = Self.distinct(stems(word), most: Self.mostStems)
        }
      case .fuzzy(let edits):
        let name = term.words.joined(separator: " ")
        let forms = [name] + (try nameForms(name, edits))
        vocabulary.forms[term] = Self.distinct(forms, most: Self.mostForms)
      case .exact, .prefix: break
      }
    }
    return compile(query, filters: filters, vocabulary: vocabulary)
  }

  /// The folded words of each text, each once.
  private static func distinct(_ texts: [String], most: Int) -> [String] {
    var distinct: [String] = []
    for text in texts where distinct.count < most {
      let folded = WordScanner.folded(text).joined(separator: " ")
      if !folded.isEmpty, !distinct.contains(folded) { distinct.append(folded) }
    }
    return distinct
  }

  private func compile(
    _ query: Query, filters: QueryFilters, vocabulary: QueryVocabulary
  ) -> CompiledQuery {
    let parts: [Query.Node] =
      switch query.root {
      case .and(let parts): parts
      case let root: root.map { [$0] } ?? []
      }
    var days = filters.days
    var selections: [Selection] = []
    for part in parts {
      if case .date(let range) = part {
        days = days.intersection(range)
      } else {
        selections.append(selection(of: part, field: nil, vocabulary))
      }
    }
    selections += filters.markers.filter { !$0.isEmpty }.map(Self.selection(ofMarkers:))
    let selection = days.isEmpty ? .nothing : Selection.all(of: selections)
    let writer = MarkWriter(vocabulary: vocabulary)
    let marks = writer.marks(of: query.root)
    return switch selection {
    case .everything:
      CompiledQuery(
        expression: nil, excluded: nil, days: days, matchesNothing: false, marks: marks)
    case .nothing:
      CompiledQuery(expression: nil, excluded: nil, days: days, matchesNothing: true, marks: marks)
    case .matching(let expression):
      CompiledQuery(
        expression: expression.text, excluded: nil, days: days, matchesNothing: false,
        marks: marks)
    case .except(let expression):
      CompiledQuery(
        expression: nil, excluded: expression.text, days: days, matchesNothing: false,
        marks: marks)
    }
  }

  private func selection(
    of node: Query.Node, field: QueryField?, _ vocabulary: QueryVocabulary
  ) -> Selection {
    switch node {
    case .and(let parts): .all(of: parts.map { selection(of: $0, field: field, vocabulary) })
    case .or(let parts): .any(of: parts.map { selection(of: $0, field: field, vocabulary) })
    case .not(let part): selection(of: part, field: field, vocabulary).inverted
    case .field(let inner, let part): selection(of: part, field: inner, vocabulary)
    case .date(let range):
      Self.selection(ofMarkers: DayMarkers.markers(of: range, years: years))
    case .term(let term): Self.selection(of: term, field: field, vocabulary)
    case .near(let terms, let distance):
      Self.selection(ofNear: terms, distance: distance, field: field, vocabulary)
    }
  }

  private static func selection(ofMarkers markers: [String]) -> Selection {
    let words = markers.flatMap(WordScanner.folded).map { FullTextExpression.phrase([$0]) }
    return words.isEmpty ? .nothing : .matching(FullTextExpression([.entities], words))
  }

  private static func selection(
    of term: Query.Term, field: QueryField?, _ vocabulary: QueryVocabulary
  ) -> Selection {
    let columns = IndexColumn.columns(of: field)
    switch term.kind {
    case .exact:
      return .matching(FullTextExpression(columns, [FullTextExpression.phrase(term.words)]))
    case .prefix:
      let phrase = FullTextExpression.phrase(term.words, isPrefix: true)
      return .matching(FullTextExpression(columns, [phrase]))
    case .fuzzy:
      let forms = vocabulary.forms[term] ?? []
      let phrases = forms.map { FullTextExpression.phrase([$0]) }
      return .matching(FullTextExpression(columns, phrases))
    case .plain:
      let exact = FullTextExpression.phrase(term.words)
      guard field == nil else { return .matching(FullTextExpression(columns, [exact])) }
      return stemmed(exact, vocabulary.stemPhrases(of: term))
    }
  }

  private static func selection(
    ofNear terms: [Query.Term], distance: Int, field: QueryField?, _ vocabulary: QueryVocabulary
  ) -> Selection {
    func near(_ phrases: [String]) -> String {
      "NEAR(\(phrases.joined(separator: " ")), \(distance))"
    }
    let exact = near(
      terms.map { FullTextExpression.phrase($0.words, isPrefix: $0.kind == .prefix) })
    let columns = IndexColumn.columns(of: field)
    guard field == nil, terms.contains(where: { $0.kind == .plain }),
      terms.allSatisfy({ $0.kind == .plain })
    else { return .matching(FullTextExpression(columns, [exact])) }
    let stems = terms.map { vocabulary.stemPhrases(of: $0)[0] }
    return stemmed(exact, [near(stems)])
  }

  /// What is in headline or text as written, or in the stems; one phrase in all three where both
  /// are the same.
  private static func stemmed(_ exact: String, _ stems: [String]) -> Selection {
    let others = stems.filter { $0 != exact }
    let columns: [IndexColumn] =
      others.count < stems.count ? [.headline, .text, .stems] : [.headline, .text]
    let written = FullTextExpression(columns, [exact])
    if others.isEmpty { return .matching(written) }
    return .any(of: [.matching(written), .matching(FullTextExpression([.stems], others))])
  }
}
