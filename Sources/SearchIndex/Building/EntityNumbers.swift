import Records

/// Where the entities of a record stand in its arrays, by their ids.
struct EntityNumbers {
  private let people: [String: Int]
  private let positions: [String: Int]
  private let organizations: [String: Int]
  private let places: [String: Int]

  init(_ record: Record) {
    people = Self.numbers(record.people.map(\.id))
    positions = Self.numbers(record.positions.map(\.id))
    organizations = Self.numbers(record.organizations.map(\.id))
    places = Self.numbers(record.places.map(\.id))
  }

  func person(_ id: String?) -> Int? { id.flatMap { people[$0] } }
  func position(_ id: String?) -> Int? { id.flatMap { positions[$0] } }
  func organization(_ id: String?) -> Int? { id.flatMap { organizations[$0] } }
  func place(_ id: String?) -> Int? { id.flatMap { places[$0] } }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
