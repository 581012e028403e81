import Dictionaries
import Records
import Testing

@testable import Extraction

/// Codes are those of today, whatever a release of its day calls a unit and where it says it lies.
@Suite struct RegionHistoryTests {
  private func expect(
    _ marked: String, on day: String?, titles: [String: String] = [:], home: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let marks = PlaceMarks(titles: titles, home: home, day: day)
    #expect(
      try marks.mark(MarkedText.plain(marked)) == marked, sourceLocation: sourceLocation)
  }

  /// The province of the day stands beside the unit; after the split the new one does. The old one
  /// is then an old habit that decides nothing else.
  @Test(arguments: ["2019-05-01", "2024-05-01"])
  func aUnitKeepsItsCodeUnderItsOldProvince(day: String) throws {
    try expect(
      "Rapat di [[kota 96.71|Kota Sorong]], [[provinsi 92|Papua Barat]].", on: day)
    try expect(
      "Rapat di [[kecamatan 96.01.05|Distrik Aimas]], [[kabupaten 96.01|Kabupaten Sorong]], "
        + "[[provinsi 92|Papua Barat]].", on: day)
    try expect("Petani [[kabupaten 93.01|Merauke]], [[provinsi 91|Papua]], panen.", on: day)
    try expect(
      "Banjir di [[kabupaten 65.03|Nunukan]], [[provinsi 64|Kalimantan Timur]].", on: day)
  }

  /// A name under two provinces that were one: both fit before the split, one does after it.
  @Test func theDayOfTheReleaseDecides() throws {
    let both = ["91.15.12", "94.01.11"]
    #expect(try codes("Distrik Wapoga", "Provinsi Papua", on: "2019-05-01") == both)
    #expect(try codes("Distrik Wapoga", "Provinsi Papua", on: "2024-05-01") == ["91.15.12"])
    #expect(try codes("Kecamatan Ciputat", "Kabupaten Tangerang", on: "2006-01-01") == ["36.74.04"])
  }

  private func codes(_ unit: String, _ holder: String, on day: String?) throws -> [String] {
    try PlaceMarks(day: day).codes(in: "Rapat di \(unit), \(holder), kemarin.", of: unit)
  }

  @Test func namesThatWereGivenUp() throws {
    try expect(
      "Rapat di [[kota 73.71|Ujung Pandang]] dan [[provinsi 92|Provinsi Irian Jaya Barat]].",
      on: "2000-01-01")
    try expect("Panen di [[kabupaten 76.01|Kabupaten Mamuju Utara]].", on: "2012-01-01")
    try expect(
      "[[kabupaten 81.03|Kabupaten Maluku Tenggara Barat]] menerima bantuan.", on: nil)
  }

  /// A name that is another unit's today means the old one only behind its level word or office.
  @Test func namesThatPassedToAnotherUnit() throws {
    try expect(
      "Kapal dari [[kabupaten 61.02|Kabupaten Pontianak]] tiba di [[kota 61.71|Pontianak]].",
      on: "2010-01-01")
    try expect(
      "Bupati [[kabupaten 61.02|Pontianak]] tiba di [[kota 61.71|Kota Pontianak]].",
      on: "2010-01-01", titles: ["Bupati Pontianak": "kabupaten"])
    try expect(
      "[[kabupaten 64.01|Kabupaten Pasir]] membeli pasir dari [[provinsi 21|Kepulauan Riau]].",
      on: "2005-01-01")
  }

  /// The issuer's region as it was: its districts that are another city's today are found.
  @Test func theIssuersRegionOfItsDay() throws {
    try expect("Pasar dibuka di [[kecamatan 36.74.04|Ciputat]].", on: "2006-01-01", home: ["36.03"])
    try expect("Pasar dibuka di Ciputat.", on: "2016-01-01", home: ["36.03"])
  }

  private static let history = Ground.lexicon.map { RegionHistory(dictionaries: $0.dictionaries) }

  /// Splits of splits, each with its own day.
  @Test func splitsAreFollowedBack() throws {
    let history = try Self.history.get()
    let maybrat = RegionUnit(code: "96.05", kind: .kabupaten)
    #expect(history.lies(maybrat, in: "96", on: nil))
    #expect(!history.lies(maybrat, in: "92", on: nil))
    #expect(history.lies(maybrat, in: "92", on: "2022-12-07"))
    #expect(!history.lies(maybrat, in: "92", on: "2022-12-08"))
    #expect(history.lies(maybrat, in: "96.02", on: "2008-12-31"))
    #expect(!history.lies(maybrat, in: "96.02", on: "2009-01-01"))
    #expect(history.everLay(maybrat, in: "92"))
    #expect(!history.everLay(maybrat, in: "81"))
    #expect(history.parts(of: "36.03", on: "2006-01-01") == ["36.74"])
    #expect(history.parts(of: "36.03", on: "2010-01-01") == [])
  }

  /// Every row names units that the table of today has.
  @Test func everyRowNamesUnitsOfToday() throws {
    let dictionaries = try Ground.lexicon.get().dictionaries
    let rows = RegionRows(dictionaries: dictionaries)
    for row in 0..<dictionaries.rowCount(of: .regionChanges) {
      let cell = { (column: String) in
        dictionaries.cell(.regionChanges, row: row, column: column)
      }
      #expect(rows.holds(code: cell("code")), "\(cell("form"))")
      let isSplit = cell("kind") == "split"
      #expect(isSplit == rows.holds(code: cell("formerly")), "\(cell("form"))")
      #expect(!cell("decree").isEmpty && !cell("until").isEmpty, "\(cell("form"))")
    }
  }
}
