/// The outlines of the provinces, as `scripts/make-map` made them.
struct ProvinceShapes: Sendable {
  struct Province: Sendable, Equatable {
    /// Kemendagri code.
    var code: String
    var name: String
    /// Where a label has room.
    var x: Double
    var y: Double
    /// Size, in cells.
    var cells: Int
    /// How wide a label there may be, in cells.
    var room: Double
    /// `d` of an SVG path.
    var path: String
  }

  /// A line of the table that cannot be read; counted from 1.
  struct LineError: Error, Equatable {
    var line: Int
  }

  /// In cells; one degree has eight.
  static let width = 371.0
  static let height = 139.0

  var provinces: [Province]

  /// The map of the program; nil would be a fault of its making, which the tests see.
  static let embedded = try? ProvinceShapes(PackageResources.provinces_tsv)

  /// - Parameter bytes: `#` begins a comment line, the first other line names the columns.
  init(_ bytes: [UInt8]) throws(LineError) {
    provinces = []
    var hasHead = false
    for (index, line) in bytes.split(separator: 0x0A).enumerated() where line.first != 0x23 {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if !hasHead {
        hasHead = true
        continue
      }
      guard cells.count == 7, let x = Double(cells[2]), let y = Double(cells[3]),
        let size = Int(cells[4]), let room = Double(cells[5])
      else { throw LineError(line: index + 1) }
      provinces.append(
        Province(
          code: cells[0], name: cells[1], x: x, y: y, cells: size, room: room,
          path: cells[6]))
    }
  }
}
