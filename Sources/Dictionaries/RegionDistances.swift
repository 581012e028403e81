private import Glibc

/// Holds the coordinates of `regions.tsv` against those of the units that hold them.
///
/// A unit is far when its centre lies farther from its holder's than units of its level do, islands
/// and upper rivers aside. Each such unit must stand in `remote-regions.tsv` as looked at.
package struct RegionDistances {
  private let regions: TableFile
  private let reviews: TableFile

  /// A district farther than this from its regency is looked at, in kilometres.
  static let districtLimit = 150
  /// A village farther than this from its district …
  static let villageLimit = 60
  /// … and from every other village of the district.
  static let neighbourLimit = 30

  package init(regions: TableFile, reviews: TableFile) {
    self.regions = regions
    self.reviews = reviews
  }

  private struct Unit {
    let code: Substring
    let line: Int
    let name: Substring
    let centre: Point?

    /// The code of the unit that holds it; nil for provinces.
    var holder: Substring? { code.lastIndex(of: ".").map { code[..<$0] } }
  }

  private struct Point {
    let latitude: Double
    let longitude: Double

    /// Kilometres along the great circle, of a sphere of 6,371 km.
    func distance(to other: Point) -> Double {
      let degree = Double.pi / 180
      let (north, east) = (
        (other.latitude - latitude) * degree / 2, (other.longitude - longitude) * degree / 2
      )
      let chord =
        sin(north) * sin(north)
        + cos(latitude * degree) * cos(other.latitude * degree) * sin(east) * sin(east)
      return 2 * 6371 * asin(chord.squareRoot())
    }
  }

  /// Units that are far and not reviewed, and reviews that no longer say what the table says.
  package func faults() -> [DictionaryError] {
    let units = self.units()
    var byCode: [Substring: Unit] = [:]
    var members: [Substring: [Unit]] = [:]
    for unit in units {
      byCode[unit.code] = unit
      if let holder = unit.holder { members[holder, default: []].append(unit) }
    }
    var reviewed: [Substring: (isConfirmed: Bool, line: Int)] = [:]
    for row in 0..<reviews.rowCount {
      let cell = { (column: String) in
        reviews.cell(row: row, column: DictionaryTable.remoteRegions.column(column))
      }
      reviewed[cell("code")] = (cell("verdict") == "confirmed", Int(reviews.lines[row]))
    }
    var faults: [DictionaryError] = []
    for unit in units {
      guard let holder = unit.holder.flatMap({ byCode[$0] }),
        let distance = excess(of: unit, from: holder, members: members[holder.code] ?? [])
      else { continue }
      if reviewed[unit.code]?.isConfirmed != true {
        faults.append(
          .farFromHolder(
            file: regions.table.fileName, line: unit.line, name: String(unit.name),
            code: String(unit.code), holder: String(holder.name), kilometres: distance))
      }
      reviewed[unit.code] = nil
    }
    for (code, review) in reviewed.sorted(by: { $0.value.line < $1.value.line })
    where review.isConfirmed || byCode[code].map({ $0.centre != nil }) ?? true {
      faults.append(
        .outdatedReview(file: reviews.table.fileName, line: review.line, code: String(code)))
    }
    return faults
  }

  /// Kilometres from the holder, where they are too many for the unit's level.
  private func excess(of unit: Unit, from holder: Unit, members: [Unit]) -> Int? {
    guard let centre = unit.centre, let middle = holder.centre else { return nil }
    let distance = centre.distance(to: middle)
    switch unit.code.utf8.count {
    case 8: return distance > Double(Self.districtLimit) ? Int(distance.rounded()) : nil
    case 9...:
      let isLonely =
        distance > Double(Self.villageLimit)
        && members.allSatisfy { other in
          other.code == unit.code
            || other.centre.map { $0.distance(to: centre) > Double(Self.neighbourLimit) } ?? true
        }
      return isLonely ? Int(distance.rounded()) : nil
    default: return nil
    }
  }

  private func units() -> [Unit] {
    let table = DictionaryTable.regions
    let (latitude, longitude) = (table.column("latitude"), table.column("longitude"))
    return (0..<regions.rowCount).map { row in
      var centre: Point?
      if let north = Double(regions.cell(row: row, column: latitude)),
        let east = Double(regions.cell(row: row, column: longitude))
      {
        centre = Point(latitude: north, longitude: east)
      }
      return Unit(
        code: regions.cell(row: row, column: table.column("code")), line: Int(regions.lines[row]),
        name: regions.cell(row: row, column: table.column("form")), centre: centre)
    }
  }
}
