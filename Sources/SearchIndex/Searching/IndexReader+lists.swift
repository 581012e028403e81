import GRDB

extension IndexReader {
  /// Who may be meant by each of some names: by all words of the name, else by nearly all letters.
  package func lookup(_ names: [String]) async throws -> [NameAnswer] {
    try await read { database in
      try names.flatMap { try NameLookup(database: database).answers(for: $0) }
    }
  }

  /// Releases of each month that match a question.
  ///
  /// - Returns: the months and, where not all matches were counted, how many were.
  package func months(_ request: SearchRequest) async throws -> (
    months: [MonthReleases], sample: Int?
  ) {
    var request = request
    request.rows = 1
    request.wantsFacets = true
    let answer = try await search(request)
    let months = (answer.facets[.month] ?? []).map {
      MonthReleases(month: $0.value, releases: $0.releases)
    }
    return (months, answer.facetSample)
  }
}

/// Looks a name up among the names of the index.
private struct NameLookup {
  let database: Database
  private static let mostPersons = 10

  func answers(for name: String) throws -> [NameAnswer] {
    guard let asked = NameWords(name) else { return [NameAnswer(asked: name, person: nil)] }
    var isFuzzy = false
    var persons = try persons(named: asked)
    if persons.isEmpty {
      isFuzzy = true
      let forms = try NameForms(database: database).near(
        asked.words.joined(separator: " "), edits: 2)
      for form in forms.prefix(Self.mostPersons) {
        persons += try NameWords(form).map(self.persons(named:)) ?? []
      }
    }
    var seen: Set<Int64> = []
    let found = persons.filter { seen.insert($0).inserted }.prefix(Self.mostPersons)
    guard !found.isEmpty else { return [NameAnswer(asked: name, person: nil)] }
    return try found.compactMap { person in
      guard let summary = try EntityNames(database: database).person(person) else { return nil }
      let span = try Row.fetchOne(
        database,
        sql: """
          SELECT (SELECT day FROM release WHERE id = span.first),
            (SELECT day FROM release WHERE id = span.last)
          FROM (SELECT min(e.first) AS first, max(e.last) AS last
            FROM bearer b JOIN evidence e ON e.bearer = b.id WHERE b.person = ?) span
          """, arguments: [person])
      return NameAnswer(
        asked: name, person: summary, office: summary.detail, first: span?[0], last: span?[1],
        isFuzzy: isFuzzy)
    }
  }

  /// Persons one of whose names has all the words, the most named first.
  private func persons(named name: NameWords) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT p.id FROM name_form f JOIN bearer b ON b.name_key = f.name
        JOIN person p ON p.id = b.person WHERE \(name.condition) AND p.hidden = 0
        ORDER BY p.releases DESC, p.id LIMIT \(Self.mostPersons)
        """, arguments: StatementArguments(name.arguments))
  }
}
