import Testing

@Suite struct TitleBoundaryTests {
  @Test(arguments: [
    "[[title|Kepala Dinas Kesehatan Kabupaten Sinar Tenggara]] hadir.",
    "[[title|Kadis PUPR Provinsi Nusa Timur]] hadir.",
    "[[title|Camat Wening]] hadir.",
    "[[title|Perbekel Desa Kertasari]] hadir.",
    "[[title|Kajari Batulayar]] hadir.",
    "[[title|Kepala BPBD Kab. Talora]] hadir.",
  ])
  func placeEndsTheOffice(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Bupati]] dari Talora hadir.",
    "[[title|Bupati Talora]] yang baru hadir.",
    "[[title|Bupati Talora]] periode 2019-2024 hadir.",
    "[[title|Bupati Talora]], Kabupaten Wening, hadir.",
    "[[title|Bupati Talora]]\nKabupaten Wening",
  ])
  func verbRelativeOrCommaIsOutside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Asisten Perekonomian dan Pembangunan]] hadir.",
    "[[title|Kepala Bagian Perencanaan dan Keuangan Sekretariat DPRD Kabupaten Talora]] hadir.",
    "[[title|Kepala Dinas Perumahan dan Kawasan Permukiman]] hadir.",
    "[[title|Deputi Bidang Penanganan Darurat]] hadir.",
    "[[title|Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi]] hadir.",
    "[[title|Kepala Bidang Pemerintahan dan Litbang Bappeda Kota Lembah]] hadir.",
    "[[title|Staf Ahli Menteri Bidang Hukum]] hadir.",
  ])
  func conjunctionInsideAFieldIsInside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Bupati]] dan [[title|Wakil Bupati]] hadir.",
    "[[title|Bupati Talora]] dan [[title|Bupati Wening]] hadir.",
    "[[title|Kepala Dinas Kesehatan]] dan [[title|Camat Wening]] hadir.",
    "[[title|Kadis Kesehatan]], [[title|Kadis Pendidikan]], dan [[title|Camat Wening]] hadir.",
    "[[title|Kajari]], [[title|Danramil Sukosari]], dan [[title|Camat Sukosari]] hadir.",
  ])
  func conjunctionBetweenOfficesIsOutside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Asisten II]] hadir.",
    "[[title|Asisten 1 Bidang Pemerintahan]] hadir.",
    "[[title|Wakil Ketua III DPRD Talora]] hadir.",
    "[[title|Wakil Rektor II]] hadir.",
    "[[title|Dandim 0799/Talora]] hadir.",
    "[[title|Danramil 13/LS]] hadir.",
    "[[title|Danramil 1099-04/Hulu Batang]] hadir.",
    "[[title|Pangdam XX/Samudra]] hadir.",
    "[[title|Kepala SMA Negeri 15]] dalam sambutannya hadir.",
  ])
  func ordinalOrUnitCodeIsInside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Bupati]] 12/3 hadir.",
    "[[title|Bupati Talora]] 2024 lalu hadir.",
    "Tamu [[title|Bupati]] 150 orang.",
    "[[title|Kepala Puskesmas]] 12 orang.",
    "Hadir [[title|Asisten I]]. [[title|Sekda]] pulang.",
  ])
  func otherFigureIsOutside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Sekretaris Daerah (Sekda) Kota Lembah]] hadir.",
    "[[title|Komandan Kodim (Dandim) 0799/Talora]] hadir.",
  ])
  func bracketInTheMiddleIsInside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Sekretaris Daerah]] (Sekda) hadir.",
    "[[title|Sekretaris Daerah]] (Sekda) Tio Harjo hadir.",
    "[[title|Bupati]] (kiri) hadir.",
  ])
  func bracketAtTheEndIsOutside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Ajudan Bupati]] hadir.",
    "[[title|Staf Ahli Gubernur]] hadir.",
    "[[title|Staf Khusus Gubernur Bidang Politik]] hadir.",
    "[[title|Sekretaris Camat Wening]] hadir.",
  ])
  func headRightBehindAHeadIsItsField(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Wali Kota Lembah]]/[[title|Kepala BP Lembah]] hadir.",
    "[[title|Camat Wening]]/[[plt|Plt. Camat Karang]] hadir.",
  ])
  func slashParts(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|kepala dinas kesehatan Kabupaten Talora]] hadir.",
    "[[title|kepala bidang informatika Diskominfo Talora]] hadir.",
  ])
  func lowerCaseFieldIsInsideBeforeACapital(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Bupati]] informatika hadir.",
    "[[title|Camat]] kesehatan warga.",
  ])
  func lowerCaseWordElseIsOutside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[elect|Ketua terpilih Forum Anak Kota Lembah]] hadir.",
    "[[elect|Bupati terpilih Kabupaten Talora]] hadir.",
  ])
  func organizationOrPlaceGoesOnBehindAStatus(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[elect|Ketua Bamus terpilih]] Erman Sol hadir.",
    "[[elect|Bupati terpilih]] Rusdi Malano hadir.",
  ])
  func nameBehindAStatusIsOutside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[title|Kepala Puskesmas Wening]] hadir.",
    "[[title|Direktur RSUD Talora]] hadir.",
    "[[title|Ketua Yayasan Bina Karang]] hadir.",
    "[[title|Kepala SMA Negeri 4 Kota Lembah]] hadir.",
    "[[title|Rektor Universitas Sebelas Maret]] hadir.",
    "[[title|Kabag. Protokol]] hadir.",
    "[[title|Direktur PD Migas Kota Lembah]] hadir.",
  ])
  func organizationIsInside(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
