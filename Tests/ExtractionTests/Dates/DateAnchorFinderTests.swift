import Testing

@testable import Extraction

/// Which day an article is reckoned from, and where that day stood.
@Suite struct DateAnchorFinderTests {
  private func anchor(_ text: String, published: String? = nil) throws -> String? {
    try MarkedDates.findings(headline: "Bupati Arung Buka Pasar", in: text, published: published)
      .findings.anchor.map { "\($0.day.iso) \($0.source.rawValue)" }
  }

  @Test(arguments: [
    ("Muara Jernih, 14 September 2020 – Bupati hadir.", "2020-09-14 dateline"),
    ("Muara Jernih, 14 September 2020\nBupati hadir.", "2020-09-14 dateline"),
    ("MUARA JERNIH - Selasa, 22 November 2022\nBupati hadir.", "2022-11-22 dateline"),
    ("Selasa, 07 Januari 2025 | 16:18 WIB\nBupati hadir.", "2025-01-07 stamp"),
    ("28 January 2026 20:56\nBupati hadir.", "2026-01-28 stamp"),
    ("09/04/2025\nBupati hadir.", "2025-04-09 stamp"),
    ("Muara Jernih, 5 Juni 2019, di tengah hujan Bupati hadir.", "2019-06-05 dateline"),
    ("Hari/Tanggal : Senin, 6 Maret 2023\nBupati hadir.", "2023-03-06 text"),
    ("Sejak 17 Agustus 1945 pasar ada. Dibuka 5 Juni 2019.", "2019-06-05 text"),
    ("Pada 3 Juni 2019 ia sakit. Ia hadir, Rabu (5/6/2019).", "2019-06-05 text"),
    ("Bupati hadir di pasar, Selasa (22/11/2022).", "2022-11-22 text"),
    (
      "Bupati hadir.\nIa pulang.\nWarga senang.\nSemua sehat.\nMuara Jernih, 3 Maret 2021\nKepala",
      "2021-03-03 signoff"
    ),
  ]) func fromTheText(_ text: String, _ expected: String) throws {
    #expect(try anchor(text) == expected)
  }

  @Test func metadataComesFirst() throws {
    #expect(
      try anchor("Bupati hadir, Selasa (22/11/2022).", published: "2022-11-24")
        == "2022-11-24 metadata")
  }

  @Test func aFarMetadataDayIsWrong() throws {
    #expect(
      try anchor("Bupati hadir di pasar, Senin (6/1/2020).", published: "2023-07-31")
        == "2020-01-06 text")
    // Without a fitting weekday the text is no better witness.
    #expect(
      try anchor("Bupati lahir di Arung, 6 Januari 1970.", published: "2023-07-31")
        == "2023-07-31 metadata")
  }

  @Test func onlyYearOfTheTextIsTheLeads() throws {
    #expect(
      try anchor("Bupati hadir, 19 September. Jalan rampung tahun 2020.") == "2020-09-19 text")
    #expect(try anchor("Bupati hadir, 19 September. Naik dari tahun 2019 ke tahun 2020.") == nil)
  }

  @Test func nothingToReckonFrom() throws {
    #expect(try anchor("Bupati hadir di pasar, Senin (6/1).") == nil)
  }
}
