import Testing

/// What stands around a name and says that it is a person.
@Suite struct PersonCuesTests {
  @Test(arguments: [
    // Ages.
    "[[name|Maralan]] (52 tahun) hadir.",
    "[[name|Maralan]], 52 tahun, hadir.",
    // Whose child somebody is; a clan can be named as any place.
    "Kopi milik [[name|Rosdiana Br. Tanjung]], warga Wening.",
    "Peluang [[name|Lolot br Tarigan]] naik.",
    "Kurator forum, [[name|Annemarie van der Meer]], datang.",
    "Pembeli asal Belanda, [[name|Jan Willem de Boer]], datang.",
    // Initials.
    "Tersangka adalah [[name|RM]] (Rambo) umur 36 th.",
    "Polisi menahan [[name|ZK]] alias [[name|Jarot]].",
    "[[name|KGS]], laki-laki, 29 tahun.",
    "Ir. [[name|Soni H. Pratama]].",
    "Dr. [[name|Syarifuddin HMS]] hadir.",
    // Common words for a person.
    "Kunci diterima [[name|Rokayati]], janda tiga anak.",
    "Warga bernama [[name|Ngatinah]] bertanya.",
    "Anaknya, [[name|Ezra]], hadir.",
    "Atlet karate [[name|Ratna]] menang.",
    "Kelompok itu diketuai [[name|Otnial Dimaru]].",
    "Ketuanya [[name|Ni Luh Sriasta]], kata warga.",
    "Narahubung: [[name|Rizky]] 0813",
  ])
  func aPersonIsNamed(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Kegiatan itu, 52 peserta, selesai.",
    "BIN Daerah Talora hadir.",
    "BPS selaku walidata hadir.",
    "KTP, 29 lembar, hilang.",
    "Kunci diterima Wening, desa tua.",
    "Perahu bernama Sinar Laut tiba.",
    "Acaranya, Pasar Malam, ramai.",
    "Kelompok itu diketuai Camat.",
    "Semuanya Terima Kasih, kata warga.",
    "Program itu memuat Kesejahteraan, penyuluhan, dan lainnya.",
    "Dewi Sri dipuja warga.",
    "Laporan disampaikan Senin, 6 Maret 2023.",
  ])
  func nobodyIsNamed(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test func aHusbandNamedBeforeHisWifeIsAnother() throws {
    let people = try OfficialMarks().persons("Kades Mansur dan istri, Ny. Nursiah Mansur, hadir.")
    #expect(people == ["Mansur", "Nursiah Mansur"])
  }

  @Test(arguments: [
    ("Prof. Theodorus Wanda hadir. Prof. Theo berharap.", ["Theodorus Wanda = Theo"]),
    ("Kompol Sri Lestara hadir. Kompol Sri meminta laporan.", ["Sri Lestara = Sri"]),
    (
      "Prof. Theodorus Wanda dan Prof. Theodora Lim hadir. Prof. Theo berharap.",
      ["Theodorus Wanda", "Theodora Lim", "Theo"]
    ),
    ("Kadishub Erick Wijana hadir. Eric berjanji hadir lagi.", ["Erick Wijana = Eric"]),
    ("Prof. Theo berharap. Prof. Theodorus Wanda hadir.", ["Theo", "Theodorus Wanda"]),
  ])
  func anAddressAndAShortFormMeanOneBearer(_ text: String, _ people: [String]) throws {
    #expect(try OfficialMarks().persons(text) == people)
  }

  @Test func aShortNameOfAWomanIsHers() throws {
    let people = try OfficialMarks().persons("Ny. Nursiah Mansur hadir. “Ya,” kata Nursiah.")
    #expect(people == ["Nursiah Mansur = Nursiah"])
  }
}
