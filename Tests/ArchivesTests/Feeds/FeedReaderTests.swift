import Testing

@testable import Archives

@Suite struct FeedReaderTests {
  private static let export = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- dibuat oleh WordPress -->
    <rss version="2.0" xmlns:content="x" xmlns:wp="y"><channel><title>Situs Arung</title>
    <item><title><![CDATA[Rapat & Koordinasi]]></title><link>https://arung.example/?p=7</link>
      <pubDate>Mon, 27 Feb 2023 23:30:00 +0000</pubDate>
      <guid isPermaLink="false">https://arung.example/?p=7</guid>
      <description></description>
      <content:encoded><![CDATA[Bupati membuka rapat.

    Ia pulang <b>sore</b>.]]></content:encoded>
      <excerpt:encoded><![CDATA[singkat]]></excerpt:encoded>
      <wp:post_id>7</wp:post_id><wp:post_date>2023-02-28 06:30:00</wp:post_date>
      <wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
      <wp:comment><wp:comment_content>jangan</wp:comment_content></wp:comment></item>
    <item><title>foto</title><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
      <content:encoded>x</content:encoded></item>
    <item><title>belum</title><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
    <item><title>kosong</title><wp:post_id>9</wp:post_id><wp:post_type>post</wp:post_type>
      <wp:status>publish</wp:status><content:encoded><![CDATA[ ]]></content:encoded></item>
    </channel></rss>
    """

  @Test func postsOfAWordPressExport() {
    let reading = Reading(Self.export, name: "arung.xml")
    let page = reading.pages.first
    #expect(page?.title == "Rapat & Koordinasi")
    #expect(page?.published == "2023-02-28")
    #expect(page?.origin.id == "7")
    #expect(page?.origin.uri == "https://arung.example/?p=7")
    #expect(page?.origin.path == "arung.xml")
    #expect(
      page.map { String(decoding: $0.content.bytes, as: UTF8.self) }
        == "<p>Bupati membuka rapat.</p>\n<p>Ia pulang <b>sore</b>.</p>")
    #expect(reading.pages.count == 1)
    #expect(reading.skipped == ["(attachment)": 1, "(draft)": 1])
    #expect(reading.lines.last?.hasSuffix("!empty-input") == true)
  }

  @Test func blocksOfAnySizeGiveTheSame() {
    let bytes = Array(Self.export.utf8)
    let expected = Reading(bytes)
    for size in 1...40 { #expect(Reading(bytes, blocks: [size]) == expected) }
  }

  @Test func itemsOfRSS() {
    let reading = Reading(
      """
      <rss><channel><item><title>Judul &amp;#8220;A&amp;#8221;</title>
      <description>&lt;p&gt;Isi &amp;amp; lagi&lt;/p&gt;</description>
      <pubDate>Wed, 01 Mar 2023 09:00:00 +0700</pubDate><guid>abc</guid></item></channel></rss>
      """)
    #expect(reading.pages.first?.title == "Judul “A”")
    #expect(reading.pages.first?.content == .html(Array("<p>Isi &amp; lagi</p>".utf8)))
    #expect(reading.pages.first?.published == "2023-03-01")
    #expect(reading.pages.first?.origin.id == "abc")
  }

  @Test func entriesOfAtom() {
    let reading = Reading(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Arung</title><entry>
      <title>Satu</title><link rel="edit" href="https://a.example/e"/>
      <link rel="alternate" href="https://a.example/1?a=1&amp;b=2"/><id>tag:a,1</id>
      <published>2023-02-27T20:00:00Z</published><updated>2023-05-01T00:00:00Z</updated>
      <content type="xhtml"><div class="x"><p>Isi</p></div></content></entry></feed>
      """)
    let page = reading.pages.first
    #expect(page?.origin.uri == "https://a.example/1?a=1&b=2")
    #expect(page?.published == "2023-02-28")
    #expect(page?.content == .html(Array("<div class=\"x\"><p>Isi</p></div>".utf8)))
  }

  @Test func noEntityOfADocumentTypeIsOpened() {
    let reading = Reading(
      """
      <?xml version="1.0"?>
      <!DOCTYPE rss [ <!ENTITY a "aaaa"> <!ENTITY b "&a;&a;"> <!ENTITY c SYSTEM "file:///etc/passwd">
        <!ENTITY d "x > y"> ]>
      <rss><channel><item><title>&b;&c;</title><description>isi &b; &c;</description></item>
      </channel></rss>
      """)
    #expect(reading.pages.first?.title == "&b;&c;")
    #expect(reading.pages.first?.content == .html(Array("isi &b; &c;".utf8)))
  }

  @Test func otherCharsetsAreDecoded() {
    let text = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><title>caf\u{E9}</title>"
    let bytes = text.unicodeScalars.map { UInt8($0.value) } + "<description>x</description>".utf8
    #expect(Reading(bytes + "</item></rss>".utf8).pages.first?.title == "café")
  }

  @Test func anItemThatNeverEndsIsNamed() {
    let reading = Reading("<rss><item><title>a</title><description>b", name: "a.xml")
    #expect(reading.lines == ["a.xml, byte 5 !truncated-archive"])
  }

  @Test func aFeedWithoutItemsSaysSo() {
    #expect(Reading("<rss><channel/></rss>", name: "a.xml").lines == ["a.xml !no-pages"])
  }

  @Test func otherXMLIsNamedByItsRoot() {
    let reading = Reading("<?xml version='1.0'?><urlset><url/></urlset>", name: "sitemap.xml")
    #expect(reading.lines == ["sitemap.xml !unsupported-document"])
    #expect(reading.messages.first?.contains("<urlset>") == true)
  }

  @Test func aLongItemIsNamedAndTheNextOneRead() {
    let long = "<item><description>\(String(repeating: "x", count: 200))</description></item>"
    let reading = Reading(
      "<rss>\(long)<item><description>y</description></item></rss>",
      limits: ReadingLimits(page: 100))
    #expect(reading.lines.map { $0.split(separator: " ").last } == ["!too-large", "y"])
  }
}
