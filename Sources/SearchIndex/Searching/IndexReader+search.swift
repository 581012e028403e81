import GRDB

extension IndexReader {
  package func search(_ request: SearchRequest) async throws -> SearchAnswer {
    let query = QueryParser.query(from: request.query)
    let stems = stems
    return try await read { database in
      let compiled = try Self.compile(query, request, database, stems)
      return try Self.answer(compiled, query, request, database, stems)
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

  private static func answer(
    _ compiled: CompiledQuery, _ query: Query, _ request: SearchRequest, _ database: Database,
    _ stems: StemDictionary
  ) throws -> SearchAnswer {
    var answer = SearchAnswer(query: query)
    answer.indexed = try releaseCount(database)
    let whole = Selector(compiled)
    let rows = max(1, min(request.rows, QueryBounds.mostRows))
    let numbers: [Int64]
    switch request.order {
    case .relevance:
      let offset = Int(clamping: min(request.after?.value ?? 0, Int64(QueryBounds.mostFaceted)))
      numbers = try whole.best(database, offset: offset, limit: rows + 1)
      if numbers.count > rows { answer.next = SearchCursor(Int64(offset + rows)) }
    case .newest, .oldest:
      let page = Selector(
        compiled, after: request.after?.value, isAscending: request.order == .oldest)
      numbers = try page.numbers(database, order: request.order, limit: rows + 1)
      if numbers.count > rows { answer.next = SearchCursor(numbers[rows - 1]) }
    }
    let summaries = ReleaseSummaries(
      database: database, highlighter: Highlighter(compiled.marks), stems: stems)
    answer.releases = try summaries.of(Array(numbers.prefix(rows)))
    answer.count = try whole.count(database)
    if request.wantsFacets {
      let counter = FacetCounter(database: database)
      if compiled.matchesEverything {
        answer.facets = try counter.ofIndex()
      } else {
        let newest = try whole.numbers(database, order: .newest, limit: QueryBounds.mostFaceted)
        answer.facets = try counter.of(newest)
        if answer.count.counted > newest.count { answer.facetSample = newest.count }
      }
    }
    return answer
  }
}
