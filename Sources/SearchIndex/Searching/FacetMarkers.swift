import GRDB

/// The marker words that stand for chosen values of facets.
struct FacetMarkers {
  let database: Database

  /// One group for each kind: any of its words will do, but all groups must be met.
  func groups(of facets: [FacetKind: [String]]) throws -> [[String]] {
    try facets.sorted { $0.key.rawValue < $1.key.rawValue }.filter { !$0.value.isEmpty }
      .map { kind, values in
        let words = try values.flatMap { try self.words(of: $0, kind: kind) }
        // A value that is not there matches nothing; an empty group would match all.
        return words.isEmpty ? ["nothing"] : words
      }
  }

  private func words(of value: String, kind: FacetKind) throws -> [String] {
    switch kind {
    case .person: try bearers(of: value).map { "b\($0)" }
    case .place:
      try number("SELECT place FROM place_address WHERE hash = ?", hash: value).map { ["g\($0)"] }
        ?? Self.digits(value).map { ["l\($0)"] } ?? []
    case .year: Self.digits(value).map { ["y\($0)"] } ?? []
    case .month: Self.digits(value).map { ["m\($0)"] } ?? []
    case .organization, .publisher:
      try number("SELECT id FROM organization WHERE hash = ?", hash: value)
        .map { ["\(Character(Unicode.Scalar(kind.letter)))\($0)"] } ?? []
    case .office: try office(value).map { [$0] } ?? []
    }
  }

  /// An office anywhere by its name, or one office somewhere by its number.
  private func office(_ value: String) throws -> String? {
    if let position = try number("SELECT id FROM position WHERE hash = ?", hash: value) {
      return "t\(position)"
    }
    return try Int64.fetchOne(
      database, sql: "SELECT id FROM office WHERE name = ?", arguments: [value]
    ).map { "h\($0)" }
  }

  private func number(_ sql: String, hash: String) throws -> Int64? {
    guard let hash = EntityID.number(hash) else { return nil }
    return try Int64.fetchOne(database, sql: sql, arguments: [hash])
  }

  /// The bearers of the person that a number of the 16 digits means.
  private func bearers(of hash: String) throws -> [Int64] {
    guard let hash = EntityID.number(hash) else { return [] }
    return try Int64.fetchAll(
      database,
      sql: "SELECT id FROM bearer WHERE person = (SELECT person FROM bearer WHERE hash = ?)",
      arguments: [hash])
  }

  /// A code or a month without what parts its numbers.
  private static func digits(_ text: String) -> String? {
    let digits = text.filter { $0 != "." && $0 != "-" }
    let isNumber =
      !digits.isEmpty && digits.utf8.count <= 12 && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return isNumber ? digits : nil
  }
}
