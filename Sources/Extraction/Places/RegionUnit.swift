import Records

/// An administrative unit of `regions.tsv`, as far as resolving needs it.
struct RegionUnit: Sendable, Hashable {
  /// Kemendagri code: the code of the holding unit and one more part.
  let code: String
  let kind: PlaceKind

  /// True when the unit lies in the unit of a code, or is it.
  func lies(in parent: String) -> Bool {
    code == parent || (code.hasPrefix(parent) && code.dropFirst(parent.count).first == ".")
  }

  /// True for provinces, regencies and cities: what a bare name can mean.
  var isMajor: Bool { kind == .provinsi || kind == .kabupaten || kind == .kota }
}
