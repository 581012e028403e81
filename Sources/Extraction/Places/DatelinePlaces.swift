import Records

/// Reads the places of a dateline: a unit of that name, else a town without code.
struct DatelinePlaces {
  let scan: PlaceScan

  func candidates(of dateline: Dateline) -> [PlaceCandidate] {
    ([dateline.place] + [dateline.region].compactMap(\.self)).map(candidate(of:))
  }

  private func candidate(of place: Range<Int>) -> PlaceCandidate {
    if let name = scan.gazetteer.major(at: place.lowerBound, in: scan.article, anyCase: true),
      name.range == place
    {
      return PlaceCandidate(range: place, name: place, units: name.units, rule: "dateline")
    }
    return PlaceCandidate(range: place, name: place, kind: .other, rule: "dateline")
  }
}
