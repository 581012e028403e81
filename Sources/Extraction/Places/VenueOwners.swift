import Records
import UnicodeText

/// Finds the major unit a venue's name ends with: `Rumah Jabatan Gubernur Sultra`.
struct VenueOwners {
  let scan: PlaceScan

  func candidates(in venues: [PlaceCandidate]) -> [PlaceCandidate] {
    venues.compactMap { venue in
      for start in venue.range.dropFirst() {
        guard scan.article.tokens[start].isWord,
          let name = scan.gazetteer.major(at: start, in: scan.article),
          name.range.upperBound == venue.range.upperBound,
          scan.word(at: start - 1, of: .direction) == nil
        else { continue }
        return PlaceCandidate(
          range: name.range, name: name.range, units: name.units, rule: "venue-place")
      }
      return nil
    }
  }
}
