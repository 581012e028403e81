import Testing

@Suite struct TitleReaderTests {
  @Test(arguments: [
    "Rapat dibuka [[title|Bupati Talora]] kemarin.",
    "[[title|Wabup Talora]] dan [[title|Sekda]] pulang lebih awal.",
    "[[title|Kapolres Talora]] menyerahkan piagam kepada [[title|Camat Wening]].",
    "Sambutan [[title|Wali Kota Lembah]] dibacakan [[title|Asisten II]].",
    "Hadir pula [[title|Wakil Ketua DPRD Talora]].",
    "Hadir pula [[title|Wakil Kajati Sultra]].",
    "[[title|Ketua TP PKK Talora]] membuka lomba.",
    "[[title|Rektor Universitas Lembah]] menandatangani naskah itu.",
  ])
  func headMakesAnOffice(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Ia menjadi kepala keluarga di rumahnya.",
    "Kepala terasa pusing setelah rapat.",
    "Setiap anggota wajib hadir.",
    "Rapat itu mewakili harapan warga.",
    "Wakil keluarga itu pulang.",
    "Kasih sayang perlu dijaga.",
  ])
  func generalHeadAloneIsNone(_ text: String) throws {
    let found = try OfficialMarks().titles(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "[[plt|Plt. Kadis Kominfo]] hadir.",
    "[[plt|PLT Camat Wening]] hadir.",
    "[[plt|Pelaksana Tugas (Plt) Bupati Talora]] hadir.",
    "[[plh|Plh Sekda Talora]] hadir.",
    "[[pj|Pj. Bupati Talora]] hadir.",
    "[[pj|Penjabat (Pj) Gubernur]] hadir.",
    "[[pj|Pejabat Bupati Talora]] hadir.",
    "[[pjs|Pjs Wali Kota Lembah]] hadir.",
    "[[former|mantan Bupati Talora]] hadir.",
    "[[former|Eks Kapolres Talora]] hadir.",
    "[[candidate|calon Bupati Talora]] hadir.",
    "[[elect|Bupati terpilih]] hadir.",
    "[[elect|Bupati Talora terpilih]] hadir.",
  ])
  func statusWordBelongsToTheOffice(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Pelaksana tugas lapangan bekerja sampai malam.",
    "Para pejabat daerah berkumpul.",
    "Mantan juara itu pulang kampung.",
    "Calon penumpang menunggu di dermaga.",
  ])
  func statusWordAloneIsNone(_ text: String) throws {
    let found = try OfficialMarks().titles(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Menurut [[title|bupati Talora]], panen naik.",
    "Kata [[title|camat Wening]], jalan itu rusak.",
    "Arahan dari [[title|ketua KPK]] dengan tema itu disimak.",
  ])
  func lowerCaseHeadNeedsACapitalBehindIt(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Menjadi bupati itu berat.",
    "Ia ingin menjadi camat suatu hari.",
    "Dihadiri tokoh agama dan tokoh adat setempat.",
  ])
  func lowerCaseHeadInGeneralUseIsNone(_ text: String) throws {
    let found = try OfficialMarks().titles(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Hadir para camat se-Kabupaten Talora.",
    "Seluruh Kepala Dinas wajib melapor.",
    "Beberapa Kepala Desa mengeluh.",
    "Forkopimda hadir lengkap.",
  ])
  func collectiveIsNoOffice(_ text: String) throws {
    let found = try OfficialMarks().titles(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Rombongan tiba di Kantor Bupati Talora.",
    "Mereka dijamu di Rumah Dinas Wagub.",
    "Warga menunggu di Rujab Bupati.",
    "Ia menyerahkan SK Bupati tentang cuti.",
    "Hal itu diatur Peraturan Menteri Keuangan.",
    "Surat Edaran Wali Kota sudah terbit.",
    "Mereka berebut Piala Gubernur.",
    "Tahapan Pemilihan Bupati dimulai.",
    "Upacara di Lapangan Gubernur berlangsung khidmat.",
  ])
  func documentVenueOrAwardBlocksTheOffice(_ text: String) throws {
    let found = try OfficialMarks().titles(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Surat itu diserahkan [[title|Bupati Talora]].",
    "Di lapangan itu [[title|Gubernur]] menyapa warga.",
    "Pemilihan itu diawasi [[title|Ketua KPU Talora]].",
  ])
  func blockerMustStandRightBefore(_ expected: String) throws {
    let found = try OfficialMarks().titles(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
