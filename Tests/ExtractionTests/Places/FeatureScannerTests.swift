import Testing

@Suite struct FeatureScannerTests {
  @Test(arguments: [
    "Pendaki turun dari [[natural|Gunung Wening]] kemarin.",
    "Tanggul [[natural|Sungai Arung]] jebol.",
    "Kapal menuju [[other|pulau alor]] pagi itu.",
  ])
  func headAndNameMakeAFeature(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Air Minum itu gratis.",
    "Angin dari arah Timur Laut.",
  ])
  func commonUseIsNone(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }

  @Test(arguments: [
    "Tamu dari [[country|Jepang]] dan [[country|Amerika Serikat]] tiba.",
    "Jemaah tiba di [[other|Makkah]].",
    "Ekspor [[country|Indonesia]] naik.",
  ])
  func countriesAreKnown(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: ["Mereka menyanyikan Indonesia Raya.", "Buku Bahasa Indonesia dibagikan."])
  func namesWithACountryInsideAreNone(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }
}
