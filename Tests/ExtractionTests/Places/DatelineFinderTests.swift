import Testing

@testable import Extraction

@Suite struct DatelineFinderTests {
  /// Place, source and whole range of the dateline, joined by ` | `.
  private func dateline(_ text: String, headline: String? = "Judul") throws -> String? {
    let article = try Ground.analyzed(headline: headline, text)
    guard let found = try PlaceMarks.stages.get().datelines.dateline(in: article) else {
      return nil
    }
    return [found.place, found.region, found.source, found.range]
      .map { $0.map(article.string(of:)) ?? "" }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("Muara Jernih - Pemerintah hadir.", "Muara Jernih |  |  | Muara Jernih"),
    ("MUARA JERNIH, WARTAKITA.ID – Warga hadir.",
      "MUARA JERNIH |  | WARTAKITA.ID | MUARA JERNIH, WARTAKITA.ID"),
    ("Arunglaut (Humas) --- Warga hadir.", "Arunglaut |  | Humas | Arunglaut (Humas)"),
    ("Lembahsari (kotalembah.go.id) – Warga hadir.",
      "Lembahsari |  | kotalembah.go.id | Lembahsari (kotalembah.go.id)"),
    ("Arung Laut, MC Arung – Warga hadir.", "Arung Laut |  | MC Arung | Arung Laut, MC Arung"),
    ("Rilis.co | Bolsel – Warga hadir.", "Bolsel |  | Rilis.co | Rilis.co | Bolsel"),
    ("Ende, NTT – Warga hadir.", "Ende | NTT |  | Ende, NTT"),
    ("Jakarta, 14 September 2020 – Warga hadir.",
      "Jakarta |  |  | Jakarta, 14 September 2020"),
    ("KENDARI—Warga hadir.", "KENDARI |  |  | KENDARI"),
    ("MUARA JERNIH-Dalam rapat itu warga hadir.", "MUARA JERNIH |  |  | MUARA JERNIH"),
    ("Kendari.- Warga hadir.", "Kendari |  |  | Kendari."),
    ("KOTA BEKASI - Selasa pagi warga hadir.", "KOTA BEKASI |  |  | KOTA BEKASI"),
    ("Jember | Warga hadir.", "Jember |  |  | Jember"),
    ("Jember : Warga hadir.", "Jember |  |  | Jember"),
    ("Kendari, 6 September 2021\nWarga hadir.",
      "Kendari |  |  | Kendari, 6 September 2021"),
  ])
  func placeAndSourceAreRead(_ text: String, _ expected: String) throws {
    #expect(try dateline(text) == expected)
  }

  @Test(arguments: [
    "Warga hadir di Jember - kota yang indah.",
    "Tema : Warga hadir.",
    "Soekarno-Hatta dikenang warga.",
    "Bupati Jember – tokoh yang ramah – hadir.",
    "Anak-anak Jember bermain.",
  ])
  func otherDashesAreNone(_ text: String) throws {
    #expect(try dateline(text) == nil)
  }

  @Test func datelineTownIsAPlace() throws {
    #expect(
      try PlaceMarks().mark("Padang Aro - Warga hadir.") == "[[other|Padang Aro]] - Warga hadir.")
    #expect(
      try PlaceMarks().mark("JAKARTA, RILIS – Warga hadir.")
        == "[[provinsi 31|JAKARTA]], RILIS – Warga hadir.")
    #expect(
      try PlaceMarks().mark("Kediri – Warga hadir.") == "[[kota 35.71|Kediri]] – Warga hadir.")
    #expect(
      try PlaceMarks().mark("MANDAU, HUMAS - Pemkab Bengkalis hadir.")
        == "[[kecamatan 14.03.09|MANDAU]], HUMAS - Pemkab [[kabupaten 14.03|Bengkalis]] hadir.")
  }
}
