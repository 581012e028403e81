/// The names of provinces, kabupaten and kota, which stand above the places that records name.
package struct RegionNames: Sendable {
  package struct Region: Sendable, Equatable {
    package let code: String
    package let level: String
    package let name: String
  }

  private let regions: [String: Region]

  package init() {
    let table = String(decoding: PackageResources.regions_tsv, as: UTF8.self)
    var regions: [String: Region] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3, cells[0].first?.isNumber == true else { continue }
      regions[cells[0]] = Region(code: cells[0], level: cells[1], name: cells[2])
    }
    self.regions = regions
  }

  package subscript(code: String) -> Region? { regions[code] }

  /// The codes of the units a unit lies in, the largest first; `13`, `13.11` of `13.11.04`.
  package static func above(_ code: String) -> [String] {
    let parts = code.split(separator: ".")
    return (1..<max(1, parts.count)).map { parts.prefix($0).joined(separator: ".") }
  }
}
