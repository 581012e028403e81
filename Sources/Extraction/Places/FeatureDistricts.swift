import Records
import UnicodeText

/// Finds districts and villages that are called like natural features and stand in a list of such: `di
/// Danau Kembar, Gunung Talang, dan Lembah Gumanti` of Kabupaten Solok.
struct FeatureDistricts {
  let scan: PlaceScan
  /// Codes of the regencies and cities of the release.
  let regencies: [String]

  /// The mentions by start, features that are such districts turned into them.
  func read(_ mentions: [PlaceMention]) -> [PlaceMention] {
    guard !regencies.isEmpty, mentions.contains(where: { $0.rule == "feature" }) else {
      return mentions
    }
    var read = mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for kind in [PlaceKind.kecamatan, .desa] {
      let units = read.map { unit(of: $0, kind: kind) }
      for index in read.indices.dropFirst() where units[index] != nil || units[index - 1] != nil {
        guard joins(read[index - 1].range, read[index].range),
          units[index - 1] != nil || read[index - 1].kind == kind,
          units[index] != nil || read[index].kind == kind
        else { continue }
        for member in [index - 1, index] {
          guard let unit = units[member] else { continue }
          read[member].kind = kind
          read[member].codes = [unit.code]
          read[member].rule = "list"
        }
      }
    }
    return read
  }

  /// The only district or village of a feature's name.
  private func unit(of mention: PlaceMention, kind: PlaceKind) -> RegionUnit? {
    guard mention.rule == "feature" else { return nil }
    let key = scan.key(of: mention.range)
    let units = regencies.compactMap {
      scan.gazetteer.minors(under: $0).unit(named: key, kind: kind, under: $0)
    }
    return units.count == 1 ? units[0] : nil
  }

  /// `,`, `dan` or `, dan` stands between.
  private func joins(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let gap = left.upperBound..<max(left.upperBound, right.lowerBound)
    guard let last = gap.last, gap.count <= 2 else { return false }
    let isComma = scan.article.isMark(",", at: gap.lowerBound)
    if scan.word(at: last, of: .conjunction) != nil { return gap.count == 1 || isComma }
    return gap.count == 1 && isComma
  }
}
