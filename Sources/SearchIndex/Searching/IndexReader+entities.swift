import GRDB
import Records

extension IndexReader {
  package func release(key: String) async throws -> ReleaseAnswer? {
    let stems = stems
    return try await read { database in
      guard
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT r.record, r.text, o.hash, o.name FROM release r
            LEFT JOIN organization o ON o.id = r.publisher WHERE r.key = ?
            """, arguments: [key]),
        case .record(var record) = try RecordReader().read(Array((row[0] as String).utf8))
      else { return nil }
      record.text = row[1]
      let publisher: Int64? = row[2]
      return ReleaseAnswer(
        record: record, entities: try RecordEntities(database: database, stems: stems).of(record),
        publisher: publisher.map {
          EntitySummary(.organization, id: EntityID.hexadecimal($0), name: row[3])
        })
    }
  }

  private var contexts: @Sendable (Database) -> ContextReader {
    { [stems, bearerPersons] in
      ContextReader(database: $0, stems: stems, bearerPersons: bearerPersons)
    }
  }

  /// - Parameter id: of the person, or of any name in office that is this person's.
  package func person(id: String) async throws -> PersonAnswer? {
    let contexts = contexts
    return try await read { database in
      guard let hash = EntityID.number(id),
        let number = try Int64.fetchOne(
          database, sql: "SELECT person FROM bearer WHERE hash = ?", arguments: [hash]),
        let person = try EntityNames(database: database).person(number)
      else { return nil }
      var answer = PersonAnswer(person: person)
      answer.forms = try Row.fetchAll(
        database,
        sql: """
          SELECT b.name, sum(e.releases) FROM bearer b JOIN evidence e ON e.bearer = b.id
          WHERE b.person = ? GROUP BY b.name ORDER BY 2 DESC, 1 LIMIT 50
          """, arguments: [number]
      ).map { PersonAnswer.NameForm(name: $0[0], releases: $0[1]) }
      answer.offices = try OfficeEvidences(database: database).ofPerson(number)
      try PersonExplanations(database: database).explain(number, in: &answer)
      let bearers = try Int64.fetchAll(
        database, sql: "SELECT id FROM bearer WHERE person = ?", arguments: [number])
      answer.context = try contexts(database)
        .context(of: bearers.map { "b\($0)" }, without: person.id)
      return answer
    }
  }

  package func position(id: String) async throws -> EntityAnswer? {
    try await entity("position", id) { database, number in
      guard let entity = try EntityNames(database: database).position(number) else { return nil }
      var answer = EntityAnswer(entity: entity)
      answer.offices = try OfficeEvidences(database: database).ofPosition(number)
      return (answer, ["t\(number)"])
    }
  }

  package func organization(id: String) async throws -> EntityAnswer? {
    try await entity("organization", id) { database, number in
      guard let entity = try EntityNames(database: database).organization(number) else {
        return nil
      }
      var answer = EntityAnswer(entity: entity)
      answer.kind = try String.fetchOne(
        database, sql: "SELECT kind FROM organization WHERE id = ?", arguments: [number])
      answer.offices = try OfficeEvidences(database: database).ofOrganization(number)
      // Releases that name it, or that it published.
      return (answer, ["o\(number)", "u\(number)"])
    }
  }

  private func entity(
    _ table: String, _ id: String,
    _ find: @escaping @Sendable (Database, Int64) throws -> (EntityAnswer, markers: [String])?
  ) async throws -> EntityAnswer? {
    let contexts = contexts
    return try await read { database in
      guard let hash = EntityID.number(id),
        let number = try Int64.fetchOne(
          database, sql: "SELECT id FROM \(table) WHERE hash = ?", arguments: [hash]),
        let (answer, markers) = try find(database, number)
      else { return nil }
      var found = answer
      found.context = try contexts(database).context(of: markers)
      return found
    }
  }

  /// - Parameter id: Kemendagri code, `13.11`; 16 hexadecimal digits of a place without one.
  package func place(id: String) async throws -> EntityAnswer? {
    guard let hash = EntityID.number(id) else { return try await place(code: id) }
    let contexts = contexts
    return try await read { database in
      guard
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT l.id, l.kind FROM place_address a JOIN place l ON l.id = a.place WHERE a.hash = ?
            """, arguments: [hash]),
        let entity = try EntityNames(database: database).placeWithoutCode(row[0])
      else { return nil }
      var answer = EntityAnswer(entity: entity)
      answer.kind = row[1]
      answer.offices = try OfficeEvidences(database: database).ofPlace(row[0])
      answer.context = try contexts(database)
        .context(of: ["g\(row[0] as Int64)"])
      return answer
    }
  }

  private func place(code: String) async throws -> EntityAnswer? {
    let contexts = contexts
    return try await read { database in
      let names = EntityNames(database: database)
      guard let entity = try names.place(code: code),
        let row = try Row.fetchOne(
          database, sql: "SELECT id, kind FROM place WHERE key = ?", arguments: [code])
      else { return nil }
      var answer = EntityAnswer(entity: entity)
      answer.kind = row[1]
      answer.trail = try RegionNames.above(code).compactMap { try names.place(code: $0) }
      answer.parts = try String.fetchAll(
        database,
        sql: """
          SELECT l.code FROM place l
          LEFT JOIN facet f ON f.kind = 'place' AND f.value = CAST(replace(l.code, '.', '') AS INTEGER)
          WHERE l.parent = ? AND l.code IS NOT NULL ORDER BY f.releases DESC, l.code LIMIT 60
          """, arguments: [row[0] as Int64]
      ).compactMap { try names.place(code: $0) }
      answer.offices = try OfficeEvidences(database: database).ofPlace(row[0])
      answer.context = try contexts(database)
        .context(of: ["l" + code.filter { $0 != "." }])
      return answer
    }
  }
}
