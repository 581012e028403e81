import Records

/// A place found by its surroundings, before its code is decided.
struct PlaceCandidate: Sendable {
  /// With level word or head; for a name of unknown length the longest run of name words.
  var range: Range<Int>
  /// Without level word.
  var name: Range<Int>
  /// As level word, title or organisation demand it (`Bupati Bogor`), so that other units of the
  /// name are out; nil when any major unit fits.
  var kind: PlaceKind?
  /// Major units of that name.
  var units: [RegionUnit] = []
  /// ISO 3166-1 code of a country, or of the country a foreign city lies in.
  var country: String?
  var rule: String
}
