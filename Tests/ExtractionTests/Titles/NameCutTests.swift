import Testing

@Suite struct NameCutTests {
  @Test(arguments: [
    "[[title|Kabid Aptika]] [[name|Tomy Fernandes]] hadir.",
    "[[title|Bupati Sinar Tenggara]] H. [[name|Rusdi Malano]] hadir.",
    "[[title|Bupati Talora]] [[name|Rusdi Malano]] hadir.",
    "[[title|Asisten Perekonomian dan Pembangunan]] [[name|Dimas Luhan]] hadir.",
    "[[title|Camat Wening]] [[name|Budi Arsa]] hadir.",
    "[[title|Kepala Bagian Umum]] [[name|Bayu Saputro]] hadir.",
    "[[title|Sekda]] [[name|Tio Harjo]] hadir.",
    "[[title|Wakil Ketua DPRD]] [[name|Anto Rimba]] hadir.",
    "[[title|Wakil Ketua DPRD]] [[name|Anto Rimba]], [[name|Rudi Halo]] dan [[name|Maya Lani]] hadir.",
    "[[title|Dandim 0799/Talora]] Letkol Inf [[name|Galang Wira]] hadir.",
    "[[title|Kapolres Talora]] AKBP [[name|Wisnu Dala]] hadir.",
    "[[title|Kepala Puskesmas Wening]] dr. [[name|Sari Wulan]] hadir.",
  ])
  func nameBeginsBehindTheOffice(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Kabid Aptika]] hadir.",
    "[[title|Bupati Sinar Tenggara]], H. [[name|Rusdi Malano]], hadir.",
    "[[title|Camat Timur Jaya]], [[name|Budi Arsa]], hadir.",
    "[[title|Bupati Rantau Sela]] hadir di Kabupaten Rantau Sela.",
  ])
  func withoutANameAllIsOffice(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Kapolsek Batang Lolo]] Iptu [[name|Defrizal]] hadir.",
    "[[title|Camat Batang Lolo]], H. [[name|Rusdi Malano]], hadir.",
    "[[title|Camat Wening Hulu]] [[name|Budi Arsa]] hadir.",
    "[[title|Direktur RSUD dr. Sarwono]], dr. [[name|Rina Sola]], hadir.",
    "[[title|Direktur Utama PT Dok Samudra Perkasa]] (Persero), Laksda TNI [[name|Eddy Sol]], hadir.",
  ])
  func wordBehindARegionIsPlaceBeforeAPerson(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Bupati Batang]] [[name|Rusdi Malano]] hadir.",
    "[[title|Direktur RSUD]] dr. [[name|Rina Sola]], Sp.PD, hadir.",
    "[[title|Bupati Batang]] [[name|Rusdi]], H. [[name|Tio Harjo]], dan warga hadir.",
  ])
  func givenNameBehindARegionIsNoPlace(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Ketua Pemuda Nagari]] [[name|Riko Saputra]] hadir.",
    "[[title|Menteri Kesehatan]] [[name|Ruliantara]] hadir.",
    "[[title|Kasi Tikkim]] [[name|Nur Aini Lubis]] hadir.",
    "[[title|Kepala Bidang Kedaruratan dan Logistik]], [[name|Fitriah]], hadir.",
    "[[former|mantan Wadan Yonif 499/Rimba Raya]] Letkol Inf [[name|Galih Prakosa]] hadir.",
  ])
  func nameBehindAFieldIsNoPlace(_ expected: String) throws {
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test func learntPlaceMovesTheCut() throws {
    let expected = """
      [[title|Bupati Rantau Sela]] [[name|Rusdi Malano]] hadir.
      Warga Kabupaten Rantau Sela menyambutnya.
      """
    let found = try OfficialMarks().officials(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Bupati Talora]] Resmikan Pasar Wening",
    "[[title|Bupati Sinar Tenggara]] Lantik Pejabat",
    "[[title|Wabup]] [[name|Tiara]] Resmikan Jembatan",
    "[[title|Bupati Talora]] [[name|Rusdi]]: Rimba Harus Lestari",
    "[[title|Bupati Talora]] [[name|Rusdi Malano]] Serahkan Bantuan",
    "[[title|Camat Wening]] Ajak Warga Jaga Kebersihan",
  ])
  func verbOfAHeadlineIsNoName(_ expected: String) throws {
    let marks = OfficialMarks(
      isHeadline: true,
      below: "Wabup Tiara Sol hadir di Kabupaten Talora dan Kabupaten Sinar Tenggara.")
    let found = try marks.officials(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
