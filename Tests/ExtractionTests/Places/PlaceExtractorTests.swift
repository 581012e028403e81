import Testing

@Suite struct PlaceExtractorTests {
  @Test(arguments: [
    "Rapat digelar di [[kabupaten 35.09|Kabupaten Jember]] dan [[kabupaten 35.08|Kab. Lumajang]].",
    "Tim tiba di [[kota 74.72|Kota BauBau]], [[provinsi 74|Prov. Sultra]].",
    "Warga [[kabupaten 15.07|Kabupaten Tanjung JabungTimur]] bersyukur.",
    "Jalan itu membelah [[kabupaten|Kabupaten Sinar Tenggara]] tahun ini.",
    "Panen di [[desa|Desa Arung Wening]] berlangsung meriah.",
    "Banjir di [[other|RT 04]] [[other|RW 06]] surut.",
  ])
  func levelWordMakesAPlace(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Program Kota Layak Anak dan Desa Wisata dimulai.",
    "Setiap kabupaten dan kota wajib melapor.",
    "Bupati/Wali Kota wajib hadir.",
    "Peletakan batu pertama itu bernasib malang.",
    "Gempa terjadi 23 km arah Timur Laut kota itu.",
    "Orang nomor satu di negeri ini hadir.",
  ])
  func levelWordAloneIsNone(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }

  @Test(arguments: [
    "Ia pulang ke [[kabupaten 35.09|Jember]] dari [[kota 35.78|Surabaya]].",
    "Camat se-[[provinsi 64|Kaltim]] berkumpul.",
    "Para petani asal [[kabupaten 13.11|Solsel]] hadir.",
    "Rombongan menuju [[kota 62.71|Palangkaraya]].",
    "Gempa mengguncang [[kabupaten 32.03|Cianjur]], [[provinsi 32|Jawa Barat]].",
    "Bantuan dikirim ke [[kabupaten 11.16|Aceh Tamiang]] dan [[kota 11.74|Langsa]].",
    "Kontingen [[kabupaten 15.07|Tanjab Timur]] berangkat.",
  ])
  func surroundingsMakeABareNameAPlace(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Nilai Jember naik.",
    "Rapat Malang ditunda.",
    "Kami singgah di Padang Aro.",
    "Ia bekerja di Benteng.",
  ])
  func gazetteerAloneProvesNothing(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }

  @Test func sureNameCountsElsewhere() throws {
    let expected =
      "Harga di [[kabupaten 35.09|Jember]] naik. Nilai [[kabupaten 35.09|Jember]] turun."
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test func explainedAbbreviationCounts() throws {
    let expected =
      "Di [[kabupaten 64.09|Kabupaten Penajam Paser Utara]] ([[kabupaten 64.09|PPU]]) hujan. "
      + "Sawah [[kabupaten 64.09|PPU]] terendam."
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
    #expect(try PlaceMarks().mark("Sawah PPU terendam di PPU.") == "Sawah PPU terendam di PPU.")
  }

  @Test func peopleAreNoPlaces() throws {
    let text = "Bantuan dari Bima Surya dan Malik Surabaya diterima."
    #expect(try PlaceMarks(people: ["Bima Surya", "Malik Surabaya"]).mark(text) == text)
  }

  @Test func titleDecidesTheLevel() throws {
    #expect(
      try PlaceMarks(titles: ["Bupati Bogor": "kabupaten"]).mark("Bupati Bogor hadir di Bogor.")
        == "Bupati [[kabupaten 32.01|Bogor]] hadir di [[kabupaten 32.01|Bogor]].")
    #expect(
      try PlaceMarks(titles: ["Wali Kota Bogor": "kota"]).mark("Wali Kota Bogor hadir.")
        == "Wali Kota [[kota 32.71|Bogor]] hadir.")
    #expect(
      try PlaceMarks(titles: ["Camat Wening": "kecamatan"]).mark("Camat Wening hadir.")
        == "Camat [[kecamatan|Wening]] hadir.")
    #expect(
      try PlaceMarks(titles: ["Bupati Arung": "kabupaten"]).mark("Bupati Arung hadir.")
        == "Bupati [[kabupaten|Arung]] hadir.")
  }

  @Test func organizationDecidesTheLevel() throws {
    #expect(
      try PlaceMarks(organizations: ["Pemkab Solok": "pemerintah-kabupaten"])
        .mark("Pemkab Solok dan warga Solok.")
        == "Pemkab [[kabupaten 13.02|Solok]] dan warga [[kabupaten 13.02|Solok]].")
    #expect(
      try PlaceMarks().mark("Personel Polres Batu tiba.")
        == "Personel Polres [[kota 35.79|Batu]] tiba.")
    #expect(
      try PlaceMarks().mark("Kodim 0799/Jember siaga.")
        == "Kodim 0799/[[kabupaten 35.09|Jember]] siaga.")
    #expect(try PlaceMarks().mark("Para Polres siaga.") == "Para Polres siaga.")
  }

  @Test func undecidedPairKeepsBothCodes() throws {
    #expect(
      try PlaceMarks().mark("Mereka tiba di Solok.")
        == "Mereka tiba di [[other 13.02 13.72|Solok]].")
    #expect(
      try PlaceMarks(home: ["13.72"]).mark("Mereka tiba di Solok.")
        == "Mereka tiba di [[kota 13.72|Solok]].")
  }

  @Test func bareNameOfAProvincialCapitalIsTheCity() throws {
    #expect(
      try PlaceMarks().mark("Mereka tiba di Kupang.")
        == "Mereka tiba di [[kota 53.71|Kupang]].")
    #expect(
      try PlaceMarks().mark("Pemkab Kupang rapat di Kupang.")
        == "Pemkab [[kabupaten 53.01|Kupang]] rapat di [[kabupaten 53.01|Kupang]].")
  }

  @Test func cityWithLevelWordLeavesTheBareNameToTheProvince() throws {
    #expect(
      try PlaceMarks().mark("Atlet Kota Jambi berlaga di Jambi.")
        == "Atlet [[kota 15.71|Kota Jambi]] berlaga di [[provinsi 15|Jambi]].")
  }

  @Test func districtsAndVillagesAreFoundUnderTheirParents() throws {
    let chain =
      "Longsor di [[desa 32.01.28.2002|Desa Cipelang]], [[kecamatan 32.01.28|Kecamatan Cijeruk]], "
      + "[[kabupaten 32.01|Kabupaten Bogor]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(chain)) == chain)
    let twins =
      "Banjir di [[kecamatan 33.21.09|Kecamatan Karanganyar]], [[kabupaten 33.21|Kabupaten Demak]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(twins)) == twins)
    #expect(
      try PlaceMarks().mark("Banjir di Kecamatan Karanganyar.")
        == "Banjir di [[kecamatan|Kecamatan Karanganyar]].")
    let parent = "Warga [[kabupaten 32.04|Kabupaten Bandung]] rapat di [[kecamatan 32.04.37|Soreang]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(parent)) == parent)
    #expect(try PlaceMarks().mark("Mereka rapat di Soreang.") == "Mereka rapat di Soreang.")
  }

  @Test func districtTellsWhichOfAPairIsMeant() throws {
    let expected =
      "Kodim 0799/[[kabupaten 33.26|Pekalongan]] tiba di "
      + "[[kecamatan 33.26.02|Kecamatan Paninggaran]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test func chainHoldsFromLeftToRight() throws {
    #expect(
      try PlaceMarks().list(
        "Acara di Aula Tangsi Empat, Kantor Bupati Jember, Kabupaten Jember, Jawa Timur.")
        == [
          "Aula Tangsi Empat < Kantor Bupati Jember", "Kantor Bupati Jember < Kabupaten Jember",
          "Jember", "Kabupaten Jember < Jawa Timur", "Jawa Timur",
        ])
  }

  @Test func headlineNamesEndBeforeCommonWords() throws {
    let marks = PlaceMarks(headline: "WALI KOTA HADIRI RAPAT KECAMATAN WENING BAHAS BANJIR")
    #expect(try marks.list("Rapat itu dihadiri warga.") == ["KECAMATAN WENING"])
  }
}
