import Testing

@Suite struct ShortNameExtractorTests {
  @Test(arguments: [
    "Bupati Talora [[name|Rusdi Malano]] hadir. [[name|Rusdi]] lalu menyapa warga.",
    "Bupati Talora [[name|Rusdi Malano]] hadir. Kepada [[name|Malano]] warga mengeluh.",
    "Bupati Talora [[name|Abdul Latif Sori]] hadir. [[name|Latif]] lalu menyapa warga.",
    "Tersangka berinisial [[name|NR]] (34) diperiksa. [[name|NR]] lalu menangis.",
  ])
  func laterMentionByOneWord(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }

  @Test(arguments: [
    "Bupati Talora [[name|Rusdi Malano]] hadir. Warga rusdi itu senang.",
    "Bupati Talora [[name|Rusdi Malano]] hadir di Jalan Rusdi.",
    "Bupati Talora [[name|Rusdi Malano]] hadir di Desa Rusdi.",
    "Bupati Talora [[name|Muhammad Latif]] hadir. Maulid Nabi Muhammad diperingati.",
    "Bupati Talora [[name|Rizal Padang]] hadir. Ia lama di Padang.",
    "Bupati Talora [[name|Rizal Koto]] hadir. Ia lama di Koto XI Tarusan.",
  ])
  func otherUseOfTheWordIsNobody(_ expected: String) throws {
    let found = try OfficialMarks().names(MarkedText.plain(expected))
    #expect(found == expected)
  }
}
