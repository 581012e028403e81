import Records

/// What makes two entities of different releases the same.
enum EntityKeys {
  /// The code; for a place without one its kind and folded name.
  static func place(_ place: Place) -> String {
    place.code ?? "\(place.kind.rawValue) \(folded(place.name))"
  }

  /// The folded name, and the place it is linked to: there is a Dinas Kesehatan everywhere.
  static func organization(_ organization: Organization, in place: Place?) -> String {
    place.map { "\(folded(organization.name))|\(self.place($0))" } ?? folded(organization.name)
  }

  /// The office by its canonical title, organisation and place; by its wording where the record
  /// knows neither.
  static func position(_ position: Position, organization: String?, place: String?) -> String {
    if organization == nil && place == nil { return folded(position.title) }
    return "\(folded(position.canonical))|\(organization ?? "")|\(place ?? "")"
  }

  static func name(_ name: String) -> String { folded(name) }

  /// The unit of the second level, `13.11` of `13.11.04.2001`; the province of a province.
  static func region(of code: String) -> String {
    code.split(separator: ".").prefix(2).joined(separator: ".")
  }

  private static func folded(_ name: String) -> String {
    WordScanner.folded(name).joined(separator: " ")
  }
}

extension CodePointSpan {
  var range: Range<Int> { start..<max(start, end) }
}
