/// Offices that one person at a time holds (`single-holder-offices.tsv`).
package struct SingleHolderOffices: Sendable {
  /// What tells one such office from another of the same head.
  package enum Scope: String, Sendable, CaseIterable {
    case national, region, district, village, organization
  }

  private let scopes: [String: Scope]

  package init() {
    let table = String(decoding: PackageResources.single_holder_offices_tsv, as: UTF8.self)
    var scopes: [String: Scope] = [:]
    for row in IdentityTable.rows(of: table) where row.count >= 2 {
      scopes[row[0]] = Scope(rawValue: row[1])
    }
    self.scopes = scopes
  }

  /// - Parameter head: slug as in a record: `bupati`.
  package func contains(head: String) -> Bool { scopes[head] != nil }

  package func scope(of head: String) -> Scope? { scopes[head] }

  /// Whether one person holds this very office: the head is in the table, and enough is known to
  /// tell the office from others. There is one Camat in a kecamatan, but many in a kabupaten.
  ///
  /// - Parameter placeCode: `13.11.04` of a kecamatan.
  package func contains(head: String, hasOrganization: Bool, placeCode: String?) -> Bool {
    let level = placeCode.map { $0.split(separator: ".").count } ?? 0
    switch scopes[head] {
    case .national: return true
    case .region: return level > 0 || hasOrganization
    case .district: return level > 2
    case .village: return level > 3
    case .organization: return hasOrganization
    case nil: return false
    }
  }

  /// All heads of the table.
  package var heads: [String] { scopes.keys.sorted() }
}
