import Articles
import Testing

@Suite struct PersonExtractorTests {
  @Test(arguments: [
    "Bupati Talora [[name|Rusdi Malano]] membuka rapat.",
    "Sekda [[name|Sunardi]] membuka rapat.",
    "Bupati Talora periode 2019-2024 [[name|Rusdi Malano]] hadir.",
    "Sekretaris Daerah (Sekda) [[name|Tio Harjo]] hadir.",
    "Direktur Keuangan dan Manajemen Risiko | [[name|Yenny Kartika Lo]]",
    "Camat Wening : [[name|Budi Arsa]]",
  ])
  func nameBehindAnOffice(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Camat Wening, [[name|Tio Harjo]], menyambut baik rencana itu.",
    "Camat Wening, [[name|Marudut]], dan Sekda hadir.",
    "Camat Timur Jaya, [[name|Budi Arsa]], Perbekel Desa Kertasari, [[name|I Gede Wirasa]].",
  ])
  func nameBehindAnOfficeAndAComma(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Camat Wening, Kabupaten Talora, menyambut baik rencana itu.",
    "Camat Wening, Kepolisian, dan Pramuka hadir.",
    "Camat Wening, Senin (6/3), hadir.",
    "Bupati Talora Selasa lalu hadir.",
    "Bupati Talora Menyampaikan terima kasih.",
    "Bupati Talora: Jaga Kebersihan",
  ])
  func otherWordsBehindAnOfficeAreNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "“Sejuk,” kata [[name|Jalil]].",
    "“Sejuk,” ujar [[name|Lina Zainu]] kemarin.",
  ])
  func nameBehindAVerbOfSpeech(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "“Sejuk,” kata Bupati.",
    "“Sejuk,” kata dia.",
    "“Sejuk,” ujarnya.",
  ])
  func otherSpeakerIsNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Dua warga, [[name|Samun]] (58) dan [[name|Rusdi]] (41), selamat.",
    "Korban [[name|Samun Halo]] (58) selamat.",
  ])
  func nameBeforeAnAge(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Petugas menahan tersangka berinisial [[name|BDR]] (45).",
    "Tersangka [[name|RA]] (34) dan [[name|DM]] (31) ditahan.",
    "Tersangka berinisial [[name|RK]] (34), [[name|AS]] alias [[name|Gepeng]] (27), ditahan.",
  ])
  func initialsOfSuspects(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Dinas PUPR (58) bekerja.",
    "Rapat TPID membahas harga.",
    "Peserta DM hadir.",
    "Bupati Talora, AS, dan DM dibahas.",
    "Kajari Talora, Muaralaut, dan Wening hadir.",
  ])
  func otherCapitalsAreNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "[[name|Rusdi Malano]], Bupati Talora, hadir.",
    "[[name|Rusdi Malano]] (Bupati) hadir.",
    "Rapat dipimpin [[name|Bayu Saputro]] selaku Kepala Bagian Umum.",
    "[[name|Lukmin Tapa]], S.T.P., M.Si., ditunjuk sebagai Plt Sekretaris Dinas Pendidikan.",
  ])
  func nameBeforeAnOffice(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Kami selaku Ketua Panitia berterima kasih.",
    "Pramuka, Bupati, dan Camat hadir.",
    "Kemarin, Bupati Talora hadir.",
  ])
  func otherWordsBeforeAnOfficeAreNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Kemarin [[name|Siti Rahmawati]] menari di panggung.",
    "Lagu itu dibawakan [[name|Muhammad Iqbal]] dengan merdu.",
  ])
  func knownNamesByTheirShape(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Kegiatan Sosial Bersama digelar kemarin.",
    "Program Keluarga Harapan berlanjut.",
    "Hari Raya Idul Adha tiba.",
    "Festival Bunga Melati dibuka.",
  ])
  func otherCapitalisedWordsAreNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Anggota DPRD Talora, [[name|Al Azmi]], [[name|Sanusi]], dan [[name|Rudi]] hadir.",
    "Wakil Ketua DPRD [[name|Anto Saleh]], [[name|Rudi Halo]] dan [[name|Maya Lani]] hadir.",
  ])
  func listGoesOnWithNames(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Anggota DPRD Talora, [[name|Al Azmi]], Pramuka, dan Pelajar hadir.",
    "Wakil Ketua DPRD [[name|Anto Saleh]], dan Kepala Dinas Kesehatan hadir.",
  ])
  func listGoesOnWithOthers(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Bupati Talora [[name|Muh Rizwan]] atau yang akrab disapa [[name|Gus Wan]] meninjau pasar.",
    "Pelaku [[name|Samun Halo]] (58) alias [[name|Kancil]] ditahan.",
  ])
  func aliasBehindItsMarker(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Acara digelar di Aula DR KH Salman Noor.",
    "Banjir merendam Jalan Kapten Suwarna No 27.",
    "Mereka tiba di Bandara Sultan Iskandar.",
    "Konser digelar di Stadion Haji Agus Salim.",
    "Ia lulusan Universitas Prof. Dr. Wiryono.",
    "Ia dirawat di RSUD dr. Sari Wulan.",
    "Siswa SMP Raden Wisesa menang.",
    "Kapal KRI Sultan Iskandar berlayar.",
    "Mereka mengejar Piala Rusdi Malano.",
    "Jemaat Gereja Santo Yosef berdoa.",
  ])
  func nameOfAVenueStreetOrSchoolIsNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "[[name|Tiar Wene]] di halaman kantornya hadir. Bupati Talora Tiar Wene menyapa warga.",
    "Di lapangan itu Bupati Talora [[name|Rusdi Malano]] menyapa warga.",
  ])
  func venueWordMustStandRightBefore(_ expected: String) throws {
    let all = expected.replacing("Talora Tiar Wene", with: "Talora [[name|Tiar Wene]]")
    let found = try OfficialMarks().names(MarkedText.plain(all))
    #expect(found == all)
  }

  @Test(arguments: [
    "Foto : Rusdi Malano © Humas",
    "Editor : Tiar Wene",
  ])
  func creditNamesNobody(_ text: String) throws {
    let found = try OfficialMarks(zone: .byline).names(text)
    #expect(found == text)
  }

  @Test func captionThatOnlyCreditsNamesNobody() throws {
    for mark in [":", "©", "®"] {
      let text = "Foto \(mark) Rusdi Malano, S.E."
      #expect(try OfficialMarks(zone: .caption).names(text) == text)
    }
    let caption = "[[name|Rusdi Malano]], S.E. (kiri) meninjau pasar bersama warga dan pedagang."
    #expect(try OfficialMarks(zone: .caption).names(MarkedText.plain(caption)) == caption)
  }

  @Test(arguments: [
    "Kepala dapur, [[name|Irmayanti]], menjawab pertanyaan itu.",
    "Warga bernama [[name|Ngatinem]] protes.",
    "Warga Kelurahan Sukorame, [[name|Bejo Santoso]], malah senang.",
    "Pengendara itu ialah [[name|Slamet Riyanto]] warga Karanglewas.",
    "[[name|Sutaji]], supir yang dicegat, diam saja.",
  ])
  func nameBesideADescription(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Hal itu disampaikan Senin, 15 Desember 2014.",
    "Mereka membentuk grup bernama Rocker Kasarunk.",
    "Warga Desa Arung, Wanayasa, senang.",
    "Laporan Kecamatan Arung, Wanayasa, menyebutkan hal itu.",
  ])
  func otherWordsBesideADescriptionAreNobody(_ text: String) throws {
    let found = try OfficialMarks().names(text)
    #expect(found == text)
  }
}
