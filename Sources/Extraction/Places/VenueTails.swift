import Records
import UnicodeText

/// Finds the district or village a harbour, station or market is named after: `Pelabuhan Arung`.
///
/// Only under a regency or city the release names: what else a building is called is mostly no
/// place.
struct VenueTails {
  let scan: PlaceScan

  /// - Parameters:
  ///   - venues: ranges of buildings.
  ///   - regencies: Kemendagri codes of the regencies and cities the release names.
  ///   - taken: tokens of places found before, other than those ranges.
  func mentions(
    of venues: [Range<Int>], under regencies: [String], taken: TokenSet
  ) -> [PlaceMention] {
    guard !regencies.isEmpty else { return [] }
    return venues.compactMap { venue in
      guard let name = name(of: venue), !taken.overlaps(name),
        let unit = unit(scan.key(of: name), under: regencies)
      else { return nil }
      return PlaceMention(
        range: name, name: name, kind: unit.kind, codes: [unit.code], within: nil,
        rule: "venue-place")
    }
  }

  /// What follows the head, where it can be nothing but a name.
  private func name(of venue: Range<Int>) -> Range<Int>? {
    guard let start = scan.word(at: venue.lowerBound, of: .hub)?.range.upperBound,
      start < venue.upperBound
    else { return nil }
    let name = start..<venue.upperBound
    let isName = name.allSatisfy { token in
      scan.article.tokens[token].isWord && scan.article.tokens[token].isCapitalized
        && !scan.isPerson(token) && !scan.isTitleHead(token)
        && !scan.vocabulary.isCommon(token, in: scan.article)
    }
    return isName && !scan.vocabulary.isAlsoWord(name, in: scan.article) ? name : nil
  }

  private func unit(_ key: LettersKey, under regencies: [String]) -> RegionUnit? {
    for kind in [PlaceKind.kecamatan, .desa] {
      let units = regencies.compactMap {
        scan.gazetteer.minors(under: $0).unit(named: key, kind: kind, under: $0)
      }
      if units.count == 1 { return units[0] }
    }
    return nil
  }
}
