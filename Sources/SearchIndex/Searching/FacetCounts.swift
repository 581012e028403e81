/// Counts releases by the values of their markers.
struct FacetCounts {
  /// The person of each bearer by its number, 0 for none.
  private let persons: [Int64]
  /// By the letter that markers of a kind begin with.
  private var counts: [[Int64: Int]]
  private let isCounted: [Bool]

  /// - Parameter persons: of the bearers; a bearer without one is not counted.
  init(persons: [Int64]) {
    self.persons = persons
    counts = Array(repeating: [:], count: 128)
    isCounted = (0..<128).map { FacetKind.ofLetter[$0] != nil }
  }

  var byKind: [FacetKind: [Int64: Int]] {
    FacetKind.ofLetter.reduce(into: [:]) { $0[$1.value] = counts[Int($1.key)] }
      .filter { !$0.value.isEmpty }
  }

  /// Counts one release.
  ///
  /// - Parameter markers: as `EntityMarkers` writes them.
  mutating func count(_ markers: String) {
    var markers = markers
    markers.withUTF8 { count($0) }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var seen: [Int64] = []
    var index = 0
    while index < bytes.count {
      let letter = Int(bytes[index] & 0x7F)
      index += 1
      var value: Int64 = 0
      var isNumber = index < bytes.count
      while index < bytes.count, bytes[index] != 0x20 {
        let digit = bytes[index] &- 0x30
        if digit > 9 { isNumber = false } else { value = value &* 10 &+ Int64(digit) }
        index += 1
      }
      index += 1
      guard isNumber, isCounted[letter] else { continue }
      if letter == Int(FacetKind.person.letter) {
        let person = persons.indices.contains(Int(value)) ? persons[Int(value)] : 0
        guard person != 0, !seen.contains(person) else { continue }
        seen.append(person)
        value = person
      }
      counts[letter][value, default: 0] += 1
    }
  }
}
