/// What one record gives to one person.
extension PersonJoiner {
  /// Joins bearers that one record gives to one person.
  ///
  /// An office that the records place nowhere (Ketua Panitia) is no bridge between regions: two
  /// namesakes can both be called so. Its links hold only where they all stay in one region.
  ///
  /// - Parameter links: pairs of bearer ids.
  mutating func joinLinked(_ links: [(Int64, Int64)]) {
    guard !links.isEmpty else { return }
    var places: [Int64: Int] = [:]
    places.reserveCapacity(table.count)
    for (place, bearer) in table.bearers.enumerated() { places[bearer.id] = place }
    let pairs = links.compactMap { one, other -> (Int, Int)? in
      guard let one = places[one], let other = places[other] else { return nil }
      return (min(one, other), max(one, other))
    }.sorted(by: <)
    let bridges = bridges(in: pairs)
    for (one, other) in pairs {
      if bridges.contains(one) || bridges.contains(other) {
        refuse(one, other, because: .manyHolders)
      } else {
        join(one, other, by: .sameRecord)
      }
    }
  }

  /// Bearers placed nowhere that are linked to offices of regions that do not lie in each other.
  private func bridges(in pairs: [(Int, Int)]) -> Set<Int> {
    var regionOfPlace: [Int: String] = [:]
    var bridges: Set<Int> = []
    for (one, other) in pairs + pairs.map({ ($0.1, $0.0) }) {
      let (bearer, linked) = (table.bearers[one], table.bearers[other])
      guard bearer.region == nil, !bearer.isSingleHolder, let region = linked.region else {
        continue
      }
      let known = regionOfPlace[one] ?? region
      if !Self.isWithin(known, region) && !Self.isWithin(region, known) { bridges.insert(one) }
      regionOfPlace[one] = known.utf8.count > region.utf8.count ? known : region
    }
    return bridges
  }

  /// `13.11` lies within `13` and within itself.
  private static func isWithin(_ code: String, _ region: String) -> Bool {
    code == region || code.hasPrefix(region + ".")
  }
}
