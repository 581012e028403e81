import Articles
import Testing

/// Where the main text of a page begins and ends, and what of it is left out.
@Suite struct MainTextTests {
  private func text(_ body: String, head: String = "") throws -> [String] {
    let page = """
      <html><head><title>Pelatihan Usaha Dibuka</title>\(head)</head><body>
      <ul><li><a href=/>Beranda</a></li><li><a href=/b>Berita</a></li></ul>
      <div class=konten><h1>Pelatihan Usaha Dibuka</h1>\(body)</div></body></html>
      """
    return try Array(lines(read(page, as: .html)).dropFirst())
  }

  private let links =
    "<ul><li><a href=/1>Jalan Desa Diperbaiki</a></li>"
    + "<li><a href=/2>Bupati Lantik Pejabat</a></li><li><a href=/3>Pasar Baru Dibuka</a></li></ul>"
  private let third =
    "Bupati berharap peserta menularkan ilmunya kepada pelaku usaha di sekitarnya."

  @Test func aTeaserBelowTheHeadlineIsTheLead() throws {
    let lead = "<div class=teaser-text><p>\(third)</p></div>"
    #expect(
      try text("\(lead)<div><p>\(prose)</p><p>\(otherProse)</p></div>")
        == [third, prose, otherProse])
    // Elsewhere a teaser leads away.
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(lead)") == [prose, otherProse])
  }

  @Test func shortLinesAndTablesOfTheArticleStay() throws {
    let facts = (1...9).map { "<p>Sesi \($0): satu jam</p>" }.joined()
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(facts)").count == 11)
  }

  @Test func linksBetweenParagraphsOfOneElementDoNotEndIt() throws {
    #expect(
      try text("<p>\(prose)</p><p>\(otherProse)</p>\(links)<p>\(third)</p>")
        == [prose, otherProse, third])
  }

  @Test func aLabelGoesWithItsLinks() throws {
    #expect(
      try text("<p>\(prose)</p><p>\(otherProse)</p><p>Kabar lain:</p>\(links)")
        == [prose, otherProse])
    #expect(
      try text("<p>\(prose)</p><p>Ia berpesan:</p><p>\(third)</p>")
        == [prose, "Ia berpesan:", third])
  }

  @Test(arguments: [
    "<p>Situs ini memakai cookie agar halaman tampil sebagaimana mestinya bagi pembaca.</p>",
    "<p>Jangan ketinggalan kabar daerah, langganan newsletter kami sekarang juga di sini.</p>",
    "<p>Ingin tahu lebih banyak tentang Arung? Daftar <a href=/d>di sini</a> sekarang.</p>",
    "<div class=author-box><p>Tiar Wene menulis tentang usaha kecil sejak lama di daerah ini.</p></div>",
  ])
  func promptsAreLeftOut(prompt: String) throws {
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(prompt)") == [prose, otherProse])
  }

  @Test(arguments: [
    "<p>Apakah usaha kecil dapat tumbuh? Bupati yakin pelatihan ini akan menjawabnya kelak.</p>",
    "<div class=\"field-label-hidden\"><p>Peserta pulang membawa bekal ilmu dan modal usaha.</p></div>",
    "<div class=\"hidden-xs\"><p>Peserta pulang membawa bekal ilmu dan modal usaha awal.</p></div>",
  ])
  func whatOnlyLooksAlikeStays(line: String) throws {
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(line)").count == 3)
  }

  @Test(arguments: [
    ("<div><img src=x><div class=wp-caption-text>Bupati bersama peserta.</div></div>", true),
    ("<p>Bupati bersama peserta pelatihan. (Foto: Diskominfo)</p>", true),
    ("<p>Bupati bersama peserta pelatihan © Humas Arung</p>", true),
    ("<p>Bupati memperlihatkan foto: itu bukti kerja keras para peserta.</p>", false),
  ])
  func captionsAreToldApart(line: String, isCaption: Bool) throws {
    let found = try text("<p>\(prose)</p>\(line)<p>\(otherProse)</p>")
    #expect(found.contains { $0.hasPrefix("caption: Bupati") } == isCaption, "\(found)")
  }

  @Test func theImprintAboveTheTextIsMetadata() throws {
    let imprint = "<p>Muara Jernih</p><p>Terbit 28 Februari 2023</p><p>Oleh Tiar Wene</p>"
    let lead = "<p>\(third)</p>"
    #expect(
      try text("\(lead)\(imprint)<p>\(prose)</p>").contains { $0.hasPrefix("byline") } == false)
    // Further down a day in a short line is part of the text.
    let below = "\(lead)<p>\(prose)</p><p>Sesi kedua 28 Februari 2023</p><p>\(otherProse)</p>"
    #expect(try text(below).count == 4)
  }

  @Test func theFirstHeadingBelowTheHeadlineIsASubheadline() throws {
    let sub = "<h2>Tiga Hari Penuh di Balai Latihan Kerja</h2>"
    #expect(
      try text("\(sub)<p>\(prose)</p><p>\(otherProse)</p>").first
        == "subheadline: Tiga Hari Penuh di Balai Latihan Kerja")
    #expect(try text("<p>\(prose)</p>\(sub)<p>\(otherProse)</p>")[1].hasPrefix("heading:"))
  }

  @Test func aHeadingOfAWidgetKeepsNothingThatAMenuHolds() throws {
    let widget = "<aside><h1>Tentang Portal Kabupaten Arung</h1><p>\(third)</p></aside>"
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(widget)") == [prose, otherProse])
  }

  @Test func aWordThatNamesMostOfTheTextSaysNothing() throws {
    let piece = { (line: String) in "<div class=pembangun-widget><div><p>\(line)</p></div></div>"
    }
    #expect(
      try text([prose, otherProse, third].map(piece).joined()) == [prose, otherProse, third])
    // Where the text stands elsewhere, the word is believed.
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(piece(third))") == [prose, otherProse])
  }

  @Test func aTeaserStandsUnderAHeadingThatIsALink() throws {
    let teaser = "<h3><a href=/t>Jalan Desa Selesai Diperbaiki</a></h3><p>\(third)</p>"
    let more = "<p><a href=/t>Selengkapnya</a></p>"
    #expect(
      try text("<p>\(prose)</p><p>\(otherProse)</p>\(teaser)\(more)\(teaser)\(more)")
        == [prose, otherProse])
    // A heading with a link in it, and items that name where they are from, are none.
    let item = "<h3>1. Keripik (<a href=/s>sumber</a>)</h3><p>\(third)</p>"
    #expect(try text("<p>\(prose)</p>\(item)<p>\(otherProse)</p>").contains(third))
    let facts =
      "<ul><li><a href=/s>Keripik</a></li><li>\(third)</li><li><a href=/r>Roti</a></li></ul>"
    #expect(
      try text("<p>\(prose)</p>\(facts)<p>\(otherProse)</p>").contains("listItem: \(third)"))
  }

  @Test func whatIsCalledAPictureHoldsItsCaption() throws {
    let figure = { (name: String) in
      "<div class=\(name)><div class=teks>Bupati bersama peserta pelatihan.</div></div>"
    }
    let caption = "caption: Bupati bersama peserta pelatihan."
    #expect(
      try text("<p>\(prose)</p>\(figure("artikel-foto"))<p>\(otherProse)</p>").contains(caption))
    #expect(!(try text("<p>\(prose)</p>\(figure("isi"))<p>\(otherProse)</p>").contains(caption)))
    // So long a text is a paragraph, whatever stands beside it.
    let long = String(repeating: otherProse + " ", count: 7)
    let beside = "<div class=image-text><div>\(long)</div></div>"
    #expect(
      try text("<p>\(prose)</p>\(beside)").allSatisfy { !$0.hasPrefix("caption") })
  }

  @Test func nothingBehindTheCommentsIsTheArticle() throws {
    let comments = (1...3).map { "<div class=comment-item>Bagus sekali \($0)</div>" }.joined()
    let rules = "<p>Redaksi berhak menyunting tanggapan pembaca.</p>"
    #expect(
      try text("<p>\(prose)</p><p>\(otherProse)</p>\(comments)\(rules)") == [prose, otherProse])
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(rules)").count == 3)
  }

  @Test func theStampBelowTheTextIsMetadata() throws {
    let stamp = "<p>Diterbitkan: 28 Februari 2023, 12.35</p>"
    #expect(try text("<p>\(prose)</p><p>\(otherProse)</p>\(stamp)") == [prose, otherProse])
  }

  @Test func theTextBeginsBelowTheHeadlineOfTheArticleNotOfTheBreadcrumb() throws {
    let page = """
      <html><head><title>Pelatihan Usaha Dibuka</title></head><body>
      <nav><h1>Pelatihan Usaha Dibuka</h1></nav><p>Kabar terbaru dari semua kecamatan setiap hari.</p>
      <h2>Pelatihan Usaha Dibuka</h2><p>\(prose)</p><p>\(otherProse)</p></body></html>
      """
    #expect(
      try lines(read(page, as: .html)) == ["# Pelatihan Usaha Dibuka", prose, otherProse])
  }

  @Test func aTemplateHoldsWhatAScriptShows() throws {
    let template = "<script type=\"text/template\"><p>\(prose)</p><p>\(otherProse)</p></script>"
    #expect(try text("<p>Memuat</p>\(template)") == [prose, otherProse])
    let long = (1...6).map { "<p>\($0). \(prose)</p>" }.joined()
    #expect(try text(long + template).count == 6)
  }
}
