import GRDB

/// Quotes as lists show them.
struct QuoteSummaries {
  let database: Database
  let stems: StemDictionary
  var highlighter = Highlighter([])

  /// Those that a full-text expression over the quotes selects, the newest first.
  func matching(_ expression: String, before: Int64 = .max, limit: Int) throws -> [QuoteSummary] {
    let numbers = try Int64.fetchAll(
      database,
      sql: """
        SELECT rowid FROM quote_words WHERE quote_words MATCH ? AND rowid < ?
        ORDER BY rowid DESC LIMIT ?
        """, arguments: [expression, before, limit])
    return try of(numbers)
  }

  /// In the order of the numbers.
  func of(_ numbers: [Int64]) throws -> [QuoteSummary] {
    let statement = try database.makeStatement(
      sql: """
        SELECT q.id, q.text, q.direct, p.hash, p.name, t.title, r.key, r.day, r.headline
        FROM quote q JOIN release r ON r.id = q.id >> 8
        LEFT JOIN bearer b ON b.id = q.bearer LEFT JOIN person p ON p.id = b.person
        LEFT JOIN position t ON t.id = q.position WHERE q.id = ?
        """)
    let stem = stems.reader()
    return try numbers.compactMap { number in
      try Row.fetchOne(statement, arguments: [number]).map { row in
        let speaker: Int64? = row[3]
        return QuoteSummary(
          number: QuoteNumber(row[0]), text: row[1],
          marks: highlighter.marking(of: row[1], stem: stem).spans,
          speaker: speaker.map {
            EntitySummary(.person, id: EntityID.hexadecimal($0), name: row[4])
          }, position: row[5], isDirect: row[2], release: row[6], day: row[7], headline: row[8])
      }
    }
  }
}
