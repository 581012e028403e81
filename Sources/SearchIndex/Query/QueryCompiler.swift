/// Turns a question into one full-text expression in which every word stands in quotes, so that
/// FTS5 can find no error in it.
package struct QueryCompiler: Sendable {
  /// The years that releases of the index have: a date within OR or NOT is spelled out in them.
  private let years: ClosedRange<Int>
  /// A marker that every row carries, from which negations are taken.
  private let everyRow: String?
  /// Ways to write a fuzzy name that are looked for, at most.
  private static let mostForms = 64
  /// Stems of a word that are looked for, at most.
  private static let mostStems = 4
  /// Entities that one name means, at most.
  private static let mostMarkers = 500

  /// - Parameter everyRow: a marker that every row of the tables carries; without one a question
  ///   of negations alone is compiled to what is left out.
  package init(years: ClosedRange<Int> = 1945...2100, everyRow: String? = nil) {
    self.years = years
    self.everyRow = everyRow
  }

  /// For `release_words`.
  ///
  /// - Parameters:
  ///   - stems: the stems of a folded word, the likeliest first.
  ///   - nameForms: folded names that differ from some words by so many edits at most.
  package func compile<Failure: Error>(
    _ query: Query, filters: QueryFilters = .none, stems: (String) -> [String],
    nameForms: (String, _ edits: Int) throws(Failure) -> [String]
  ) throws(Failure) -> CompiledQuery {
    let vocabulary = try Self.vocabulary(of: query, stems: stems, nameForms: nameForms)
    return compile(query, for: .releases, filters: filters, vocabulary: vocabulary)
  }

  /// For `quote_words`, of a question that `Query.ofQuotes` gave.
  ///
  /// - Parameters:
  ///   - stems: as for releases.
  ///   - nameForms: as for releases.
  ///   - markers: the markers of the entities of a field that have one of some folded names, or a
  ///     name that begins so; a quote has the markers of its speaker, and no names.
  package func compileForQuotes<Failure: Error>(
    _ query: Query, filters: QueryFilters = .none, stems: (String) -> [String],
    nameForms: (String, _ edits: Int) throws(Failure) -> [String],
    markers: (QueryField, _ names: [String], _ isPrefix: Bool) throws(Failure) -> [String]
  ) throws(Failure) -> CompiledQuery {
    var vocabulary = try Self.vocabulary(of: query, stems: stems, nameForms: nameForms)
    for bound in query.root?.boundTerms ?? []
    where IndexColumn.columns(of: bound.field, in: .quotes).isEmpty {
      let names = vocabulary.names(of: bound.term)
      let found = try markers(bound.field, names, bound.term.kind == .prefix)
      vocabulary.markers[bound] = Array(found.prefix(Self.mostMarkers))
    }
    return compile(query, for: .quotes, filters: filters, vocabulary: vocabulary)
  }

  private static func vocabulary<Failure: Error>(
    of query: Query, stems: (String) -> [String],
    nameForms: (String, _ edits: Int) throws(Failure) -> [String]
  ) throws(Failure) -> QueryVocabulary {
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
    return vocabulary
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
    _ query: Query, for table: IndexTable, filters: QueryFilters, vocabulary: QueryVocabulary
  ) -> CompiledQuery {
    let parts: [Query.Node] =
      switch query.root {
      case .and(let parts): parts
      case let root: root.map { [$0] } ?? []
      }
    let writer = SelectionWriter(table: table, years: years, vocabulary: vocabulary)
    var days = filters.days
    var selections: [Selection] = []
    for part in parts {
      if case .date(let range) = part {
        days = days.intersection(range)
      } else {
        selections.append(writer.selection(of: part))
      }
    }
    selections += filters.markers.filter { !$0.isEmpty }.map(SelectionWriter.selection(ofMarkers:))
    let selection = days.isEmpty ? .nothing : Selection.all(of: selections)
    return compiled(
      selection, days: days, marks: MarkWriter(vocabulary: vocabulary).marks(of: query.root))
  }

  private func compiled(
    _ selection: Selection, days: DayRange, marks: [MarkedTerm]
  ) -> CompiledQuery {
    var expression: FullTextExpression?
    var excluded: FullTextExpression?
    switch selection {
    case .everything, .nothing: break
    case .matching(let matching): expression = matching
    case .except(let except):
      if let everyRow {
        let every = FullTextExpression([.entities], [FullTextExpression.phrase([everyRow])])
        expression = every.without(except)
      } else {
        excluded = except
      }
    }
    return CompiledQuery(
      expression: expression?.text, excluded: excluded?.text, days: days,
      matchesNothing: selection == .nothing, marks: marks)
  }
}
