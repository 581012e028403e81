import GRDB
import Records

/// What the index knows the entities of a record as.
struct RecordEntities {
  let database: Database
  let stems: StemDictionary

  /// By the record's own ids: `p1`, `t2`, `o1`, `l3`.
  func of(_ record: ReleaseRecord) throws -> [String: EntitySummary] {
    let release = ReleasePreparer(stems: stems).prepare(record, line: [])
    var entities: [String: EntitySummary] = [:]
    let person = try database.makeStatement(
      sql: """
        SELECT p.hash, p.name FROM bearer b JOIN person p ON p.id = b.person WHERE b.hash = ?
        """)
    var bearers = release.bearers[...]
    for found in record.people {
      guard let bearer = bearers.first else { break }
      bearers = bearers.dropFirst(max(1, Set(found.positions.map(\.position)).count))
      if let row = try Row.fetchOne(person, arguments: [bearer.hash]) {
        entities[found.id] = EntitySummary(
          .person, id: EntityID.hexadecimal(row[0]), name: row[1])
      }
    }
    for (found, position) in zip(record.positions, release.positions) {
      entities[found.id] = EntitySummary(
        .position, id: Self.id(position.key), name: position.title)
    }
    for (found, organization) in zip(record.organizations, release.organizations) {
      entities[found.id] = EntitySummary(
        .organization, id: Self.id(organization.key), name: organization.name)
    }
    for place in record.places {
      entities[place.id] = EntitySummary(
        .place, id: place.code ?? Self.id(EntityKeys.place(place)), name: place.name)
    }
    return entities
  }

  private static func id(_ key: String) -> String {
    EntityID.hexadecimal(StableHash.of(Array(key.utf8)))
  }
}
