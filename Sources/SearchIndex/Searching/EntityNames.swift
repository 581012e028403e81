import GRDB

/// Entities by their row numbers, as lists show them. A page asks for hundreds, so statements are kept.
struct EntityNames {
  let database: Database

  func person(_ id: Int64, releases: Int? = nil) throws -> EntitySummary? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT p.hash, p.name, t.title, p.releases FROM person p
          JOIN bearer b ON b.id = p.id LEFT JOIN position t ON t.id = b.position WHERE p.id = ?
          """), arguments: [id])
    return row.map {
      EntitySummary(
        .person, id: EntityID.hexadecimal($0[0]), name: $0[1], detail: $0[2],
        releases: releases ?? $0[3])
    }
  }

  func position(_ id: Int64, releases: Int? = nil) throws -> EntitySummary? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT hash, title FROM position WHERE id = ?"), arguments: [id]
    )
    .map {
      EntitySummary(
        .position, id: EntityID.hexadecimal($0[0]), name: $0[1], releases: releases)
    }
  }

  func organization(_ id: Int64, releases: Int? = nil) throws -> EntitySummary? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT o.hash, o.name, l.name, f.releases FROM organization o
          LEFT JOIN place l ON l.id = o.place
          LEFT JOIN facet f ON f.kind = 'organization' AND f.value = o.id WHERE o.id = ?
          """), arguments: [id])
    return row.map {
      EntitySummary(
        .organization, id: EntityID.hexadecimal($0[0]), name: $0[1], detail: $0[2],
        releases: releases ?? $0[3])
    }
  }

  /// A place that has no code.
  func placeWithoutCode(_ id: Int64) throws -> EntitySummary? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT a.hash, l.name, above.name FROM place l JOIN place_address a ON a.place = l.id
          LEFT JOIN place above ON above.id = l.parent WHERE l.id = ?
          """), arguments: [id]
    ).map {
      EntitySummary(.place, id: EntityID.hexadecimal($0[0]), name: $0[1], detail: $0[2])
    }
  }

  /// A place that has a code.
  func place(code: String, releases: Int? = nil) throws -> EntitySummary? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT l.name, above.name, f.releases FROM place l LEFT JOIN place above ON above.id = l.parent
          LEFT JOIN facet f ON f.kind = 'place' AND f.value = ? WHERE l.key = ? AND l.code IS NOT NULL
          """), arguments: [Int64(code.filter { $0 != "." }), code])
    return row.map {
      EntitySummary(.place, id: code, name: $0[0], detail: $0[1], releases: releases ?? $0[2])
    }
  }
}
