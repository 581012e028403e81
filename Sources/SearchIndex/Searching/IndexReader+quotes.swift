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
    var answer = QuoteAnswer()
    let words = WordScanner.folded(request.words).prefix(QueryLimits.words)
    var parts = words.map { word in
      let stem = stems.stem(of: word)
      return "({text} : \(FullTextExpression.phrase([word])) OR {stems} : \(FullTextExpression.phrase([stem])))"
    }
    for markers in [try speakers(request.speaker), try offices(request.office)] {
      guard let markers else { continue }
      if markers.isEmpty { return answer }
      parts.append("(" + markers.map(FullTextExpression.marker).joined(separator: " OR ") + ")")
    }
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if !parts.isEmpty {
      conditions.append("quote_words MATCH ?")
      arguments.append(parts.joined(separator: " AND "))
    }
    if let releases = request.days.releaseNumbers {
      conditions.append("rowid BETWEEN ? AND ?")
      arguments += [releases.lowerBound << 8, releases.upperBound == .max ? .max : releases.upperBound << 8 | 255]
    }
    let table = parts.isEmpty ? "quote" : "quote_words"
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
    let marks = words.map { word in
      MarkedTerm([.init(exact: [word], stems: [stems.stem(of: word)])])
    }
    answer.quotes = try QuoteSummaries(
      database: database, stems: stems, highlighter: Highlighter(Array(marks))
    ).of(Array(numbers.prefix(rows)))
    return answer
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
    let words = WordScanner.folded(speaker)
    guard !words.isEmpty else { return nil }
    let pattern = "% " + words.joined(separator: " % ") + " %"
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT b.id FROM name_form f JOIN bearer b ON b.name_key = f.name
        WHERE ' ' || f.name || ' ' LIKE ? LIMIT ?
        """, arguments: [pattern, Self.mostMeant]
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
