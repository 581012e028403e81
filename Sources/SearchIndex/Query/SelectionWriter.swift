/// Turns the parts of a question into the rows of a table that they select.
struct SelectionWriter {
  let table: IndexTable
  /// A date is spelled out in these.
  let years: ClosedRange<Int>
  let vocabulary: QueryVocabulary

  func selection(of node: Query.Node, field: QueryField? = nil) -> Selection {
    switch node {
    case .and(let parts): .all(of: parts.map { selection(of: $0, field: field) })
    case .or(let parts): .any(of: parts.map { selection(of: $0, field: field) })
    case .not(let part): selection(of: part, field: field).inverted
    case .field(let inner, let part): selection(of: part, field: inner)
    case .date(let range): Self.selection(ofMarkers: DayMarkers.markers(of: range, years: years))
    case .term(let term): selection(of: term, field: field)
    case .near(let terms, let distance): selection(ofNear: terms, distance: distance, field: field)
    }
  }

  /// Any of the markers; nothing where there are none.
  static func selection(ofMarkers markers: [String]) -> Selection {
    let words = markers.flatMap(WordScanner.folded).map { FullTextExpression.phrase([$0]) }
    return words.isEmpty ? .nothing : .matching(FullTextExpression([.entities], words))
  }

  private func selection(of term: Query.Term, field: QueryField?) -> Selection {
    let columns = IndexColumn.columns(of: field, in: table)
    if let field, columns.isEmpty {
      return Self.selection(ofMarkers: vocabulary.markers[.init(field: field, term: term)] ?? [])
    }
    switch term.kind {
    case .exact:
      return .matching(FullTextExpression(columns, [FullTextExpression.phrase(term.words)]))
    case .prefix:
      let phrase = FullTextExpression.phrase(term.words, isPrefix: true)
      return .matching(FullTextExpression(columns, [phrase]))
    case .fuzzy:
      let phrases = vocabulary.names(of: term).map { FullTextExpression.phrase([$0]) }
      return .matching(FullTextExpression(columns, phrases))
    case .plain:
      let exact = FullTextExpression.phrase(term.words)
      guard field == nil else { return .matching(FullTextExpression(columns, [exact])) }
      return stemmed(exact, vocabulary.stemPhrases(of: term))
    }
  }

  private func selection(
    ofNear terms: [Query.Term], distance: Int, field: QueryField?
  ) -> Selection {
    let columns = IndexColumn.columns(of: field, in: table)
    if columns.isEmpty { return .all(of: terms.map { selection(of: $0, field: field) }) }
    func near(_ phrases: [String]) -> String {
      "NEAR(\(phrases.joined(separator: " ")), \(distance))"
    }
    let exact = near(
      terms.map { FullTextExpression.phrase($0.words, isPrefix: $0.kind == .prefix) })
    guard field == nil, terms.allSatisfy({ $0.kind == .plain }) else {
      return .matching(FullTextExpression(columns, [exact]))
    }
    return stemmed(exact, [near(terms.map { vocabulary.stemPhrases(of: $0)[0] })])
  }

  /// What people read as written, or in the stems; one phrase in all columns where both are the
  /// same.
  private func stemmed(_ exact: String, _ stems: [String]) -> Selection {
    let others = stems.filter { $0 != exact }
    let read = IndexColumn.columns(of: nil, in: table)
    let columns = others.count < stems.count ? read + [.stems] : read
    let written = FullTextExpression(columns, [exact])
    if others.isEmpty { return .matching(written) }
    return .any(of: [.matching(written), .matching(FullTextExpression([.stems], others))])
  }
}
