import GRDB

/// Counts matches by facets, and gives the values their names.
struct FacetCounter {
  let database: Database
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
    let entities = try database.makeStatement(
      sql: "SELECT entities FROM release_terms WHERE id = ?")
    var markers: [String] = []
    for release in releases {
      if let words = try String.fetchOne(entities, arguments: [release]) { markers.append(words) }
    }
    let persons = try persons(in: markers)
    var counts = FacetCounts()
    for words in markers { counts.count(words, persons: persons) }
    var facets: [FacetKind: [FacetValue]] = [:]
    for (kind, values) in counts.byKind {
      let most = values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit(of: kind))
      facets[kind] = try named(most.map { ($0.key, $0.value) }, kind: kind)
    }
    return facets
  }

  private func limit(of kind: FacetKind) -> Int {
    switch kind {
    case .month, .year: 2000
    case .place: 40
    default: mostValues
    }
  }

  private func persons(in markers: [String]) throws -> [Int64: Int64] {
    let statement = try database.makeStatement(sql: "SELECT person FROM bearer WHERE id = ?")
    var persons: [Int64: Int64] = [:]
    for words in markers {
      for word in words.split(separator: " ") where word.first == "b" {
        guard let bearer = Int64(word.dropFirst()), persons[bearer] == nil else { continue }
        persons[bearer] = try Int64.fetchOne(statement, arguments: [bearer])
      }
    }
    return persons
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
