import Articles
import Testing
import UnicodeText

/// Whatever comes in, the article is valid text and its spans lie on it.
@Suite struct SpanTests {
  private func check(_ source: ArticleSource) {
    guard let article = try? reader().article(from: source) else { return }
    let utf8 = article.text.utf8
    #expect(String(validating: utf8, as: UTF8.self) != nil)
    #expect(TextNormalizer.normalize(utf8) == utf8, "spans are counted over the normal form")
    var end = 0
    for span in [article.headline].compactMap(\.self) + article.blocks.map(\.span) {
      #expect(span.start >= end && span.end <= utf8.count && !span.isEmpty)
      #expect(span.start == utf8.count || utf8[span.start] & 0xC0 != 0x80)
      #expect(span.end == utf8.count || utf8[span.end] & 0xC0 != 0x80)
      #expect(!utf8[span.start..<span.end].contains(0x0A))
      end = span.end
    }
    #expect(end == utf8.count)
  }

  @Test func holdForRandomBytes() {
    var state: UInt64 = 42
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    for _ in 0..<300 {
      let bytes = (0..<(next() % 400)).map { _ in UInt8(truncatingIfNeeded: next()) }
      check(ArticleSource(bytes: bytes))
      check(ArticleSource(bytes: bytes, format: .html))
    }
  }

  @Test func holdForRandomMarkup() {
    let parts = [
      "<p>", "</p>", "<div class='share'>", "</div>", "<br>", "<table><tr><td>", "</td>",
      "</table>",
      "<li>", "&nbsp;", "&#147;", "&#0;", "<!--", "-->", "<a href=x>", "</a>", "<", ">", "\"", "é",
      "e\u{301}", "\u{200B}", "\u{301}", "(zal)", "Foto: Jaka", "Bupati Arung ", "membuka acara.",
      "\n", "\n\n", "Muara Jernih - ", "<html>", "<body>", "<script>", "</script>", "<h1>", "</h1>",
      prose, otherProse, "\u{0}", "🙂", "<time datetime=2021-01-01>", "<pre>", "<img src=x>",
    ]
    var state: UInt64 = 7
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    for _ in 0..<600 {
      let text = (0..<(next() % 40)).map { _ in parts[next() % parts.count] }.joined()
      for format in [ArticleSource.Format.html, .plain, .unknown] {
        check(
          ArticleSource(
            bytes: Array(text.utf8), format: format, title: next() % 2 == 0 ? "Judul" : nil))
      }
    }
  }
}
