import Testing

@testable import Extraction

@Suite struct PlaceExtractorTests {
  @Test(arguments: [
    "Rapat digelar di [[kabupaten 35.09|Kabupaten Jember]] dan [[kabupaten 35.08|Kab. Lumajang]].",
    "Tim tiba di [[kota 73.72|Kota ParePare]], [[provinsi 73|Prov. Sulsel]].",
    "Warga [[kabupaten 63.07|Kabupaten Hulu SungaiTengah]] bersyukur.",
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
    "Mereka pindah ke ibu kota Negara.",
  ])
  func levelWordAloneIsNone(_ text: String) throws {
    #expect(try PlaceMarks().mark(text) == text)
  }

  @Test(arguments: [
    "Ia pulang ke [[kabupaten 35.09|Jember]] dari [[kota 35.78|Surabaya]].",
    "Camat se-[[provinsi 64|Kaltim]] berkumpul.",
    "Para petani asal [[kabupaten 13.11|Solsel]] hadir.",
    "Rombongan menuju [[kota 62.71|Palangkaraya]].",
    "Gempa mengguncang [[kabupaten 33.02|Banyumas]], [[provinsi 33|Jawa Tengah]].",
    "Bantuan dikirim ke [[kabupaten 12.18|Serdang Bedagai]] dan [[kota 12.75|Binjai]].",
    "Kontingen [[kabupaten 16.10|Ogan Ilir]] berangkat.",
    "Acara di [[venue|Hotel Arung]], [[kabupaten 35.09|Jember]].",
  ])
  func surroundingsMakeABareNameAPlace(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test(arguments: [
    "Nilai Jember naik.",
    "Rapat Malang ditunda.",
    "Kami singgah di Padang Aro.",
    "Kami singgah di Jember Selatan.",
    "Universitas Puger Jember dibuka.",
    "Ia bekerja di Benteng.",
    "Ia fasih berbahasa Bali dan suku Karo menyambutnya.",
    "Personel Polda Metro Jaya siaga.",
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

  @Test func levelWordBehindTheNameDecides() throws {
    #expect(
      try PlaceMarks().mark("Personel Polres Bogor Kota tiba.")
        == "Personel Polres [[kota 32.71|Bogor Kota]] tiba.")
    #expect(
      try PlaceMarks().mark("Personel Polres Metro Bekasi Kota tiba.")
        == "Personel Polres Metro [[kota 32.75|Bekasi Kota]] tiba.")
  }

  @Test func levelWordsThatAreNamesAreNames() throws {
    #expect(
      try PlaceMarks(titles: ["Bupati Banjar": "kabupaten"]).mark("Bupati Banjar hadir.")
        == "Bupati [[kabupaten 63.03|Banjar]] hadir.")
    #expect(
      try PlaceMarks(titles: ["Bupati Kota Waringin Barat": "kabupaten"])
        .mark("Bupati Kota Waringin Barat hadir.")
        == "Bupati [[kabupaten 62.01|Kota Waringin Barat]] hadir.")
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
      try PlaceMarks().mark("Tim Kota Bengkulu berlatih di Bengkulu.")
        == "Tim [[kota 17.71|Kota Bengkulu]] berlatih di [[provinsi 17|Bengkulu]].")
  }

  @Test func districtsAndVillagesAreFoundUnderTheirParents() throws {
    let chain =
      "Longsor di [[desa 35.08.08.2001|Desa Nogosari]], "
      + "[[kecamatan 35.08.08|Kecamatan Rowokangkung]], [[kabupaten 35.08|Kabupaten Lumajang]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(chain)) == chain)
    let twins =
      "Banjir di [[kecamatan 35.09.01|Kecamatan Jombang]], [[kabupaten 35.09|Kabupaten Jember]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(twins)) == twins)
    #expect(
      try PlaceMarks().mark("Banjir di Kecamatan Jombang.")
        == "Banjir di [[kecamatan|Kecamatan Jombang]].")
    let parent =
      "Warga [[kabupaten 35.09|Kabupaten Jember]] rapat di [[kecamatan 35.09.12|Ambulu]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(parent)) == parent)
    #expect(try PlaceMarks().mark("Mereka rapat di Ambulu.") == "Mereka rapat di Ambulu.")
  }

  @Test func nearSpellingIsFoundUnderTheParent() throws {
    let expected =
      "Panen di [[desa 35.08.08.2003|Desa Sidoreja]] "
      + "[[kecamatan 35.08.08|Kecamatan Rowokangkung]], "
      + "[[kabupaten 35.08|Kabupaten Lumajang]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
    #expect(
      try PlaceMarks().mark("Panen di Desa Sidorejoo.")
        == "Panen di [[desa|Desa Sidorejoo]].")
  }

  @Test func oneLetterMakesANearSpelling() {
    let letters = { (name: String) in LettersKey.letters(of: name.utf8) }
    #expect(MinorRegions.differsByOne(letters("Arung Bhakti"), letters("Arung Bakti")))
    #expect(MinorRegions.differsByOne(letters("Arungsari"), letters("Arungsiri")))
    #expect(!MinorRegions.differsByOne(letters("Arungsari"), letters("arung sari")))
    #expect(!MinorRegions.differsByOne(letters("Arungsari"), letters("Arungsiru")))
  }

  @Test func listSharesTheLevelWord() throws {
    let expected =
      "[[kabupaten 35.09|Kabupaten Jember]] membangun [[kecamatan 35.09.12|Kecamatan Ambulu]], "
      + "[[kecamatan 35.09.08|Puger]], dan [[kecamatan 35.09.30|Silo]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
    let venue =
      "[[kabupaten 35.09|Kabupaten Jember]] rapat di [[venue|Hotel Arung]], "
      + "[[kecamatan 35.09.08|Puger]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(venue)) == venue)
    let other = "[[kabupaten 35.09|Kabupaten Jember]] dan Puger."
    #expect(try PlaceMarks().mark(MarkedText.plain(other)) == other)
  }

  @Test func issuerProvinceDecidesAmongProvinces() throws {
    #expect(
      try PlaceMarks(home: ["63.71"]).mark("Mereka tiba di Banjar.")
        == "Mereka tiba di [[kabupaten 63.03|Banjar]].")
  }

  @Test func districtTellsWhichOfAPairIsMeant() throws {
    let expected =
      "Kodim 0799/[[kabupaten 33.26|Pekalongan]] tiba di "
      + "[[kecamatan 33.26.13|Kecamatan Kedungwuni]]."
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

  /// The words of a longer name are no unit of a shorter one, unless the release is about its
  /// regency and the rest belongs to something else.
  @Test func longerNamesAreOtherNames() throws {
    let longer = "Banjir di [[kecamatan|Kecamatan Ambulu Pasir]]."
    #expect(try PlaceMarks().mark(MarkedText.plain(longer)) == longer)
    let sure =
      "Di [[kabupaten 35.09|Kabupaten Jember]], [[kecamatan 35.09.12|Kecamatan Ambulu]] Pasir."
    #expect(try PlaceMarks().mark(MarkedText.plain(sure)) == sure)
    let office = "Personel Polres Batu Wening tiba."
    #expect(try PlaceMarks().mark(office) == office)
  }

  @Test(arguments: [
    "Banjir di [[desa 31.71.08.1002|Kelurahan Kampung Rawa]], [[kecamatan 31.71.08|Kecamatan Johar Baru]].",
    "Kirab di [[kecamatan 33.72.03|Kecamatan Pasar Kliwon]] meriah.",
    "Warga [[desa|Desa Arung]] [[other|RT 04]] senang.",
  ])
  func levelWordsCanBePartOfAName(_ expected: String) throws {
    #expect(try PlaceMarks().mark(MarkedText.plain(expected)) == expected)
  }

  @Test func datelineTownHasTheLevelTheReleaseTells() throws {
    let marks = PlaceMarks(titles: ["Wali Kota Lembah": "kota"])
    #expect(
      try marks.mark("Lembah – Wali Kota Lembah hadir.")
        == "[[kota|Lembah]] – Wali Kota [[kota|Lembah]] hadir.")
    #expect(
      try marks.mark("Lembah – Wali Kota Lembah dan Bupati hadir di Kabupaten Lembah.")
        == "[[other|Lembah]] – Wali Kota [[kota|Lembah]] dan Bupati hadir di "
        + "[[kabupaten|Kabupaten Lembah]].")
  }

  @Test func hamletOfAVillageIsNoVillage() throws {
    #expect(
      try PlaceMarks().mark(
        "Ia tinggal di Kampung Bonto Jai, Kelurahan Samalewa, Kecamatan Bungoro, Kabupaten "
          + "Pangkajene dan Kepulauan.")
        == "Ia tinggal di [[other|Kampung Bonto Jai]], [[desa 73.10.06.1002|Kelurahan "
        + "Samalewa]], [[kecamatan 73.10.06|Kecamatan Bungoro]], [[kabupaten 73.10|Kabupaten "
        + "Pangkajene dan Kepulauan]].")
    #expect(
      try PlaceMarks().mark("Ia lahir di Kampung Mosso, Distrik Muara Tami, Kota Jayapura.")
        == "Ia lahir di [[desa 91.71.04.2008|Kampung Mosso]], [[kecamatan 91.71.04|Distrik Muara "
        + "Tami]], [[kota 91.71|Kota Jayapura]].")
  }

  @Test func villageBehindAConjunctionIsFound() throws {
    #expect(
      try PlaceMarks().mark("Bantuan tiba di Kota Jayapura, Distrik Muara Tami dan Kampung Mosso.")
        == "Bantuan tiba di [[kota 91.71|Kota Jayapura]], [[kecamatan 91.71.04|Distrik Muara "
        + "Tami]] dan [[desa 91.71.04.2008|Kampung Mosso]].")
    #expect(
      try PlaceMarks().mark("Warga membahas sasi dan Negeri Dongeng.")
        == "Warga membahas sasi dan Negeri Dongeng.")
  }

  @Test func levelWordCanBeginADistrictsName() throws {
    #expect(
      try PlaceMarks(titles: ["Camat Kota Sigli": "kecamatan"])
        .mark("Camat Kota Sigli hadir di Kabupaten Pidie.")
        == "Camat [[kecamatan 11.07.09|Kota Sigli]] hadir di [[kabupaten 11.07|Kabupaten Pidie]].")
    #expect(
      try PlaceMarks().mark("Warga Kota Sigli hadir.") == "Warga [[kota|Kota Sigli]] hadir.")
  }

  @Test func longerNamesBehindALevelWordAreOtherUnits() throws {
    #expect(
      try PlaceMarks().mark("Warga Kabupaten Toba Hulu dan Kabupaten Toba hadir.")
        == "Warga [[kabupaten|Kabupaten Toba Hulu]] dan [[kabupaten 12.12|Kabupaten Toba]] hadir.")
  }

  @Test func venueIsNamedAfterAVillageOfTheRelease() throws {
    #expect(
      try PlaceMarks().list("Korban tiba di Pelabuhan Padangbai, Kabupaten Karangasem.")
        == [
          "Pelabuhan Padangbai < Kabupaten Karangasem", "Padangbai < Kabupaten Karangasem",
          "Kabupaten Karangasem",
        ])
    #expect(
      try PlaceMarks().list("Korban tiba di Pelabuhan Padangbai.") == ["Pelabuhan Padangbai"])
  }

  @Test func bareNameOfADistrictMeansTheDistrict() throws {
    #expect(
      try PlaceMarks(titles: ["Camat Buru": "kecamatan"])
        .mark("Camat Buru meresmikan Dermaga Buru, Kabupaten Karimun. Dari Buru kapal berlayar.")
        == "Camat [[kecamatan 21.02.06|Buru]] meresmikan [[venue|Dermaga Buru]], [[kabupaten "
        + "21.02|Kabupaten Karimun]]. Dari [[kecamatan 21.02.06|Buru]] kapal berlayar.")
    #expect(
      try PlaceMarks().mark("Dari Buru kapal berlayar ke Karimun.")
        == "Dari [[kabupaten 81.04|Buru]] kapal berlayar ke [[kabupaten 21.02|Karimun]].")
  }

  @Test func idiomOfTheWholeCountryNamesNoUnits() throws {
    #expect(
      try PlaceMarks().mark("Guru dari Sabang sampai Merauke hadir.")
        == "Guru dari [[other|Sabang]] sampai [[other|Merauke]] hadir.")
    #expect(
      try PlaceMarks().mark("Kapal dari Sabang tiba di Merauke.")
        == "Kapal dari [[kota 11.72|Sabang]] tiba di [[kabupaten 93.01|Merauke]].")
  }

  @Test func datelineOfACityIsNoRegencyOfThatName() throws {
    #expect(
      try PlaceMarks().mark("KUPANG – Mahasiswa dikirim ke Kabupaten Kupang.")
        == "[[kota 53.71|KUPANG]] – Mahasiswa dikirim ke [[kabupaten 53.01|Kabupaten Kupang]].")
    #expect(
      try PlaceMarks(titles: ["Bupati Kupang": "kabupaten"])
        .mark("KUPANG – Bupati Kupang hadir.")
        == "[[kabupaten 53.01|KUPANG]] – Bupati [[kabupaten 53.01|Kupang]] hadir.")
  }

  @Test func strengthOfAnEarthquakeIsNoPartOfAName() throws {
    #expect(
      try PlaceMarks().mark("Gempa terasa di Kabupaten Maluku Tengah, yaitu di Amahai III MMI.")
        == "Gempa terasa di [[kabupaten 81.01|Kabupaten Maluku Tengah]], yaitu di [[kecamatan "
        + "81.01.01|Amahai]] III MMI.")
  }
}
