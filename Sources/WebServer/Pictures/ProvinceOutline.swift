/// A province as the map draws it: cells, not borders. Read from provinces.tsv, see scripts/make-map.
struct ProvinceOutline: Sendable {
  var code: String
  var name: String
  var x: Int
  var y: Int
  var path: String

  static let all: [ProvinceOutline] = read(PackageResources.provinces_tsv)

  /// Rows with five fields below the head line; `#` begins a comment.
  static func read(_ bytes: [UInt8]) -> [ProvinceOutline] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard !line.hasPrefix("#"), fields.count == 5, let x = Int(fields[2]), let y = Int(fields[3])
      else { return nil }
      return ProvinceOutline(
        code: String(fields[0]), name: String(fields[1]), x: x, y: y, path: String(fields[4]))
    }
  }
}
