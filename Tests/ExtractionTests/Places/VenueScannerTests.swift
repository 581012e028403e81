import Testing

@Suite struct VenueScannerTests {
  @Test(arguments: [
    "Rapat di [[venue|Aula Tangsi Empat]], [[venue|Kantor Bupati Solok Selatan]], Selasa.",
    "Apel di [[venue|halaman belakang kantor Dinas Kominfo Kabupaten Jember]] pagi tadi.",
    "Acara bertempat di [[venue|Ruang Telaga I]], [[venue|Lantai 2 Kantor Gubernur]].",
    "Ia meresmikan [[venue|Gedung Serbaguna Arung]] kemarin.",
    "Mereka tiba di [[venue|RSUD dr. Tiar Wene]] sore itu.",
    "Lomba di [[venue|SMA 4]] dan [[venue|SMK Arung Jaya]] usai.",
    "Laga digelar di [[venue|Stadion 17 Mei]] sore itu.",
    "Hasilnya dibahas di [[venue|Gedung Arung Jaya]] 10 Nopember nanti.",
    "Tamu dijamu di [[venue|Rumah Jabatan Gubernur]] malam itu.",
    "Kapal bersandar di [[venue|Pelabuhan Muara Jernih]].",
  ])
  func venueRunsToCommaPrepositionOrVerb(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Ia menerima tamu di ruang kerjanya.",
    "Warga datang ke kantor bupati setempat.",
    "Kantor Kemenag mengundang para tamu.",
    "RSUD Wening melaporkan kasus baru.",
    "Ia bicara di Pasar Modal Arung.",
    "Lapangan kerja baru dibuka dan pasar modal naik.",
  ])
  func withoutNameOrPlaceItIsNone(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }

  /// In a headline every word has a capital: what is done there is no part of the name.
  @Test(
    arguments: [
      ("Jembatan Arung Diresmikan", ["Jembatan Arung"]),
      ("PASAR ARUNG LAMA TERBAKAR", ["PASAR ARUNG LAMA"]),
      ("Gedung Serbaguna Arung Jaya Dibuka Bupati", ["Gedung Serbaguna Arung Jaya"]),
      ("Jembatan Dibuka, Warga Resah", []),
    ] as [(String, [String])])
  func headlineVerbsEndTheName(_ headline: String, _ names: [String]) throws {
    #expect(try PlaceMarks(headline: headline).list("Hujan turun sejak pagi.") == names)
  }

  @Test func inTheBodyACapitalIsAName() throws {
    let expected = "Ia singgah di [[venue|Pasar Arung Terbakar]] kemarin."
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }
}
