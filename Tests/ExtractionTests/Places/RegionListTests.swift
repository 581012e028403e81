import Testing

/// Places in lists, and the lists that words announce.
@Suite struct RegionListTests {
  @Test(arguments: [
    "Banjir merendam [[kabupaten 35.06|Kabupaten Kediri]], [[kabupaten 35.05|Blitar]], dan "
      + "[[kabupaten 35.07|Malang]].",
    "Festival diikuti tujuh kabupaten: [[kabupaten 12.08|Simalungun]], [[kabupaten 12.12|Toba]], "
      + "[[kabupaten 12.17|Samosir]] dan [[kabupaten 12.11|Dairi]].",
    "Bantuan untuk tiga kabupaten, yakni [[kabupaten 12.06|Karo]] dan [[kabupaten 12.11|Dairi]].",
    "Kapal melayani [[kota 35.78|Surabaya]]–[[kabupaten 74.07|Wakatobi]]–[[kota 74.72|Kota "
      + "Baubau]] di [[kota 35.78|Surabaya]].",
    "Peserta datang dari [[kabupaten 96.02|Sorong Selatan]], [[kabupaten 96.05|Maybrat]], dan "
      + "[[kabupaten 96.04|Tambrauw]].",
  ])
  func listMakesRegionsOfItsMembers(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    // A comma alone does not make a list of two.
    "Warga [[kabupaten 35.09|Kabupaten Jember]], Malang nian nasibnya.",
    "Ia memelihara tiga ekor: Karo, Dairi, Toba.",
    "Ia memuji Batu, Malang, dan Sigi.",
  ])
  func namesSideBySideAreNone(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Banjir di [[kabupaten 36.02|Kabupaten Lebak]] merendam enam kecamatan, yakni "
      + "[[kecamatan 36.02.04|Cipanas]], [[kecamatan 36.02.12|Sajira]], dan [[kecamatan "
      + "36.02.13|Maja]].",
    "Sasaran di [[kota 35.71|Kota Kediri]] ialah [[kecamatan 35.71.01|Kecamatan Mojoroto]], "
      + "[[kecamatan 35.71.03|Pesantren]] dan [[kecamatan 35.71.02|Kota]].",
    "Juara lomba [[kabupaten 64.08|Kutai Timur]] ialah [[kecamatan 64.08.05|Kecamatan "
      + "Sangkulirang]], disusul [[kecamatan 64.08.02|Muara Wahau]].",
    "Pemkab [[kabupaten 51.06|Bangli]] membantu desa tetangga seperti [[desa 51.06.04.2019|"
      + "Buahan]].",
    "Petani [[kabupaten 13.02|Kabupaten Solok]] di [[kecamatan 13.02.19|Danau Kembar]], "
      + "[[kecamatan 13.02.07|Gunung Talang]], dan [[kecamatan 13.02.04|Lembah Gumanti]] hadir.",
    "Warga [[kabupaten 73.13|Wajo]] asal [[kecamatan 73.13.07|Belawa]] hadir.",
  ])
  func announcedAndListedDistrictsAreFound(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Warga [[kabupaten 36.02|Kabupaten Lebak]] membawa dua barang, yakni Maja dan Sajira.",
    "Kabut di [[kabupaten 13.02|Kabupaten Solok]] menutup [[natural|Gunung Talang]].",
    "Petugas [[kota 35.71|Kota Kediri]] menemui Pesantren dan Kota.",
  ])
  func otherListsAreNone(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }
}
