/// The tables a phrase stands in, with a bit of its own for each level of administrative units:
/// a cheap first look before any row is read.
///
/// Public and inlinable, as `Token` and `PhraseMatch` are: every stage asks every token, and calls
/// across modules cost more than the answers.
public struct TableSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Empty for tables that are not looked for in texts.
  package init(_ table: DictionaryTable) {
    self.init(rawValue: table.isMatched ? 1 << table.number : 0)
  }

  /// The inherited way goes through a generic sequence, at a cost that every question would pay.
  @inlinable public init(arrayLiteral elements: TableSet...) {
    var rawValue: UInt32 = 0
    for element in elements { rawValue |= element.rawValue }
    self.init(rawValue: rawValue)
  }

  /// The inherited way asks through generic witnesses, at a cost that every question would pay.
  @inlinable public func isDisjoint(with other: TableSet) -> Bool {
    rawValue & other.rawValue == 0
  }

  // The bit of a table is its number; a test holds them together.

  @inlinable public static var titles: TableSet { TableSet(rawValue: 1 << 0) }
  @inlinable public static var titleStatuses: TableSet { TableSet(rawValue: 1 << 1) }
  @inlinable public static var degrees: TableSet { TableSet(rawValue: 1 << 2) }
  @inlinable public static var honorifics: TableSet { TableSet(rawValue: 1 << 3) }
  @inlinable public static var ranks: TableSet { TableSet(rawValue: 1 << 4) }
  @inlinable public static var organizations: TableSet { TableSet(rawValue: 1 << 5) }
  @inlinable public static var organizationHeads: TableSet { TableSet(rawValue: 1 << 6) }
  @inlinable public static var regions: TableSet { TableSet(rawValue: 1 << 7) }
  @inlinable public static var regionAliases: TableSet { TableSet(rawValue: 1 << 8) }
  @inlinable public static var monthsDays: TableSet { TableSet(rawValue: 1 << 9) }
  @inlinable public static var quoteVerbs: TableSet { TableSet(rawValue: 1 << 10) }
  @inlinable public static var abbreviations: TableSet { TableSet(rawValue: 1 << 11) }
  @inlinable public static var placeWords: TableSet { TableSet(rawValue: 1 << 12) }
  @inlinable public static var givenNames: TableSet { TableSet(rawValue: 1 << 13) }
  @inlinable public static var nameParticles: TableSet { TableSet(rawValue: 1 << 14) }
  @inlinable public static var ambiguity: TableSet { TableSet(rawValue: 1 << 16) }
  @inlinable public static var nonNameWords: TableSet { TableSet(rawValue: 1 << 17) }
  @inlinable public static var nameBlockers: TableSet { TableSet(rawValue: 1 << 18) }
  @inlinable public static var countries: TableSet { TableSet(rawValue: 1 << 20) }
  @inlinable public static var placeCues: TableSet { TableSet(rawValue: 1 << 21) }

  @inlinable public static var provinsi: TableSet { TableSet(rawValue: 1 << 24) }
  @inlinable public static var kabupaten: TableSet { TableSet(rawValue: 1 << 25) }
  @inlinable public static var kota: TableSet { TableSet(rawValue: 1 << 26) }
  @inlinable public static var kecamatan: TableSet { TableSet(rawValue: 1 << 27) }
  @inlinable public static var desa: TableSet { TableSet(rawValue: 1 << 28) }
  /// Provinces, regencies, cities and their other names: what a bare name can mean.
  @inlinable public static var majorRegions: TableSet {
    TableSet(
      rawValue: provinsi.rawValue | kabupaten.rawValue | kota.rawValue | regionAliases.rawValue)
  }

  /// The bit of a level as `regions.tsv` names it.
  static func level(_ name: Substring) -> TableSet {
    switch name {
    case "provinsi": .provinsi
    case "kabupaten": .kabupaten
    case "kota": .kota
    case "kecamatan": .kecamatan
    default: .desa
    }
  }
}
