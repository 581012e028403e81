import Articles
import Testing
import UnicodeText

/// Pages of a site, with furniture around the release.
@Suite struct WholePageTests {
  private static func page(head: String = "", before: String = "", body: String, after: String = "")
    -> String
  {
    """
    <!DOCTYPE html><html><head><title>Pelatihan Usaha Dibuka - Portal Arung</title>\(head)</head>
    <body><header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/b">Berita</a></li></ul></nav>
    </header><div class="page"><div class="konten">\(before)\(body)</div>
    <div class="kanan"><h3><a href="/1">Bupati Lantik Pejabat Baru</a></h3>
    <p>Bupati melantik belasan pejabat baru di pendopo kabupaten pada awal pekan ini.</p>
    <h3><a href="/2">Jalan Desa Diperbaiki</a></h3>
    <p>Jalan desa sepanjang dua kilometer kini diperbaiki dengan anggaran daerah.</p></div></div>
    \(after)<footer><p>Portal resmi Pemerintah Kabupaten Arung, Jalan Contoh Nomor 1, Muara Jernih.</p>
    </footer></body></html>
    """
  }

  private static let body =
    "<h1>Pelatihan Usaha Dibuka</h1><p>Muara Jernih - \(prose)</p><p>\(otherProse)</p>"

  private static let expected = ["# Pelatihan Usaha Dibuka", "Muara Jernih - \(prose)", otherProse]

  @Test func theMainTextIsFoundWithoutItsSurroundings() throws {
    #expect(try lines(read(Self.page(body: Self.body), as: .html)) == Self.expected)
  }

  @Test(arguments: [
    "<div class=\"share-bar\"><a href=x>Facebook</a> <a href=y>Twitter</a></div>",
    "<p>Baca juga: <a href=\"/3\">Bupati Lantik Pejabat Baru di Pendopo</a></p>",
    "<ul class=related><li><a href=\"/3\">Bupati Lantik Pejabat Baru</a></li></ul>",
    "<div class=tags>Tag: <a href=\"/t\">pelatihan</a></div>",
    "<aside><p>\(otherProse) Ini kotak samping yang panjang.</p></aside>",
    "<div class=\"cookie-notice\"><p>Situs ini memakai kuki demi kenyamanan pembaca.</p></div>",
    "<div style=\"display: none\"><p>Teks tersembunyi yang cukup panjang untuk dibaca.</p></div>",
  ])
  func furnitureWithinTheTextIsLeftOut(furniture: String) throws {
    let body = Self.body + furniture + "<p>\(prose)</p>"
    #expect(try lines(read(Self.page(body: body), as: .html)) == Self.expected + [prose])
  }

  @Test func commentsAreNotTheTextHoweverLong() throws {
    let comment = "<div class=comment><p>\(otherProse) \(otherProse) \(otherProse)</p></div>"
    let comments = "<div id=comments>" + String(repeating: comment, count: 12) + "</div>"
    let page = Self.page(body: Self.body, after: comments)
    #expect(try lines(read(page, as: .html)) == Self.expected)
  }

  @Test func anElementWithTheHeadlineIsNoComment() throws {
    let body = "<div class=\"post comments-open\">\(Self.body)</div>"
    let page = Self.page(body: body, after: "<div class=latar><p>\(prose)</p></div>")
    #expect(try lines(read(page, as: .html)).prefix(3) == Self.expected.prefix(3))
  }

  @Test func aClassNameDoesNotHideThePagesOnlyText() throws {
    let page = Self.page(body: "<div class=\"widget teaser\">\(Self.body)</div>")
    #expect(try lines(read(page, as: .html)) == Self.expected)
  }

  @Test func aFirstParagraphAboveTheNamedBodyBelongsToIt() throws {
    let body = """
      <h1>Pelatihan Usaha Dibuka</h1><p>Muara Jernih - \(prose) \(prose)</p>
      <div itemprop=articleBody><p>\(otherProse)</p><p>\(prose)</p></div>
      """
    let article = try read(Self.page(body: body), as: .html)
    #expect(lines(article).contains("Muara Jernih - \(prose) \(prose)"))
  }

  @Test(arguments: [
    ("<meta property=og:title content=\"Bupati Buka Pelatihan\">", "", "Bupati Buka Pelatihan"),
    ("", "<h1>Pelatihan Usaha Dibuka</h1>", "Pelatihan Usaha Dibuka"),
    // Without a heading the title serves, less the name of the site.
    ("", "", "Pelatihan Usaha Dibuka"),
    (
      "<meta property=og:site_name content=\"Portal Arung\">", "<h1>Portal Arung</h1>",
      "Pelatihan Usaha Dibuka"
    ),
    (
      "<meta property=og:title content=\"Usaha Kecil Naik Kelas - Bagian Dua Laporan Kami Hari Ini\">",
      "",
      "Usaha Kecil Naik Kelas - Bagian Dua Laporan Kami Hari Ini"
    ),
  ])
  func theHeadlineIsChosenAmongTitles(head: String, heading: String, expected: String) throws {
    let body = heading + "<p>\(prose)</p><p>\(otherProse)</p>"
    let article = try read(Self.page(head: head, body: body), as: .html)
    #expect(article.headline.map { article.text[$0] } == expected)
  }

  @Test func metadataIsReadWithItsSource() throws {
    let linked = """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"Portal Arung"},
      {"@type":"NewsArticle","headline":"Pelatihan Usaha Dibuka","author":[{"name":"Tiar Wene"}],
      "datePublished":"2023-02-28T09:00:00+07:00",}]}</script>
      <link rel=canonical href="https://arung.example/b/1">
      """
    let metadata = try read(Self.page(head: linked, body: Self.body), as: .html).metadata
    #expect(metadata.published?.day == "2023-02-28")
    #expect(metadata.published?.from == "json-ld")
    #expect(metadata.author == "Tiar Wene")
    #expect(metadata.siteName == "Portal Arung")
    #expect(metadata.canonicalURL == "https://arung.example/b/1")
  }

  @Test(arguments: [
    ("<meta property=article:published_time content=2021-03-05T10:00:00Z>", "", "2021-03-05", "og"),
    ("<meta name=pubdate content=\"5 Maret 2021\">", "", "2021-03-05", "meta"),
    ("", "<time datetime=2021-03-05>5/3</time>", "2021-03-05", "time"),
    ("<link rel=canonical href=https://a.example/2021/03/05/pelatihan>", "", "2021-03-05", "url"),
    ("", "<p>Jumat, 05 Maret 2021 | 10:00 WIB</p>", "2021-03-05", "stamp"),
  ])
  func theDayComesFromWhereThePageGivesIt(
    head: String, before: String, day: String, from: String
  ) throws {
    let page = Self.page(head: head, before: before, body: Self.body)
    let published = try read(page, as: .html).metadata.published
    #expect(published?.day == day)
    #expect(published?.from == from)
  }

  @Test func aTextDrawnByScriptIsReadFromTheLinkedData() throws {
    let linked = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pelatihan Usaha Dibuka",
      "articleBody":"Muara Jernih - \(prose)\\n\\n\(otherProse)"}</script>
      """
    let page = "<html><head>\(linked)</head><body><div id=app>Memuat</div></body></html>"
    #expect(try lines(read(page, as: .html)) == Self.expected)
    // What stands in the markup is not replaced by the same text once more.
    let full = try read(Self.page(head: linked, body: Self.body + "<p>\(prose)</p>"), as: .html)
    #expect(lines(full) == Self.expected + [prose])
  }

  @Test func aRowsDateWinsOverThePages() throws {
    let head = "<meta property=article:published_time content=2021-03-05>"
    let article = try read(
      Self.page(head: head, body: Self.body), as: .html, published: "2022-01-01")
    #expect(article.metadata.published == .init(day: "2022-01-01", from: "row"))
  }

  @Test(
    arguments: [
      (Array("Andr".utf8) + [0xE9] + Array(" hadir.".utf8), nil, "charset-guessed"),
      (Array("André hadir.".utf8), "iso-8859-1", "charset-conflict"),
      (Array("André hadi".utf8) + [0xC3], "utf-8", "invalid-utf8"),
      (Array("â€œAndréâ€\u{9D} hadir.".utf8), "utf-8", "mojibake-repaired"),
    ] as [([UInt8], String?, String)])
  func doubtsAboutTheCharsetAreWarnings(bytes: [UInt8], declared: String?, code: String) throws {
    let source = ArticleSource(bytes: bytes, format: .plain, declaredCharset: declared)
    #expect(try reader().article(from: source).warnings.map(\.code) == [code])
  }

  @Test func theCharsetIsFoundInThePage() throws {
    let page = Self.page(
      head: "<meta charset=windows-1252>", body: "<p>\(prose) “Baik,” katanya.</p>")
    let bytes = page.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
    let article = try reader().article(from: ArticleSource(bytes: bytes))
    #expect(article.metadata.charset == "windows-1252")
    #expect(article.text[article.text.whole].contains("“Baik,” katanya."))
    #expect(article.warnings.isEmpty)
  }
}
