import GRDB

/// Why names were taken for one person, who decided otherwise, and whom else the person may be.
struct PersonExplanations {
  let database: Database
  private static let mostMerges = 100

  /// Adds the explanations of a person by its row number.
  func explain(_ person: Int64, in answer: inout PersonAnswer) throws {
    let merges = try Row.fetchAll(
      database,
      sql: """
        SELECT bearer, joined_to, rule, correction FROM person_merge
        WHERE person = ? AND rule IS NOT NULL LIMIT \(Self.mostMerges)
        """, arguments: [person])
    let numbers = try Int.fetchAll(
      database, sql: "SELECT correction FROM person_correction WHERE person = ? ORDER BY 1",
      arguments: [person])
    let isCorrected = !numbers.isEmpty || merges.contains { $0[3] as Int? != nil }
    let corrections = isCorrected ? try CorrectionList(keptIn: database).corrections : []
    answer.merges = try merges.compactMap { row in
      guard let rule = MergeRule(rawValue: row[2]), let one = try calledName(row[0]),
        let other = try calledName(row[1])
      else { return nil }
      let correction = (row[3] as Int?).flatMap { place in
        corrections.indices.contains(place) ? corrections[place] : nil
      }
      return PersonAnswer.Merge(
        rule: rule, explanation: rule.explanation(of: one, as: other, correction: correction))
    }
    answer.corrections = numbers.filter(corrections.indices.contains)
      .map { corrections[$0].explanation }
    answer.candidates = try candidates(of: person)
  }

  /// The nearest first, none that is hidden.
  private func candidates(of person: Int64) throws -> [PersonAnswer.Candidate] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT c.person, c.other, c.reason, c.against, c.rival FROM person_candidate c
        JOIN person p ON p.id = c.other AND p.hidden = 0
        WHERE c.person = ? ORDER BY c.reason, c.against, p.releases DESC, c.other
        """, arguments: [person])
    let names = EntityNames(database: database)
    return try rows.compactMap { row in
      guard let reason = PersonCandidate.Reason(rawValue: row[2]),
        let other = try names.person(row[1])
      else { return nil }
      let against = (row[3] as String).split(separator: " ").map(String.init)
      let candidate = PersonCandidate(
        one: row[0], other: row[1], reason: reason, objections: .init(names: against),
        rival: row[4])
      let rival = try candidate.rival.flatMap(calledName)
      return PersonAnswer.Candidate(
        person: other, reason: reason, explanation: candidate.explanation(rival: rival))
    }
  }

  private func calledName(_ bearer: Int64?) throws -> CalledName? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT b.name, b.name_key, t.title, l.name FROM bearer b
          LEFT JOIN position t ON t.id = b.position LEFT JOIN place l ON l.key = b.region
          WHERE b.id = ?
          """), arguments: [bearer])
    return row.map { CalledName(name: $0[0], nameKey: $0[1], office: $0[2], region: $0[3]) }
  }
}
