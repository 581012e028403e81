import GRDB

/// Counts matches by facets, and gives the values their names.
struct FacetCounter {
  let database: Database
  let bearerPersons: BearerPersons
  /// Values shown of a kind; months and years are all shown.
  var mostValues = 12

  /// Over the whole index, as counted when it was built.
  func ofIndex() throws -> [FacetKind: [FacetValue]] {
    var facets: [FacetKind: [FacetValue]] = [:]
    for kind in FacetKind.allCases {
      let rows = try Row.fetchAll(
        database,
        sql:
          "SELECT value, releases FROM facet WHERE kind = ? ORDER BY releases DESC, value LIMIT ?",
        arguments: [kind.rawValue, limit(of: kind)])
      facets[kind] = try named(rows.map { ($0[0], $0[1]) }, kind: kind)
    }
    return facets
  }

  /// Over some releases.
  func of(_ releases: [Int64]) throws -> [FacetKind: [FacetValue]] {
    var counts = FacetCounts(persons: try bearerPersons.persons(in: database))
    // One question for all: a question each would take as long as everything else.
    let list = "[" + releases.map(String.init).joined(separator: ",") + "]"
    let entities = try String.fetchCursor(
      database,
      sql: "SELECT t.entities FROM json_each(?) r CROSS JOIN release_terms t ON t.id = r.value",
      arguments: [list])
    while let words = try entities.next() { counts.count(words) }
    var facets: [FacetKind: [FacetValue]] = [:]
    for (kind, values) in counts.byKind {
      facets[kind] = try named(Self.most(values, limit: limit(of: kind)), kind: kind)
    }
    return facets
  }

  /// The values that most releases have, by number where it is the same.
  private static func most(
    _ values: [Int64: Int], limit: Int
  ) -> [(value: Int64, releases: Int)] {
    var candidates = values.map { (value: $0.key, releases: $0.value) }
    if candidates.count > limit {
      // There are thousands of values and a dozen is shown: only those that may be are sorted.
      var holders = [Int](repeating: 0, count: (values.values.max() ?? 0) + 1)
      for (_, releases) in candidates { holders[releases] += 1 }
      var least = holders.count - 1
      var found = holders[least]
      while found < limit {
        least -= 1
        found += holders[least]
      }
      candidates.removeAll { $0.releases < least }
    }
    candidates.sort { ($1.releases, $0.value) < ($0.releases, $1.value) }
    return Array(candidates.prefix(limit))
  }

  private func limit(of kind: FacetKind) -> Int {
    switch kind {
    case .month, .year: 2000
    case .place: 40
    default: mostValues
    }
  }

  private func named(_ values: [(value: Int64, releases: Int)], kind: FacetKind) throws
    -> [FacetValue]
  {
    switch kind {
    case .year:
      return values.sorted { $0.value < $1.value }
        .map { FacetValue(value: String($0.value), label: String($0.value), releases: $0.releases) }
    case .month:
      return values.sorted { $0.value < $1.value }.map { value, releases in
        let text = "\(value / 100)-\(value % 100 < 10 ? "0" : "")\(value % 100)"
        return FacetValue(value: text, label: text, releases: releases)
      }
    case .person:
      let name = try database.makeStatement(
        sql: "SELECT hash, name FROM person WHERE id = ? AND hidden = 0")
      return try values.compactMap { value, releases in
        guard let row = try Row.fetchOne(name, arguments: [value]) else { return nil }
        return FacetValue(
          value: EntityID.hexadecimal(row[0]), label: row[1], releases: releases)
      }
    case .place:
      let name = try database.makeStatement(sql: "SELECT name FROM place WHERE key = ?")
      return try values.compactMap { value, releases in
        let code = EntityID.code(ofDigits: value)
        guard code.utf8.count <= 5, let label = try String.fetchOne(name, arguments: [code])
        else { return nil }
        return FacetValue(value: code, label: label, releases: releases)
      }.sorted { $0.value < $1.value }
    case .office:
      let name = try database.makeStatement(sql: "SELECT name FROM office WHERE id = ?")
      return try values.compactMap { value, releases in
        guard let label = try String.fetchOne(name, arguments: [value]) else { return nil }
        return FacetValue(value: label, label: label, releases: releases)
      }
    case .organization, .publisher:
      let name = try database.makeStatement(sql: "SELECT hash, name FROM organization WHERE id = ?")
      return try values.compactMap { value, releases in
        guard let row = try Row.fetchOne(name, arguments: [value]) else { return nil }
        return FacetValue(
          value: EntityID.hexadecimal(row[0]), label: row[1], releases: releases)
      }
    }
  }
}
