/// A name in one office, or in none: what is joined into persons.
package struct Bearer: Sendable, Equatable {
  /// Row number in the index.
  package let id: Int64
  /// The same in every index, for links and corrections.
  package let hash: Int64
  package let name: String
  /// Folded words of the name.
  package let words: [String]
  /// The same number for the same head, organisation and place; nil without an office.
  package let position: Int64?
  /// Code of the kabupaten, kota or provinsi it is anchored in.
  package let region: String?
  package let releases: Int

  package init(
    id: Int64, hash: Int64, name: String, position: Int64?, region: String?, releases: Int
  ) {
    self.id = id
    self.hash = hash
    self.name = name
    words = WordScanner.folded(name)
    self.position = position
    self.region = region
    self.releases = releases
  }

  /// Two words or more, none of them an initial: such a name can contradict another.
  var isFullName: Bool { words.count > 1 && words.allSatisfy { $0.utf8.count > 1 } }
}
