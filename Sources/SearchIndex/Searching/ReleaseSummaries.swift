import GRDB

/// Releases as lists show them, with what was asked for marked.
struct ReleaseSummaries {
  let database: Database
  let highlighter: Highlighter
  let stems: StemDictionary

  /// In the order of the numbers.
  func of(_ numbers: [Int64]) throws -> [ReleaseSummary] {
    let stem = stems.reader()
    let statement = try database.makeStatement(
      sql: """
        SELECT r.id, r.key, r.headline, r.day, r.uri, r.text, o.hash, o.name
        FROM release r LEFT JOIN organization o ON o.id = r.publisher WHERE r.id = ?
        """)
    return try numbers.compactMap { number in
      try Row.fetchOne(statement, arguments: [number]).map { summary($0, stem) }
    }
  }

  private func summary(_ row: Row, _ stem: (String) -> String) -> ReleaseSummary {
    let headline: String? = row[2]
    let text: String = row[5]
    // The headline stands at the head of the text, and is shown by itself.
    let isHeaded = headline.map { text.utf8.starts(with: $0.utf8) } ?? false
    let body = isHeaded ? text.utf8.dropFirst(headline?.utf8.count ?? 0) : text.utf8[...]
    let content = String(Substring(body.drop { $0 == 0x0A }))
    let marking = highlighter.marking(of: content, stem: stem)
    let window = marking.snippet
    let scalars = content.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: window.lowerBound)
    let end = scalars.index(start, offsetBy: window.count)
    let publisher: Int64? = row[6]
    return ReleaseSummary(
      number: ReleaseNumber(row[0]), key: row[1], headline: headline, day: row[3],
      publisher: publisher.map {
        EntitySummary(.organization, id: EntityID.hexadecimal($0), name: row[7])
      }, uri: row[4],
      snippet: String(scalars[start..<end]),
      snippetMarks: marking.snippetSpans.map {
        $0.lowerBound - window.lowerBound..<$0.upperBound - window.lowerBound
      },
      headlineMarks: headline.map { highlighter.marking(of: $0, stem: stem).spans } ?? [],
      isCutBefore: window.lowerBound > 0, isCutAfter: window.upperBound < marking.length)
  }
}
