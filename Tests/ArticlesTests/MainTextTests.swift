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

  @Test func aTemplateHoldsWhatAScriptShows() throws {
    let template = "<script type=\"text/template\"><p>\(prose)</p><p>\(otherProse)</p></script>"
    #expect(try text("<p>Memuat</p>\(template)") == [prose, otherProse])
    let long = (1...6).map { "<p>\($0). \(prose)</p>" }.joined()
    #expect(try text(long + template).count == 6)
  }
}
