import Articles
import Testing
import UnicodeText

@Suite struct PlainTextTests {
  @Test func readsHeadlineAndBodyAndLeavesTheNoise() throws {
    let text = """
      Monday - Saturday, 8AM to 10PM

      Bupati Arung Buka Pelatihan Usaha

      Muara Jernih - \(prose)

      Pic

      \(otherProse)
      pic2
      “Mari belajar,”  kata Rusdi Malano. (DISKOMINFO)

      Komentari Tulisan Ini
      """
    #expect(
      try lines(read(text, as: .plain)) == [
        "# Bupati Arung Buka Pelatihan Usaha",
        "Muara Jernih - \(prose)",
        otherProse,
        "“Mari belajar,” kata Rusdi Malano. (DISKOMINFO)",
      ])
  }

  @Test func theTextIsHeadlineEmptyLineBlocks() throws {
    let article = try read("Judul Rilis Pendek\n\n\(prose)\n\n\(otherProse)\n", as: .plain)
    #expect(article.text[article.text.whole] == "Judul Rilis Pendek\n\n\(prose)\n\(otherProse)")
  }

  @Test(arguments: [
    // A dateline opens the body.
    "Muara Jernih - \(prose)",
    // A sentence is no headline.
    "Bupati Arung membuka pelatihan hari ini.",
    "Kepada peserta Bupati berpesan:",
    "Muara Jernih, 27 Agustus 2021",
    "(DISKOMINFO)",
  ])
  func someFirstLinesAreNoHeadline(first: String) throws {
    let article = try read("\(first)\n\n\(prose)\n\n\(otherProse)", as: .plain)
    #expect(article.headline == nil)
    #expect(article.text[article.blocks[0].span] == first)
  }

  @Test func aRowsTitleIsTheHeadlineAndIsNotRepeated() throws {
    let title = "Pelatihan  Usaha Dibuka"
    let repeated = try read("PELATIHAN USAHA DIBUKA!\n\n\(prose)", as: .plain, title: title)
    #expect(lines(repeated) == ["# Pelatihan Usaha Dibuka", prose])
    let other = try read("Arah Baru Usaha Kecil\n\n\(prose)", as: .plain, title: title)
    #expect(lines(other).contains { $0.hasSuffix("Arah Baru Usaha Kecil") })
    // Only once, at the top.
    let twice = try read("\(title)\n\n\(prose)\n\n\(title)", as: .plain, title: title)
    #expect(lines(twice).count { $0.contains("Pelatihan Usaha Dibuka") } == 2)
  }

  @Test func aStampAboveTheHeadlineStaysAStamp() throws {
    let text = "Selasa, 07 Januari 2025 | 16:18 WIB\nBupati Buka Pelatihan Usaha\n\n\(prose)"
    #expect(
      try lines(read(text, as: .plain)) == [
        "# Bupati Buka Pelatihan Usaha", "stamp: Selasa, 07 Januari 2025 | 16:18 WIB", prose,
      ])
  }

  @Test func wrappedLinesAreJoined() throws {
    let wrapped = """
      Pemerintah Kabupaten Arung membuka pelatihan bagi pelaku usaha kecil
      di balai latihan kerja milik daerah. Kegiatan itu diikuti puluhan
      peserta dari berbagai kecamatan dan berlangsung selama tiga hari di
      ibu kota kabupaten.

      Bupati berharap peserta dapat menularkan ilmunya.
      """
    let article = try read(wrapped, as: .plain)
    #expect(article.blocks.count == 2)
    #expect(lines(article)[0].hasSuffix("selama tiga hari di ibu kota kabupaten."))
  }

  @Test func aHeadlineInCapitalsIsNotPartOfTheWrappedText() throws {
    let wrapped = """
      BUPATI ARUNG BUKA PELATIHAN USAHA KECIL DI BALAI LATIHAN KERJA
      Pemerintah Kabupaten Arung membuka pelatihan bagi pelaku usaha ke-
      cil di balai latihan kerja milik daerah. Kegiatan itu diikuti anak-
      anak muda dari berbagai kecamatan.
      """
    #expect(
      try lines(read(wrapped, as: .plain)) == [
        "# BUPATI ARUNG BUKA PELATIHAN USAHA KECIL DI BALAI LATIHAN KERJA",
        "Pemerintah Kabupaten Arung membuka pelatihan bagi pelaku usaha ke-cil di balai latihan kerja "
          + "milik daerah. Kegiatan itu diikuti anak-anak muda dari berbagai kecamatan.",
      ])
  }

  @Test func paragraphsOfOneLineEachStayApart() throws {
    let text = [prose, otherProse, "Hari kedua: \(prose)", "Hari ketiga: \(otherProse)"]
    #expect(try lines(read(text.joined(separator: "\n"), as: .plain)) == text)
  }

  @Test func unwrappedLinesStayApart() throws {
    let text = """
      Susunan acara:
      1. Pembukaan
      2. Sambutan Bupati
      Selesai

      \(prose)
      """
    #expect(
      try lines(read(text, as: .plain)) == [
        "Susunan acara:", "listItem: 1. Pembukaan", "listItem: 2. Sambutan Bupati", "Selesai",
        prose,
      ])
  }

  @Test func aLineBrokenBeforeASmallLetterIsJoined() throws {
    let article = try read("Bupati membuka pelatihan\nbagi warga. Selesai.\n\n\(prose)", as: .plain)
    #expect(lines(article)[0] == "Bupati membuka pelatihan bagi warga. Selesai.")
  }

  @Test func aRowsDateIsTheMetadata() throws {
    let article = try read(prose, as: .plain, published: "2023-02-28T09:00:00+07:00")
    #expect(article.metadata.published == .init(day: "2023-02-28", from: "row"))
    #expect(try read(prose, as: .plain, published: "kemarin").metadata.published == nil)
  }

  @Test func stampAndBylineStandBetweenHeadlineAndText() throws {
    let text = """
      Selasa, 07 Januari 2025 | 16:18 WIB
      Bupati Arung Buka Pelatihan Usaha Kecil
      Penulis: Wira Satya
      MUARA JERNIH, WARTAKITA.ID – \(prose)
      \(otherProse)
      """
    let article = try read(text, as: .plain)
    #expect(
      lines(article) == [
        "# Bupati Arung Buka Pelatihan Usaha Kecil", "stamp: Selasa, 07 Januari 2025 | 16:18 WIB",
        "byline: Penulis: Wira Satya", "MUARA JERNIH, WARTAKITA.ID – \(prose)", otherProse,
      ])
    #expect(article.metadata.published == .init(day: "2025-01-07", from: "stamp", reason: .shown))
    #expect(article.metadata.author == "Wira Satya")
  }

  @Test func aDayAndANameOfTheTextAreNotItsOwn() throws {
    let text = "\(prose)\n\nPada 7 Januari 2025 hadir Wira Satya.\n\nEditor: Tiar Wene"
    let metadata = try read(text, as: .plain).metadata
    #expect(metadata.published == nil)
    #expect(metadata.author == nil)
  }

  @Test(arguments: [
    ("\(prose)\n\nEditor :\n\n\(otherProse)", 2), ("\(prose)\n\nPenulis:", 1),
    ("\(prose)\n\nPenulis:\n\nWira Satya", 3), ("\(prose)\n\nPenulis: Wira Satya", 2),
  ])
  func aBylineThatNobodyFilledInIsNoise(text: String, count: Int) throws {
    #expect(try read(text, as: .plain).blocks.count == count)
  }
}
