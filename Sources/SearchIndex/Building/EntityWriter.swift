import GRDB

/// Writes the entities that releases share, each once.
final class EntityWriter {
  private var places: KeyTable<String>
  private var organizations: KeyTable<Int64>
  private var positions: KeyTable<Int64>
  private var offices: KeyTable<String>
  private var bearers: KeyTable<Int64>
  private var rules: KeyTable<String>
  private var names: KeyTable<String>
  private let insertPlace: InsertStatement
  private let insertOrganization: InsertStatement
  private let insertPosition: InsertStatement
  private let insertOffice: InsertStatement
  private let insertBearer: InsertStatement
  private let insertRule: InsertStatement
  private let insertName: InsertStatement
  private let insertTrigrams: InsertStatement
  private let regions = RegionNames()

  init(_ database: Database, isNew: Bool) throws {
    places = try KeyTable("place", key: "key", in: database, isNew: isNew)
    organizations = try KeyTable("organization", key: "hash", in: database, isNew: isNew)
    positions = try KeyTable("position", key: "hash", in: database, isNew: isNew)
    offices = try KeyTable("office", key: "name", in: database, isNew: isNew)
    bearers = try KeyTable("bearer", key: "hash", in: database, isNew: isNew)
    rules = try KeyTable("rule", key: "name", in: database, isNew: isNew)
    names = try KeyTable("name_form", key: "name", in: database, isNew: isNew)
    insertPlace = try InsertStatement(database, into: "place", 8)
    insertOrganization = try InsertStatement(database, into: "organization", 6)
    insertPosition = try InsertStatement(database, into: "position", 9)
    insertOffice = try InsertStatement(database, into: "office", 2)
    insertBearer = try InsertStatement(
      database, "INSERT INTO bearer VALUES (?, ?, ?, ?, ?, ?, NULL)")
    insertRule = try InsertStatement(database, into: "rule", 2)
    insertName = try InsertStatement(database, into: "name_form", 2)
    insertTrigrams = try InsertStatement(database, into: "name_trigrams (rowid, name)", 2)
  }

  func rule(_ name: String?) throws -> Int64? {
    guard let name else { return nil }
    return try rules.number(of: name) { number in
      try insertRule.run(number, name)
    }
  }

  func place(_ place: PreparedRelease.Place) throws -> Int64 {
    if let number = try places.existing(place.key) { return number }
    let parent = try place.code.flatMap { try parentPlace(of: $0) }
    return try places.number(of: place.key) { number in
      let name = place.code.flatMap { regions[$0] }?.name ?? place.name
      try insertPlace.run(
        number, place.key, name, place.kind, place.code, parent, place.latitude, place.longitude)
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
    try organizations.number(of: organization.hash) { number in
      try insertOrganization.run(
        number, organization.hash, organization.key, organization.name, organization.kind, place)
    }
  }

  func office(_ name: String) throws -> Int64 {
    try offices.number(of: name) { number in
      try insertOffice.run(number, name)
    }
  }

  func position(
    _ position: PreparedRelease.Position, office: Int64, organization: Int64?, place: Int64?
  ) throws -> Int64 {
    try positions.number(of: position.hash) { number in
      try insertPosition.run(
        number, position.hash, position.key, position.title, position.head, position.canonical,
        office,
        organization, place)
    }
  }

  func bearer(_ bearer: PreparedRelease.Bearer, position: Int64?) throws -> Int64 {
    try bearers.number(of: bearer.hash) { number in
      try insertBearer.run(
        number, bearer.hash, bearer.name, bearer.nameKey, position, bearer.region)
      _ = try names.number(of: bearer.nameKey) { form in
        try insertName.run(form, bearer.nameKey)
        try insertTrigrams.run(form, bearer.nameKey)
      }
    }
  }
}
