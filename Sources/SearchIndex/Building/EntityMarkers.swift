/// The words that stand for entities in the full-text index: `b12` a bearer, `t5` a position, `h3`
/// an office anywhere, `o9` an organisation, `u9` a publisher, `l1311` a place and all above it,
/// `g4` a place without code, `y2023 m202302 d20230228` the day, `sacting` a status.
struct EntityMarkers {
  /// Stands in every row, so that there is something to take a negation from.
  static let everyRow = "all"

  private var words = [everyRow]
  private var seen: Set<String> = []

  var text: String { words.joined(separator: " ") }

  mutating func add(_ letter: String, _ numbers: [Int64]) {
    add(numbers.map { "\(letter)\($0)" })
  }

  static func markers(ofPlace code: String) -> [String] {
    (RegionNames.above(code) + [code]).map { "l" + $0.filter { $0 != "." } }
  }

  mutating func add(_ markers: [String]) {
    for marker in markers where seen.insert(marker).inserted { words.append(marker) }
  }
}
