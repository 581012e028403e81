import GRDB

extension IndexReader {
  package func search(_ request: SearchRequest) async throws -> SearchAnswer {
    let query = QueryParser.query(from: request.query)
    return try await read { [self] database in
      let compiled = try Self.compile(query, request, database, stems)
      return try answer(compiled, query, request, database)
    }
  }

  private static func compile(
    _ query: Query, _ request: SearchRequest, _ database: Database, _ stems: StemDictionary
  ) throws -> CompiledQuery {
    let filters = QueryFilters(
      markers: try FacetMarkers(database: database).groups(of: request.facets),
      days: request.days)
    return try QueryCompiler(everyRow: EntityMarkers.everyRow).compile(
      query, filters: filters, stems: { [stems.stem(of: $0)] },
      nameForms: { try NameForms(database: database).near($0, edits: $1) })
  }

  private func answer(
    _ compiled: CompiledQuery, _ query: Query, _ request: SearchRequest, _ database: Database
  ) throws -> SearchAnswer {
    var answer = SearchAnswer(query: query)
    answer.indexed = try Self.releaseCount(database)
    let whole = Selector(compiled)
    // The newest matches, counted and shown: read once.
    let newest =
      compiled.matchesEverything
      ? [] : try whole.numbers(database, order: .newest, limit: QueryBounds.mostCounted + 1)
    answer.count =
      compiled.matchesEverything
      ? MatchCount(counted: answer.indexed, isFloor: false) : MatchCount(ofMatches: newest.count)
    let rows = max(1, min(request.rows, QueryBounds.mostRows))
    let numbers: [Int64]
    switch request.order {
    case .relevance:
      let offset = Int(clamping: min(request.after?.value ?? 0, Int64(QueryBounds.mostFaceted)))
      numbers = try whole.best(of: newest, database, offset: offset, limit: rows + 1)
      if numbers.count > rows { answer.next = SearchCursor(Int64(offset + rows)) }
    case .newest where request.after == nil && !compiled.matchesEverything:
      numbers = Array(newest.prefix(rows + 1))
      if numbers.count > rows { answer.next = SearchCursor(numbers[rows - 1]) }
    case .newest, .oldest:
      let page = Selector(
        compiled, after: request.after?.value, isAscending: request.order == .oldest)
      numbers = try page.numbers(database, order: request.order, limit: rows + 1)
      if numbers.count > rows { answer.next = SearchCursor(numbers[rows - 1]) }
    }
    let summaries = ReleaseSummaries(
      database: database, highlighter: Highlighter(compiled.marks), stems: stems)
    answer.releases = try summaries.of(Array(numbers.prefix(rows)))
    if request.wantsFacets {
      let counter = FacetCounter(database: database, bearerPersons: bearerPersons)
      if compiled.matchesEverything {
        answer.facets = try counter.ofIndex()
      } else {
        answer.facets = try counter.of(Array(newest.prefix(QueryBounds.mostFaceted)))
        if newest.count > QueryBounds.mostFaceted { answer.facetSample = QueryBounds.mostFaceted }
      }
    }
    return answer
  }
}

extension MatchCount {
  /// - Parameter matches: read with one row more than is counted.
  init(ofMatches matches: Int) {
    let most = QueryBounds.mostCounted
    self.init(counted: min(matches, most), isFloor: matches > most)
  }
}
