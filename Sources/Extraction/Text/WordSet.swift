/// The words of one name, by their hashes: so few that they are compared one by one.
struct WordSet: Sendable {
  private let hashes: [UInt64]

  /// - Parameter hashes: in any order, also several times.
  init(_ hashes: [UInt64]) {
    self.hashes = hashes
  }

  /// The hash that was given first; 0 when there is none.
  var first: UInt64 { hashes.first ?? 0 }

  func isSubset(of other: WordSet) -> Bool { hashes.allSatisfy(other.hashes.contains) }
}
