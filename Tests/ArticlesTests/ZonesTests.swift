import Articles
import Testing

@Suite struct ZonesTests {
  /// Zone of a line below two paragraphs.
  private func zone(below line: String) throws -> Block.Zone? {
    try read("\(prose)\n\n\(otherProse)\n\n\(line)", as: .plain).blocks.last?.zone
  }

  @Test(arguments: [
    ("Selasa, 07 Januari 2025 | 16:18 WIB", Block.Zone.stamp),
    ("28 January 2026 20:56", .stamp),
    ("12/12/2020 10:30", .stamp),
    ("Diperbarui: 3 Maret 2021 pukul 09.00 WITA", .stamp),
    ("Penulis: Wira S.", .byline),
    ("Editor ® Layanan Informasi", .byline),
    ("Foto: Diskominfo Arung", .caption),
    ("Ket. foto : Bupati (kiri) bersama warga", .caption),
    ("Foto © Jaka", .caption),
    ("(DISKOMINFO)", .signature),
    ("(re/yat).", .signature),
    ("[KM-04]", .signature),
    ("(*)", .signature),
    ("HUMAS PEMKAB", .signature),
    ("® LAYANAN INFORMASI", .signature),
    ("Narahubung: Nadia (0812-0000-0000)", .contact),
    ("CP. Nadia 0812-0000-0000", .contact),
    ("Info lebih lanjut hubungi Nadia 0812-0000-0000", .contact),
    ("humas@arung.example", .contact),
    ("Bupati Arung (kiri) bersama warga", .caption),
    ("Tiar Wene (ketiga kanan) menerima bantuan di Muara Jernih, Selasa (7/1).", .caption),
    ("FOTO HUMAS. Bupati Arung menyerahkan bantuan", .caption),
    ("5:03pm", .stamp),
    ("16.30 WIB", .stamp),
    ("SUPRIYADI", .byline),
    ("Email: humas@arung.example", .contact),
    ("• Pelatihan menjahit", .listItem),
    ("a. Pelatihan menjahit", .listItem),
    // Counter-examples: sentences that only begin alike.
    ("Penulis buku itu hadir dalam acara pembukaan.", .paragraph),
    ("Foto bersama menutup rangkaian kegiatan hari itu.", .paragraph),
    ("Email resmi dinas dapat dihubungi sewaktu-waktu oleh warga.", .paragraph),
    ("(Pelatihan) ini digelar pada 3 Maret 2021 (Rabu)", .paragraph),
    ("Pada 7 Januari 2025 pelatihan dimulai.", .paragraph),
    ("Info lebih lanjut hubungi kantor kecamatan pada jam kerja.", .paragraph),
    ("Warga (sebelah kiri jalan) diminta pindah ke kanan.", .paragraph),
    ("Bantuan 0812 paket disalurkan kepada 3.000.000.000 warga.", .paragraph),
    ("Selesai", .paragraph),
    ("16.30", .paragraph),
  ])
  func tellsALastLineByItsShape(line: String, zone: Block.Zone) throws {
    #expect(try self.zone(below: line) == zone)
  }

  @Test func placeDateOfficeAndNameAtTheEndAreASignoff() throws {
    let text = """
      \(prose)

      \(otherProse)

      Muara Jernih, 3 Maret 2021
      Kepala Pusat Data dan Humas Badan Contoh
      Tiar Wene

      Narahubung: Nadia
      """
    #expect(
      try lines(read(text, as: .plain)).suffix(4) == [
        "signoff: Muara Jernih, 3 Maret 2021",
        "signoff: Kepala Pusat Data dan Humas Badan Contoh",
        "signoff: Tiar Wene",
        "contact: Narahubung: Nadia",
      ])
  }

  @Test func placeAndDateAtTheTopAreTheDateline() throws {
    let article = try read("Muara Jernih, 3 Maret 2021\n\n\(prose)\n\n\(otherProse)", as: .plain)
    #expect(article.blocks[0].zone == .paragraph)
  }

  @Test func aShortLineBetweenParagraphsIsAHeading() throws {
    let article = try read("\(prose)\n\nSimbol Toleransi\n\n\(otherProse)", as: .plain)
    #expect(article.blocks.map(\.zone) == [.paragraph, .heading, .paragraph])
    let sentence = try read("\(prose)\n\nAcara selesai.\n\n\(otherProse)", as: .plain)
    #expect(sentence.blocks.map(\.zone) == [.paragraph, .paragraph, .paragraph])
  }

  @Test func thePagesOfPhotographsHaveTheirCaptionsForText() throws {
    let captions = (1...3).map {
      "Bupati Arung (kiri) menyerahkan bantuan kepada warga kecamatan \($0) di halaman kantor bupati."
    }
    let article = try read(captions.joined(separator: "\n\n"), as: .plain)
    #expect(article.blocks.allSatisfy { $0.zone == .paragraph })
  }
}
