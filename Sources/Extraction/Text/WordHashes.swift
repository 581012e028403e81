/// A set of hashes of words. They are spread well already, so that none is hashed again; half of the
/// places stay free, so that most words are told at the first look.
package struct WordHashes: Sendable {
  /// 0 marks a free place.
  private var places: [UInt64] = []
  private var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  package func contains(_ hash: UInt64) -> Bool {
    guard count > 0 else { return false }
    return places[place(of: hash)] == hash
  }

  package mutating func insert(_ hash: UInt64) {
    guard hash != 0 else { return }
    if (count + 1) * 2 > places.count { grow() }
    let place = place(of: hash)
    if places[place] == 0 {
      places[place] = hash
      count += 1
    }
  }

  /// Where the hash is, or the free place where it would go.
  private func place(of hash: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0, places[place] != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: 0, count: max(16, old.count * 2))
    for hash in old where hash != 0 { places[place(of: hash)] = hash }
  }
}
