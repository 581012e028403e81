import Testing

@testable import Extraction

/// The region an office is named after.
@Suite struct IssuerRegionTests {
  @Test(arguments: [
    ("Pemerintah Kota Solok", ["13.72"]), ("Pemerintah Kabupaten Solok", ["13.02"]),
    ("Pemkot Solok", ["13.72"]), ("Diskominfo Kabupaten Solok", ["13.02"]),
    ("Pemerintah Kabupaten Solok Selatan", ["13.11"]), ("Pemprov Sumbar", ["13"]),
    ("Pemerintah Provinsi Jawa Barat", ["32"]), ("Humas Kota Bandung", ["32.73"]),
    ("13.02", ["13.02"]),
  ])
  func levelWordOrOfficeDecides(_ name: String, _ codes: [String]) throws {
    #expect(try PlaceMarks.stages.get().places.home(of: Issuer(name)) == codes)
  }

  @Test(arguments: [
    ("Polres Solok", ["13.02", "13.72"]), ("Solok", ["13.02", "13.72"]),
    ("Kementerian Contoh", []), ("Pemerintah Kabupaten Arung", []), ("", []),
  ])
  func whatIsNotToldStaysOpen(_ name: String, _ codes: [String]) throws {
    #expect(try PlaceMarks.stages.get().places.home(of: Issuer(name)).sorted() == codes)
  }

  @Test func itDecidesWhatABareNameMeans() throws {
    let places = try PlaceMarks.stages.get().places
    for (issuer, marked) in [
      ("Pemerintah Kota Solok", "Mereka tiba di [[kota 13.72|Solok]]."),
      ("Pemkab Solok", "Mereka tiba di [[kabupaten 13.02|Solok]]."),
      ("Polres Solok", "Mereka tiba di [[other 13.02 13.72|Solok]]."),
    ] {
      let marks = PlaceMarks(home: places.home(of: Issuer(issuer)))
      #expect(try marks.mark(MarkedText.plain(marked)) == marked)
    }
  }
}
