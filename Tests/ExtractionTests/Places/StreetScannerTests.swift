import Testing

@Suite struct StreetScannerTests {
  @Test(arguments: [
    "Kantornya di [[street|Jalan Jenderal Malano No. 27]], [[kota 35.78|Kota Surabaya]].",
    "Truk terguling di [[street|Jl. Wai-Wai]] pagi tadi.",
    "Rumahnya di [[street|Jalan Arung Nomor 5]] itu.",
  ])
  func headAndNameMakeAStreet(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  /// Right behind the head a building gives the street its name; behind a comma it is a place.
  @Test(arguments: [
    "Rumahnya di [[street|Jalan Pelabuhan Lama No. 3]], [[kota 35.78|Kota Surabaya]].",
    "Warga [[street|Jl. Pasar Arung]] resah.",
    "Gudang itu di [[street|Jl. Raya Pelabuhan KM 3]], kota lama.",
    "Rumahnya di [[street|Jalan Arung]], [[venue|Pelabuhan Lama]] itu.",
    "Kapal bersandar di [[venue|Pelabuhan Lama]] No. 3 itu.",
    "Macet terjadi di [[venue|Jalan Tol Arung]] pagi tadi.",
  ])
  func aBuildingCanBeItsName(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: ["Peserta Jalan Sehat memadati lapangan.", "Warga berjalan ke jalan raya."])
  func commonUseIsNone(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }
}
