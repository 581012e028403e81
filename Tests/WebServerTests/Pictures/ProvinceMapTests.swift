import Testing

@testable import WebServer

@Suite struct ProvinceMapTests {
  @Test func all38ProvincesLieOnTheMap() throws {
    let provinces = try #require(ProvinceShapes.embedded).provinces
    #expect(provinces.count == 38)
    #expect(["93", "94", "95", "96"].allSatisfy { code in provinces.contains { $0.code == code } })
    for province in provinces {
      let rings = try #require(Self.rings(province.path), "\(province.name)")
      let points = rings.joined()
      #expect(points.allSatisfy { 0...ProvinceShapes.width ~= $0.x })
      #expect(points.allSatisfy { 0...ProvinceShapes.height ~= $0.y })
      #expect(rings.reduce(0) { $0 + Self.area($1) } == Double(province.cells), "\(province.name)")
    }
  }

  /// Corners of each ring of a path of `m`, `h`, `v` and `z`; nil when anything else is in it.
  private static func rings(_ path: String) -> [[(x: Double, y: Double)]]? {
    var rings: [[(x: Double, y: Double)]] = []
    var (x, y) = (0.0, 0.0)
    for ring in path.split(separator: "z") {
      guard let match = ring.wholeMatch(of: #/m(-?\d+) ?(-?\d+)((?:[hv]-?\d+)*)/#) else {
        return nil
      }
      x += Double(match.1) ?? 0
      y += Double(match.2) ?? 0
      var points = [(x: x, y: y)]
      for side in match.3.matches(of: #/([hv])(-?\d+)/#) {
        let last = points[points.count - 1]
        let length = Double(side.2) ?? 0
        points.append(side.1 == "h" ? (last.x + length, last.y) : (last.x, last.y + length))
      }
      rings.append(points)
    }
    return rings
  }

  /// What a ring encloses, by the shoelace formula; a hole is negative.
  private static func area(_ ring: [(x: Double, y: Double)]) -> Double {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, side in
      sum + (side.0.x * side.1.y - side.1.x * side.0.y) / 2
    }
  }

  @Test func provincesAreLinkedAndShadedByCount() throws {
    let picture = try ExamplePictures.map().picture(.indonesian)
    #expect(
      picture.svg.contains("<a href=\"/place/73\"><title>Sulawesi Selatan: 120 rilis</title>"))
    #expect(
      picture.svg.contains(
        "3 dari 3 provinsi disebut; terbanyak Sulawesi Selatan dengan 120 rilis."))
    #expect(picture.notes == ["1 rilis tidak termasuk provinsi mana pun di peta ini."])
    #expect(
      picture.table.rows.map { $0[0].text } == ["Sulawesi Selatan", "Jakarta", "Papua Pegunungan"])
  }

  @Test func unitsCountForTheirProvince() throws {
    let map = ProvinceMap(
      title: "T", counts: [.init(code: "73.08", count: 2), .init(code: "73", count: 3)],
      shapes: try #require(.embedded))
    #expect(map.picture(.english).table.rows.map { $0[1].text } == ["5"])
  }

  @Test(arguments: [
    ([], []), ([0], []), ([7], [7]), ([1, 5, 5, 9], [1, 5, 9]),
    ([1, 2, 3, 4, 5, 100_000], [10, 100, 1000, 10_000, 100_000]),
    ([3, 4, 5, 6, 7, 8, 9], [3, 5, 9]),
  ])
  func classesRise(counts: [Int], bounds: [Int]) {
    #expect(CountClasses(counts).bounds == bounds)
  }

  @Test func everyCountIsInTheRangeOfItsClass() {
    for highest in [1, 2, 5, 6, 7, 10, 37, 137, 1_000, 123_456] {
      let counts = (0..<40).map { $0 * highest / 39 }
      let classes = CountClasses(counts)
      #expect(classes.ranges.count <= CountClasses.limit)
      for count in counts where count > 0 {
        let number = classes.number(of: count)
        #expect(classes.ranges.contains { $0.number == number && $0.range ~= count })
      }
      #expect(classes.number(of: highest) == 5)
      #expect(classes.number(of: 0) == 0)
    }
  }

  @Test func aLineThatIsNoProvinceIsNamed() {
    #expect(throws: ProvinceShapes.LineError(line: 2)) {
      try ProvinceShapes([UInt8]("code\n31\tJakarta\n".utf8))
    }
  }
}
