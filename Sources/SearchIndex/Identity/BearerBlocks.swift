/// Bearers that share a key, found by one sort.
struct BearerBlocks {
  private var entries: [(key: UInt64, place: Int32)] = []

  mutating func add(_ place: Int, key: UInt64) { entries.append((key, Int32(place))) }

  /// The places that share a key, ascending; groups in the order of their first bearers, so that
  /// the numbers behind the keys do not matter.
  ///
  /// - Parameter most: larger groups are left out.
  consuming func groups(atMost most: Int = .max) -> [[Int]] {
    entries.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var groups: [[Int]] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1, end - start <= most {
        groups.append(entries[start..<end].map { Int($0.place) })
      }
      start = end
    }
    groups.sort { $0.lexicographicallyPrecedes($1) }
    return groups
  }
}
