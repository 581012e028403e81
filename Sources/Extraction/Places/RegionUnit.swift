import Records

/// An administrative unit of `regions.tsv`, as far as resolving needs it.
struct RegionUnit: Sendable, Hashable {
  /// Kemendagri code: the code of the holding unit and one more part.
  let code: String
  let kind: PlaceKind

  /// The code of the province of a unit: `33` of `33.26.01`.
  static func province(of code: String) -> String { String(code.utf8.prefix(2)) ?? code }

  /// The code of the regency or city of a unit: `33.26` of `33.26.01`.
  static func regency(of code: String) -> String { String(code.utf8.prefix(5)) ?? code }

  /// True when the unit lies in the unit of a code, or is it.
  func lies(in parent: String) -> Bool {
    guard code.utf8.starts(with: parent.utf8) else { return false }
    let rest = code.utf8.dropFirst(parent.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: ".")
  }

  /// True for provinces, regencies and cities: what a bare name can mean.
  var isMajor: Bool { kind == .provinsi || kind == .kabupaten || kind == .kota }
}
