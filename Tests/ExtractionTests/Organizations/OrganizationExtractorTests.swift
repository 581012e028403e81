import Testing

@Suite struct OrganizationExtractorTests {
  @Test(arguments: [
    "[[org|Dinas Kesehatan Kabupaten Sinar Tenggara]] membuka posko.",
    "[[org|Pemkab Talora]] membuka posko.",
    "[[org|Pemerintah Kabupaten Talora]] membuka posko.",
    "[[org|Polres Talora]] dan [[org|Kodim 0799/Talora]] membuka posko.",
    "[[org|DPRD Kota Lembah]] bersidang.",
    "[[org|PT Samudra Semen]] membuka posko.",
    "[[org|Universitas Lembah]] membuka posko.",
    "[[org|SMA Negeri 4 Kota Lembah]] menang.",
    "[[org|Yayasan Bina Karang]] menyumbang.",
    "[[org|RSUD dr. Sarwono]] membuka posko.",
    "[[org|Dinas Koperasi dan UMKM Kota Lembah]] bekerja.",
    "[[org|Kantor Imigrasi Kelas II TPI Muara Jernih]] membuka posko.",
    "[[org|Pemerintah Provinsi (Pemprov) Sultra]] membuka posko.",
    "[[org|Satuan Reserse Kriminal (Satreskrim) Polres Talora]] membuka posko.",
    "[[org|Yonif 499/Rimba Raya]], [[org|Korem 143 HO]], dan [[org|Kodim 0799]] membuka posko.",
    "[[org|Dinas Perumahan dan Kawasan Permukiman]] bekerja.",
    "[[org|Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana]] bekerja.",
  ])
  func headAndNameMakeAnOrganization(_ expected: String) throws {
    let found = try OfficialMarks().organizations(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[org|Kemendagri]] menilai baik.",
    "[[org|Badan Nasional Penanggulangan Bencana]] ([[org|BNPB]]) menilai baik.",
    "[[org|BNPB]] menilai baik.",
    "[[org|Diskominfo Kabupaten Talora]] menilai baik.",
    "[[org|Kementerian Kesehatan]] menilai baik.",
    "Anggota [[org|Polri]] dan [[org|Basarnas]] menilai baik.",
  ])
  func knownNameMakesAnOrganization(_ expected: String) throws {
    let found = try OfficialMarks().organizations(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "[[org|Dinas Kesehatan]] dan [[org|BPBD]] bekerja.",
    "[[org|Kejaksaan Tinggi]] (Kajati) Rusdi Malano bekerja.",
    "[[org|PT Rantau Sela Sentosa]] di Kabupaten Rantau Sela.",
    "[[org|Dinas Kesehatan Rantau Sela]] di Kabupaten Rantau Sela.",
  ])
  func nameEndsWhereTheNextBegins(_ expected: String) throws {
    let found = try OfficialMarks().organizations(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Seluruh OPD bekerja sampai malam.",
    "Dinas terkait akan turun.",
    "Pihaknya menunggu pemerintah pusat.",
    "Pemerintah Daerah mendukung rencana itu.",
    "Setiap perusahaan dan yayasan wajib melapor.",
    "Badan terasa lelah sekali.",
    "Rumah sakit itu penuh.",
    "Rapat di Balai Desa Wening dan Balai Kota.",
    "Kader Demokrat itu Mandiri.",
  ])
  func genericWordsAreNone(_ text: String) throws {
    let found = try OfficialMarks().organizations(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "[[org|Pemkab Talora]] Resmikan Pasar Wening",
    "[[org|Dinas Kesehatan]] Ajak Warga Jaga Kebersihan",
    "[[org|Polres Talora]] Gelar Operasi Ketupat",
  ])
  func verbOfAHeadlineIsOutside(_ expected: String) throws {
    let marks = OfficialMarks(isHeadline: true)
    let found = try marks.organizations(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Kepala [[org|Dinas Kesehatan Kabupaten Talora]] hadir.",
    "Kepala [[org|Dinas Kesehatan]] Tio Harjo hadir.",
    "Rektor [[org|Universitas Lembah]] hadir.",
  ])
  func organizationInsideAnOffice(_ expected: String) throws {
    let found = try OfficialMarks().organizations(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Kadis Kominfo Tio Harjo hadir.",
    "Kabid Aptika Tomy Fernandes hadir.",
  ])
  func fieldOfAnOfficeIsNone(_ text: String) throws {
    let found = try OfficialMarks().organizations(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Hadir [[org|Kodim 0799/Talora]]. (DISKOMINFO)",
    "Warga senang. (Humas)",
  ])
  func signatureIsNone(_ expected: String) throws {
    let found = try OfficialMarks(below: "").organizations(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
