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
    (
      "MUARA JERNIH, WARTAKITA.ID – Warga hadir.",
      "MUARA JERNIH |  | WARTAKITA.ID | MUARA JERNIH, WARTAKITA.ID"
    ),
    ("Arunglaut (Humas) --- Warga hadir.", "Arunglaut |  | Humas | Arunglaut (Humas)"),
    (
      "Lembahsari (kotalembah.go.id) – Warga hadir.",
      "Lembahsari |  | kotalembah.go.id | Lembahsari (kotalembah.go.id)"
    ),
    ("Arung Laut, MC Arung – Warga hadir.", "Arung Laut |  | MC Arung | Arung Laut, MC Arung"),
    ("Rilis.co | Bolsel – Warga hadir.", "Bolsel |  | Rilis.co | Rilis.co | Bolsel"),
    ("Ende, NTT – Warga hadir.", "Ende | NTT |  | Ende, NTT"),
    (
      "Jakarta, 14 September 2020 – Warga hadir.",
      "Jakarta |  |  | Jakarta, 14 September 2020"
    ),
    ("MANADO—Warga hadir.", "MANADO |  |  | MANADO"),
    ("MUARA JERNIH-Dalam rapat itu warga hadir.", "MUARA JERNIH |  |  | MUARA JERNIH"),
    ("Manado.- Warga hadir.", "Manado |  |  | Manado."),
    ("KOTA MALANG - Selasa pagi warga hadir.", "KOTA MALANG |  |  | KOTA MALANG"),
    ("Jember | Warga hadir.", "Jember |  |  | Jember"),
    ("Jember : Warga hadir.", "Jember |  |  | Jember"),
    (
      "Manado, 6 Mei 2020\nWarga hadir.",
      "Manado |  |  | Manado, 6 Mei 2020"
    ),
    ("BANDUNG, 12 Juli 2011. Warga hadir.", "BANDUNG |  |  | BANDUNG, 12 Juli 2011"),
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
    "Jember panen raya, 12 Juli 2011. Warga hadir.",
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
      try PlaceMarks().mark("AMBULU, HUMAS - Pemkab Jember hadir.")
        == "[[kecamatan 35.09.12|AMBULU]], HUMAS - Pemkab [[kabupaten 35.09|Jember]] hadir.")
  }
}
