/// Counts releases by the values of their markers.
struct FacetCounts {
  private(set) var byKind: [FacetKind: [Int64: Int]] = [:]

  /// Counts one release.
  ///
  /// - Parameters:
  ///   - markers: as `EntityMarkers` writes them.
  ///   - persons: the person of each bearer; a bearer without one is not counted.
  mutating func count(_ markers: String, persons: [Int64: Int64]) {
    var seen: Set<Int64> = []
    var markers = markers
    markers.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let letter = bytes[index]
        index += 1
        var value: Int64 = 0
        var isNumber = index < bytes.count
        while index < bytes.count, bytes[index] != 0x20 {
          let digit = bytes[index] &- 0x30
          if digit > 9 { isNumber = false } else { value = value &* 10 &+ Int64(digit) }
          index += 1
        }
        index += 1
        guard isNumber, let kind = FacetKind.ofLetter[letter] else { continue }
        if kind == .person {
          guard let person = persons[value], seen.insert(person).inserted else { continue }
          value = person
        }
        byKind[kind, default: [:]][value, default: 0] += 1
      }
    }
  }
}
