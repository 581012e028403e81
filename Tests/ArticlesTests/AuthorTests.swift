import Articles
import Testing

/// Who wrote an article.
@Suite struct AuthorTests {
  private func author(head: String = "", below: String = "", after: String = "") throws -> String? {
    let page = """
      <html><head><title>Pelatihan Usaha Dibuka</title>
      <meta property=og:site_name content="Portal Arung">\(head)</head><body>
      <h1>Pelatihan Usaha Dibuka</h1>\(below)<p>\(prose)</p><p>\(otherProse)</p>\(after)</body></html>
      """
    return try read(page, as: .html).metadata.author
  }

  private func linked(_ author: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\(author)}</script>"
  }

  @Test(arguments: [
    (#"{"@type":"Person","name":"Tiar Wene"}"#, "Tiar Wene"),
    (#"[{"name":"Tiar Wene"},{"name":"Rusdi Malano"}]"#, "Tiar Wene; Rusdi Malano"),
    (#""Tiar Wene, Rusdi Malano dan Nadia Sar""#, "Tiar Wene; Rusdi Malano; Nadia Sar"),
    (#"{"@type":"Organization","name":"Kantor Berita Contoh"}"#, nil),
    (#"{"@type":"Person","name":"Portal Arung"}"#, nil),
    (#"{"@type":"Person","name":"admin"}"#, nil),
    (#"{"@type":"Person","name":"adminarung"}"#, nil),
    (#"{"@type":"Person","name":"Tiar_Wene"}"#, "Tiar_Wene"),
    (#"{"@type":"Person","name":"tiar_wene"}"#, nil),
    (#"{"@type":"Person","name":"tiar.wene"}"#, nil),
    (#"{"@type":"Person","name":"tiar@arung.example"}"#, nil),
  ])
  func linkedDataNamesAuthors(author: String, expected: String?) throws {
    #expect(try self.author(head: linked(author)) == expected)
  }

  @Test func anAuthorMayBeReferredTo() throws {
    let graph = """
      <script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},
      {"@type":"Person","@id":"#p","name":"Tiar Wene"},{"@type":"Person","name":"Nadia Sar"}]}</script>
      """
    #expect(try author(head: graph) == "Tiar Wene")
  }

  @Test(arguments: [
    ("<p class=byline>Oleh <a href=x>Tiar Wene</a></p>", "Tiar Wene"),
    ("<a rel=author href=x>Tiar Wene</a>", "Tiar Wene"),
    ("<span itemprop=author>Tiar Wene</span>", "Tiar Wene"),
    ("<p>Oleh Tiar Wene | Selasa, 28 Februari 2023</p>", "Tiar Wene"),
    ("<p>By Tiar S. Wene, Muara Jernih</p>", "Tiar S. Wene"),
    // Counter-examples: a sentence, a role, the site.
    ("<p>Oleh karena itu acara ditunda.</p>", nil),
    ("<p class=byline>Oleh Admin</p>", nil),
    ("<p class=byline>Portal Arung</p>", nil),
    ("<p class=byline>Portal Arung Februari 24</p>", nil),
  ])
  func bylinesStandBelowTheHeadline(below: String, expected: String?) throws {
    #expect(try author(below: below) == expected)
  }

  @Test func aLabelledLineMayCloseTheText() throws {
    #expect(try author(after: "<p>Penulis: Tiar Wene</p>") == "Tiar Wene")
    #expect(try author(after: "<p>Autor: Tiar Wene (tamu)</p>") == "Tiar Wene")
    #expect(try author(after: "<p>Editor: Tiar Wene</p>") == nil)
  }

  @Test func aShownNameWinsOverAHandle() throws {
    let head = "<meta name=author content=twene99>"
    #expect(try author(head: head, below: "<p class=byline>Tiar Wene</p>") == "Tiar Wene")
    #expect(try author(head: head) == "twene99")
  }

  @Test func whoCommentsIsNoAuthor() throws {
    let comment = "<div class=comment><span class=author>Nadia Sar</span> Bagus.</div>"
    #expect(try author(after: comment) == nil)
  }
}
