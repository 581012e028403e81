/// A name in one office, or in none: what is joined into persons.
package struct Bearer: Sendable, Equatable {
  /// Row number in the index.
  package let id: Int64
  /// The same in every index, for links and corrections.
  package let hash: Int64
  package let name: String
  /// Folded words of the name, a space between them.
  package let nameKey: String
  /// The same number for the same head, organisation and place; nil without an office.
  package let position: Int64?
  /// Code of the kabupaten, kota or provinsi it is anchored in: `13.11`, `13`.
  package let region: String?
  /// One person at a time holds the office.
  package let isSingleHolder: Bool
  /// Day numbers of the first and the last release; 0 where no release has a day.
  package let first: Int
  package let last: Int
  package let releases: Int

  package init(
    id: Int64, hash: Int64, name: String, nameKey: String, position: Int64?, region: String?,
    isSingleHolder: Bool, first: Int, last: Int, releases: Int
  ) {
    self.id = id
    self.hash = hash
    self.name = name
    self.nameKey = nameKey
    self.position = position
    self.region = region
    self.isSingleHolder = isSingleHolder
    self.first = first
    self.last = last
    self.releases = releases
  }

  /// The evidence of both overlaps, or `days` at most lie between; unknown days are near.
  func isNear(_ other: Bearer, within days: Int) -> Bool {
    guard first > 0, other.first > 0 else { return true }
    return first <= other.last + days && other.first <= last + days
  }
}
