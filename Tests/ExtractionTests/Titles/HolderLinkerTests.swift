import Articles
import Testing

@Suite struct HolderLinkerTests {
  @Test(arguments: [
    ("Bupati Talora Rusdi Malano hadir.", ["Rusdi Malano: Bupati Talora (title-name)"]),
    (
      "Sekretaris Daerah (Sekda) Tio Harjo hadir.",
      ["Tio Harjo: Sekretaris Daerah (title-name)"]
    ),
    (
      "mantan Gubernur Jambi periode 2006-2015 Tarmo Wijen hadir.",
      ["Tarmo Wijen: mantan Gubernur Jambi (title-name)"]
    ),
    (
      "Ketua DPRD Talora Harun Tejo, Sekdakab Dr. Sahlan Mori, dan Camat Wening Budi Arsa hadir.",
      [
        "Budi Arsa: Camat Wening (title-name)", "Harun Tejo: Ketua DPRD Talora (title-name)",
        "Sahlan Mori: Sekdakab (title-name)",
      ]
    ),
    ("Sekda Talora : Tio Harjo", ["Tio Harjo: Sekda Talora (title-name)"]),
  ])
  func titleThenName(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    "Bupati Talora hadir. Rusdi Malano, S.E. pulang.",
    "Bupati Talora bersama H. Rusdi Malano hadir.",
    "Bupati Talora; H. Rusdi Malano hadir.",
    "Bupati Talora dari Kota Lembah, H. Rusdi Malano, hadir.",
    "Bupati Talora\nH. Rusdi Malano",
  ])
  func wordsOrStopsBetweenPartThem(_ text: String) throws {
    #expect(try OfficialMarks().holdings(text) == [])
  }

  @Test(arguments: [
    ("Camat Wening, Tio Harjo, S.Sos., hadir.", ["Tio Harjo: Camat Wening (title-comma-name)"]),
    (
      "Camat Timur Jaya, Budi Arsa, Perbekel Desa Kertasari, I Gede Wirasa, hadir.",
      [
        "Budi Arsa: Camat Timur Jaya (title-comma-name)",
        "I Gede Wirasa: Perbekel Desa Kertasari (title-comma-name)",
      ]
    ),
    (
      "Anggota DPRD Talora dari Fraksi Nurani Rakyat, Pdt. Lamhot Nababan, hadir.",
      ["Lamhot Nababan: Anggota DPRD Talora (title-comma-name)"]
    ),
    (
      "Kepala Badan Riset Mandala (BRM), Lie Tjin Kiong, hadir.",
      ["Lie Tjin Kiong: Kepala Badan Riset Mandala (title-comma-name)"]
    ),
  ])
  func titleCommaName(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(
    arguments: [
      ("Kajari, Danramil Sukosari, Camat Sukosari hadir.", []),
      (
        "Kajari, Danramil Sukosari, dan Camat Wening Budi Arsa hadir.",
        ["Budi Arsa: Camat Wening (title-name)"]
      ),
    ] as [(String, [String])])
  func unnamedItemsHaveNoHolder(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    ("Rusdi Malano, Bupati Talora, hadir.", ["Rusdi Malano: Bupati Talora (name-comma-title)"]),
    (
      "Prof. Tiar Wene, Rektor Universitas Lembah, hadir lebih awal.",
      ["Tiar Wene: Rektor Universitas Lembah (name-comma-title)"]
    ),
  ])
  func nameCommaTitle(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Sekda Tio Harjo, Bupati Talora Rusdi Malano hadir.",
      ["Rusdi Malano: Bupati Talora (title-name)", "Tio Harjo: Sekda (title-name)"]
    ),
    ("Sekda Tio Harjo, Kajari, dan warga hadir.", ["Tio Harjo: Sekda (title-name)"]),
  ])
  func nextItemOfAListIsNoSecondOffice(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Marten Kosi (Bupati) dan Yuli Seran (Wakil Bupati) hadir.",
      ["Marten Kosi: Bupati (name-bracket-title)", "Yuli Seran: Wakil Bupati (name-bracket-title)"]
    ),
    ("Menurut Dirut (Rina Sola), laba naik.", ["Rina Sola: Dirut (title-bracket-name)"]),
  ])
  func bracketLinks(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    "H. Rusdi Malano (foto bersama Bupati Talora) hadir.",
    "Bupati Talora (kiri bawah H. Rusdi Malano) hadir.",
    "Bupati Talora (kiri). H. Rusdi Malano pulang.",
  ])
  func bracketWithOtherWordsDoesNot(_ text: String) throws {
    #expect(try OfficialMarks().holdings(text) == [])
  }

  @Test(arguments: [
    (
      "Rapat dipimpin Bayu Saputro selaku Kepala Bagian Umum.",
      ["Bayu Saputro: Kepala Bagian Umum (name-selaku-title)"]
    ),
    (
      "Rapat dipimpin H. Bayu Saputro sebagai Ketua Panitia.",
      ["Bayu Saputro: Ketua Panitia (name-selaku-title)"]
    ),
    (
      "Hj. Rini Osla selaku Camat Wening, Hasrullah selaku Sekda hadir.",
      [
        "Hasrullah: Sekda (name-selaku-title)", "Rini Osla: Camat Wening (name-selaku-title)",
      ]
    ),
    (
      "Hadir Hj. Rini Osla yang juga Ketua Forum Anak Talora.",
      ["Rini Osla: Ketua Forum Anak Talora (name-juga-title)"]
    ),
    (
      "Hadir Hj. Rini Osla sekaligus Ketua DPRD Talora.",
      ["Rini Osla: Ketua DPRD Talora (name-juga-title)"]
    ),
    (
      "Hj. Rini Osla ditunjuk sebagai Plt Sekretaris Dinas Pendidikan.",
      ["Rini Osla: Plt Sekretaris Dinas Pendidikan (appointed)"]
    ),
    ("Hj. Rini Osla menjabat Camat Wening.", ["Rini Osla: Camat Wening (appointed)"]),
    ("Hj. Rini Osla dilantik menjadi Camat Wening.", ["Rini Osla: Camat Wening (appointed)"]),
  ])
  func linkingWords(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    "Hj. Rini Osla menemui Camat Wening.",
    "Hj. Rini Osla dipuji sebagai teladan Camat Wening.",
    "Hj. Rini Osla yang dilantik oleh Camat Wening.",
    "Hj. Rini Osla selaku istri Camat Wening.",
  ])
  func otherWordsDoNotLink(_ text: String) throws {
    #expect(try OfficialMarks().holdings(text) == [])
  }

  @Test(arguments: [
    (
      "Wali Kota Lembah/Kepala BP Lembah Rano Tuah hadir.",
      [
        "Rano Tuah: Kepala BP Lembah (title-name)", "Rano Tuah: Wali Kota Lembah (double-office)",
      ]
    ),
    (
      "Staf Ahli Gubernur yang juga Plt. Kepala Biro Umum Lukas Meno hadir.",
      [
        "Lukas Meno: Plt. Kepala Biro Umum (title-name)",
        "Lukas Meno: Staf Ahli Gubernur (double-office)",
      ]
    ),
    (
      "Rini Osla, Camat Wening sekaligus Plt. Camat Karang, hadir.",
      [
        "Rini Osla: Camat Wening (name-comma-title)",
        "Rini Osla: Plt. Camat Karang (double-office)",
      ]
    ),
  ])
  func doubleOffice(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    ("Camat Karang dan Camat Wening Budi Arsa hadir.", ["Budi Arsa: Camat Wening (title-name)"]),
    ("Camat Karang, Camat Wening Budi Arsa hadir.", ["Budi Arsa: Camat Wening (title-name)"]),
  ])
  func conjunctionOrCommaMakesNoDoubleOffice(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Bupati dan Wakil Bupati Talora Rusdi Malano dan Tiar Wene hadir.",
      ["Rusdi Malano: Bupati (paired-titles)", "Tiar Wene: Wakil Bupati Talora (paired-titles)"]
    )
  ])
  func pairedTitles(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Bupati dan Wakil Bupati Talora Rusdi Malano hadir.",
      ["Rusdi Malano: Wakil Bupati Talora (title-name)"]
    ),
    (
      "Bupati Talora Rusdi Malano dan Wakil Bupati Tiar Wene hadir.",
      ["Rusdi Malano: Bupati Talora (title-name)", "Tiar Wene: Wakil Bupati (title-name)"]
    ),
  ])
  func oneNameMakesNoPair(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Anggota DPRD Talora, Al Azmi, Sanusi, dan Rudi hadir.",
      [
        "Al Azmi: Anggota DPRD Talora (title-comma-name)",
        "Rudi: Anggota DPRD Talora (shared-title)", "Sanusi: Anggota DPRD Talora (shared-title)",
      ]
    ),
    (
      "Wakil Ketua DPRD Talora Ahmad Bilo dan Theresia Nogo, Wali Kota Lembah Simon Raya hadir.",
      [
        "Ahmad Bilo: Wakil Ketua DPRD Talora (title-name)",
        "Simon Raya: Wali Kota Lembah (title-name)",
        "Theresia Nogo: Wakil Ketua DPRD Talora (shared-title)",
      ]
    ),
  ])
  func officeOfManyIsShared(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Bupati Talora Rusdi Malano, H. Sanusi, dan H. Rudi hadir.",
      ["Rusdi Malano: Bupati Talora (title-name)"]
    ),
    (
      "Wakil Ketua II DPRD Talora Ahmad Bilo dan Theresia Nogo hadir.",
      ["Ahmad Bilo: Wakil Ketua II DPRD Talora (title-name)"]
    ),
    (
      "Anggota DPRD Talora Al Azmi, Camat Wening H. Rudi hadir.",
      ["Al Azmi: Anggota DPRD Talora (title-name)", "Rudi: Camat Wening (title-name)"]
    ),
  ])
  func officeOfOneIsNotShared(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Bupati Talora Rusdi Malano diwakili Asisten II Wardi Luhan hadir.",
      [
        "Rusdi Malano: Bupati Talora (title-name, represented)",
        "Wardi Luhan: Asisten II (title-name)",
      ]
    ),
    (
      "Bupati Talora Rusdi Malano yang diwakili Sekda hadir.",
      ["Rusdi Malano: Bupati Talora (title-name, represented)"]
    ),
  ])
  func representedOfficialIsNotThere(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test(arguments: [
    (
      "Asisten II Wardi Luhan mewakili Bupati Talora hadir.",
      ["Wardi Luhan: Asisten II (title-name)"]
    ),
    (
      "Bupati Talora diwakili Asisten II Wardi Luhan hadir.",
      ["Wardi Luhan: Asisten II (title-name)"]
    ),
  ])
  func representativeIsThere(_ text: String, _ holdings: [String]) throws {
    let found = try OfficialMarks().holdings(text)
    #expect(found == holdings)
  }

  @Test func signoffLinksAcrossLines() throws {
    let text = "Kepala Pusat Data dan Humas Badan Contoh\nRendra Wisesa, S.E."
    #expect(
      try OfficialMarks(zone: .signoff).holdings(text) == [
        "Rendra Wisesa: Kepala Pusat Data dan Humas Badan Contoh (signoff)"
      ])
    #expect(try OfficialMarks().holdings(text) == [])
  }

  /// Where several sign, each office has a line of its own with a comma, each name the next; lines
  /// without the comma are a heading and a sentence.
  @Test func officeAndCommaLinkToTheNameBelow() throws {
    let text = "Bupati Luwuk Banggalu,\nIr. H. Rusdi Malano\nKetua DPRD,\nDrs. Salim Wene"
    #expect(
      try OfficialMarks().holdings(text) == [
        "Rusdi Malano: Bupati Luwuk Banggalu (signoff)", "Salim Wene: Ketua DPRD (signoff)",
      ])
    let heading = "Bupati Talora\nIr. H. Rusdi Malano"
    #expect(try OfficialMarks().holdings(heading) == [])
  }
}
