import GRDB

/// Writes the entities that releases share, each once.
final class EntityWriter {
  private var places: KeyTable
  private var organizations: KeyTable
  private var positions: KeyTable
  private var offices: KeyTable
  private var bearers: KeyTable
  private var rules: KeyTable
  private var names: KeyTable
  private let insertPlace: Statement
  private let insertOrganization: Statement
  private let insertPosition: Statement
  private let insertOffice: Statement
  private let insertBearer: Statement
  private let insertRule: Statement
  private let insertName: Statement
  private let insertTrigrams: Statement
  private let regions = RegionNames()

  init(_ database: Database, isNew: Bool) throws {
    places = try KeyTable("place", key: "key", in: database, isNew: isNew)
    organizations = try KeyTable("organization", key: "hash", in: database, isNew: isNew)
    positions = try KeyTable("position", key: "hash", in: database, isNew: isNew)
    offices = try KeyTable("office", key: "name", in: database, isNew: isNew)
    bearers = try KeyTable("bearer", key: "hash", in: database, isNew: isNew)
    rules = try KeyTable("rule", key: "name", in: database, isNew: isNew)
    names = try KeyTable("name_form", key: "name", in: database, isNew: isNew)
    insertPlace = try database.makeStatement(
      sql: "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    insertOrganization = try database.makeStatement(
      sql: "INSERT INTO organization VALUES (?, ?, ?, ?, ?, ?)")
    insertPosition = try database.makeStatement(
      sql: "INSERT INTO position VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    insertOffice = try database.makeStatement(sql: "INSERT INTO office VALUES (?, ?)")
    insertBearer = try database.makeStatement(
      sql: "INSERT INTO bearer VALUES (?, ?, ?, ?, ?, ?, NULL)")
    insertRule = try database.makeStatement(sql: "INSERT INTO rule VALUES (?, ?)")
    insertName = try database.makeStatement(sql: "INSERT INTO name_form VALUES (?, ?)")
    insertTrigrams = try database.makeStatement(
      sql: "INSERT INTO name_trigrams (rowid, name) VALUES (?, ?)")
  }

  func rule(_ name: String?) throws -> Int64? {
    guard let name else { return nil }
    return try rules.number(of: name, stored: name) { number in
      try insertRule.execute(arguments: [number, name])
    }
  }

  func place(_ place: PreparedRelease.Place) throws -> Int64 {
    let parent = try place.code.flatMap { try parentPlace(of: $0) }
    return try places.number(of: place.key, stored: place.key) { number in
      let name = place.code.flatMap { regions[$0] }?.name ?? place.name
      try insertPlace.execute(arguments: [
        number, place.key, name, place.kind, place.code, parent, place.latitude, place.longitude,
      ])
    }
  }

  /// The unit a unit lies in; made where no release has named it, if its name is known.
  private func parentPlace(of code: String) throws -> Int64? {
    for above in RegionNames.above(code).reversed() {
      if let region = regions[above] {
        return try place(
          PreparedRelease.Place(key: above, name: region.name, kind: region.level, code: above))
      }
    }
    return nil
  }

  func organization(_ organization: PreparedRelease.Organization, place: Int64?) throws -> Int64 {
    let hash = StableHash.of(Array(organization.key.utf8))
    return try organizations.number(of: organization.key, stored: hash) { number in
      try insertOrganization.execute(arguments: [
        number, hash, organization.key, organization.name, organization.kind, place,
      ])
    }
  }

  func office(_ name: String) throws -> Int64 {
    try offices.number(of: name, stored: name) { number in
      try insertOffice.execute(arguments: [number, name])
    }
  }

  func position(
    _ position: PreparedRelease.Position, office: Int64, organization: Int64?, place: Int64?
  ) throws -> Int64 {
    let hash = StableHash.of(Array(position.key.utf8))
    return try positions.number(of: position.key, stored: hash) { number in
      try insertPosition.execute(arguments: [
        number, hash, position.key, position.title, position.head, position.canonical, office,
        organization, place,
      ])
    }
  }

  func bearer(_ bearer: PreparedRelease.Bearer, position: Int64?) throws -> Int64 {
    try bearers.number(of: String(bearer.hash), stored: bearer.hash) { number in
      try insertBearer.execute(arguments: [
        number, bearer.hash, bearer.name, bearer.nameKey, position, bearer.region,
      ])
      _ = try names.number(of: bearer.nameKey, stored: bearer.nameKey) { form in
        try insertName.execute(arguments: [form, bearer.nameKey])
        try insertTrigrams.execute(arguments: [form, bearer.nameKey])
      }
    }
  }
}
