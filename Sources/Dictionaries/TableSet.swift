/// The tables a phrase stands in, with a bit of its own for each level of administrative units:
/// a cheap first look before any row is read.
package struct TableSet: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(_ table: DictionaryTable) {
    self.init(rawValue: 1 << table.number)
  }

  /// The inherited way goes through a generic sequence, at a cost that every question would pay.
  package init(arrayLiteral elements: TableSet...) {
    var rawValue: UInt32 = 0
    for element in elements { rawValue |= element.rawValue }
    self.init(rawValue: rawValue)
  }

  package static let titles = TableSet(.titles)
  package static let titleStatuses = TableSet(.titleStatuses)
  package static let degrees = TableSet(.degrees)
  package static let honorifics = TableSet(.honorifics)
  package static let ranks = TableSet(.ranks)
  package static let organizations = TableSet(.organizations)
  package static let organizationHeads = TableSet(.organizationHeads)
  package static let regions = TableSet(.regions)
  package static let regionAliases = TableSet(.regionAliases)
  package static let monthsDays = TableSet(.monthsDays)
  package static let quoteVerbs = TableSet(.quoteVerbs)
  package static let abbreviations = TableSet(.abbreviations)
  package static let placeWords = TableSet(.placeWords)
  package static let givenNames = TableSet(.givenNames)
  package static let nameParticles = TableSet(.nameParticles)
  package static let ambiguity = TableSet(.ambiguity)
  package static let nonNameWords = TableSet(.nonNameWords)
  package static let nameBlockers = TableSet(.nameBlockers)
  package static let countries = TableSet(.countries)
  package static let placeCues = TableSet(.placeCues)

  package static let provinsi = TableSet(rawValue: 1 << 24)
  package static let kabupaten = TableSet(rawValue: 1 << 25)
  package static let kota = TableSet(rawValue: 1 << 26)
  package static let kecamatan = TableSet(rawValue: 1 << 27)
  package static let desa = TableSet(rawValue: 1 << 28)
  /// Provinces, regencies, cities and their other names: what a bare name can mean.
  package static let majorRegions: TableSet = [.provinsi, .kabupaten, .kota, .regionAliases]

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
