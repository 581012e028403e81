import GRDB

extension IndexReader {
  package func quotes(_ request: QuoteRequest) async throws -> QuoteAnswer {
    let stems = stems
    return try await read { database in
      try QuoteSearch(database: database, stems: stems).answer(request)
    }
  }
}

/// Searches the quotes by their words, their speaker and his office.
private struct QuoteSearch {
  let database: Database
  let stems: StemDictionary
  /// Names and offices that some words may mean, at most.
  private static let mostMeant = 200

  func answer(_ request: QuoteRequest) throws -> QuoteAnswer {
    let query = QueryParser.query(from: request.words).ofQuotes
    var answer = QuoteAnswer(query: query)
    var filters = QueryFilters(days: request.days)
    for markers in [try speakers(request.speaker), try offices(request.office)] {
      guard let markers else { continue }
      if markers.isEmpty { return answer }
      filters.markers.append(markers)
    }
    let compiled = try QueryCompiler(everyRow: EntityMarkers.everyRow).compileForQuotes(
      query, filters: filters, stems: { [stems.stem(of: $0)] },
      nameForms: { try NameForms(database: database).near($0, edits: $1) }, markers: markers)
    if compiled.matchesNothing { return answer }
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if let expression = compiled.expression {
      conditions.append("quote_words MATCH ?")
      arguments.append(expression)
    }
    if let numbers = compiled.quoteNumbers {
      conditions.append("rowid BETWEEN ? AND ?")
      arguments += [numbers.lowerBound, numbers.upperBound]
    }
    let table = compiled.expression == nil ? "quote" : "quote_words"
    let found = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let most = QueryBounds.mostCounted
    let count =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM (SELECT rowid FROM \(table)\(found) LIMIT ?)",
        arguments: StatementArguments(arguments + [most + 1])) ?? 0
    answer.count = MatchCount(counted: min(count, most), isFloor: count > most)
    let rows = max(1, min(request.rows, QueryBounds.mostRows))
    let page = (conditions + ["rowid < ?"]).joined(separator: " AND ")
    let numbers = try Int64.fetchAll(
      database, sql: "SELECT rowid FROM \(table) WHERE \(page) ORDER BY rowid DESC LIMIT ?",
      arguments: StatementArguments(arguments + [request.after?.value ?? .max, rows + 1]))
    if numbers.count > rows { answer.next = SearchCursor(numbers[rows - 1]) }
    answer.quotes = try QuoteSummaries(
      database: database, stems: stems, highlighter: Highlighter(compiled.marks)
    ).of(Array(numbers.prefix(rows)))
    return answer
  }

  /// The markers of what the fields of a question name.
  private func markers(
    _ field: QueryField, _ names: [String], _ isPrefix: Bool
  ) throws -> [String] {
    switch field {
    case .person: try names.flatMap { try speakers($0) ?? [] }
    case .position: try names.flatMap { try offices($0) ?? [] }
    case .place:
      try names.flatMap { name in
        try String.fetchAll(
          database, sql: "SELECT code FROM place WHERE code IS NOT NULL AND name LIKE ? LIMIT ?",
          arguments: ["%\(name)%", Self.mostMeant]
        ).map { "l" + $0.filter { $0 != "." } }
      }
    default: []
    }
  }

  /// Markers of all names in office that are meant; nil where none is asked for.
  private func speakers(_ speaker: String) throws -> [String]? {
    if let hash = EntityID.number(speaker) {
      return try Int64.fetchAll(
        database,
        sql: "SELECT id FROM bearer WHERE person = (SELECT person FROM bearer WHERE hash = ?)",
        arguments: [hash]
      ).map { "b\($0)" }
    }
    guard let name = NameWords(speaker) else { return nil }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT b.id FROM name_form f JOIN bearer b ON b.name_key = f.name
        WHERE \(name.condition) LIMIT \(Self.mostMeant)
        """, arguments: StatementArguments(name.arguments)
    ).map { "b\($0)" }
  }

  private func offices(_ office: String) throws -> [String]? {
    if let hash = EntityID.number(office) {
      return try Int64.fetchAll(
        database, sql: "SELECT id FROM position WHERE hash = ?", arguments: [hash]
      ).map { "t\($0)" }
    }
    let words = WordScanner.folded(office)
    guard !words.isEmpty else { return nil }
    let pattern = "%" + words.joined(separator: "%") + "%"
    return try Int64.fetchAll(
      database, sql: "SELECT id FROM office WHERE name LIKE ? LIMIT ?",
      arguments: [pattern, Self.mostMeant]
    ).map { "h\($0)" }
      + Int64.fetchAll(
        database, sql: "SELECT id FROM position WHERE title LIKE ? LIMIT ?",
        arguments: [pattern, Self.mostMeant]
      ).map { "t\($0)" }
  }
}
