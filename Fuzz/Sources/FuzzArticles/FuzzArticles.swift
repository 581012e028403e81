import Articles
import UnicodeText

/// Feeds the article reader what libFuzzer makes up, and holds the result against its laws.
///
/// The first byte chooses how the rest is read: as HTML, as text, or as the reader decides.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let formats: [ArticleSource.Format] = [.html, .plain, .unknown]
  let source = ArticleSource(
    bytes: Array(UnsafeBufferPointer(start: start + 1, count: count - 1)),
    format: formats[Int(start[0]) % formats.count])
  do throws(ArticleError) {
    check(try reader.article(from: source))
  } catch {
    precondition(!error.message.isEmpty, "an error says what is wrong")
  }
  return 0
}

private let reader = ArticleReader(
  PageVocabulary(
    noise: NoiseLines(phrases: [
      .init(text: "Baca juga", kind: "inline-link", match: .prefix, action: .dropLine),
      .init(text: "Berita Terkait", kind: "section", match: .prefix, action: .dropRest),
      .init(text: "Komentar", kind: "comments", match: .whole, action: .dropRest),
      .init(text: "©", kind: "legal", match: .prefix, action: .dropLine),
      .init(text: "Menu Sehat", kind: "program", match: .prefix, action: .keep),
    ]),
    words: PageWords(
      [
        ("kali", "counter"), ("rb", "thousand"), ("home", "breadcrumb"), ("img", "picture-name"),
        ("senin", "weekday"), ("maret", "month"), ("wib", "timezone"), ("jam", "opening-hours"),
        ("terbit", "stamp"), ("terbit", "published"), ("foto", "credit"), ("cookie", "prompt"),
        ("oleh", "author-begins"), ("pada", "author-ends"), ("admin", "author-role"),
        ("share", "no-author"), ("admin", "handle"), ("bin", "name-particle"), ("dan", "and"),
        ("di", "title-word"), ("humas", "unit"),
      ].compactMap { word, kind in
        PageWords.Kinds(named: kind).map {
          .init(word, $0, month: kind == "month" ? 3 : nil, isStart: true)
        }
      }),
    labels: LineLabels([
      .init(text: "Penulis", zone: .byline, longest: 14, namesAuthor: true),
      .init(text: "Foto", zone: .caption, longest: 40, namesAuthor: false),
      .init(text: "Kontak", zone: .contact, longest: 30, namesAuthor: false),
    ]),
    furniture: Furniture([
      .init(form: "widget", match: .word, meanings: [.weak]),
      .init(form: "teaser", match: .word, meanings: [.slight]),
      .init(form: "byline", match: .word, meanings: [.weak, .author]),
      .init(form: "caption", match: .word, meanings: [.caption]),
      .init(form: "foto", match: .word, meanings: [.picture]),
      .init(form: "comment", match: .prefix, meanings: [.comments]),
      .init(form: "readmore", match: .pair, meanings: [.weak]),
      .init(form: "ishidden", match: .name, meanings: [.weak]),
      .init(form: "menu", match: .role, meanings: [.strong]),
    ])))

/// Blocks are lines of the text, in order and without gaps; parts lie within it.
private func check(_ article: Article) {
  let text = article.text.utf8
  precondition(String(validating: text, as: UTF8.self) != nil, "the text is valid UTF-8")
  var end = article.headline.map(\.end) ?? 0
  for block in article.blocks {
    precondition(block.span.start >= end && block.span.end <= text.count, "blocks follow in order")
    precondition(!block.span.isEmpty, "no block is empty")
    let line = text[block.span.start..<block.span.end]
    precondition(!line.contains(0x0A), "a block is one line")
    end = block.span.end
  }
  precondition(article.parts.allSatisfy { $0.end <= text.count }, "parts lie within the text")
}
