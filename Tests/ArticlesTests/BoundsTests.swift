import Testing
import UnicodeText

@testable import Articles

/// Pages that would stall or derail a careless reader. Each takes well under a second here and
/// minutes, or the whole text, without the guard.
@Suite struct BoundsTests {
  private func text(_ article: Article) -> String { article.text[article.text.whole] }

  @Test func manyAttributes() throws {
    let attributes = (0..<40_000).map { "a\($0)=1" }.joined(separator: " ")
    let article = try read("<p \(attributes)>\(prose)</p><p class=x>\(otherProse)</p>", as: .html)
    #expect(lines(article) == [prose, otherProse])
    #expect(article.warnings.map(\.code) == ["attributes-bounded"])
  }

  @Test func fewAttributesAreNoMatter() throws {
    let attributes = (0..<200).map { "a\($0)='>'" }.joined(separator: " ")
    let article = try read("<p \(attributes)>\(prose)</p>", as: .html)
    #expect(lines(article) == [prose])
    #expect(article.warnings.isEmpty)
  }

  @Test func deepNesting() throws {
    let open = String(repeating: "<div><span>", count: 50_000)
    let close = String(repeating: "</span></div>", count: 50_000)
    let article = try read("\(open)\(prose)\(close)<p>\(otherProse)</p>", as: .html)
    #expect(lines(article) == [prose, otherProse])
    #expect(article.warnings.map(\.code) == ["depth-bounded"])
  }

  @Test func manyParagraphsWithoutEndTagsAreNotDeep() throws {
    let html = (0..<3000).map { "<p>\($0). \(prose)" }.joined()
    let article = try read(html, as: .html)
    #expect(article.blocks.count == 3000)
    #expect(article.warnings.isEmpty)
  }

  @Test func manyLinesAreReadUpToTheLimit() throws {
    let article = try read(String(repeating: "<dt>a<dd>b", count: 200_000), as: .html)
    #expect(article.blocks.count == 100_000)
    #expect(article.warnings.map(\.code) == ["lines-bounded"])
    let plain = try read(String(repeating: "satu\n", count: 150_000), as: .plain)
    #expect(plain.warnings.map(\.code) == ["lines-bounded"])
    #expect(try read(String(repeating: "<p>a</p>", count: 9000), as: .html).warnings.isEmpty)
  }

  @Test func manyTagsAreReadUpToTheLimit() throws {
    let small = try reader(limits: ArticleLimits(tags: 4))
    let html = "<p>\(prose)</p><p><b>Satu</b> <b>dua</b> <b>tiga</b> <b>empat</b>.</p>"
    let article = try small.article(from: ArticleSource(bytes: Array(html.utf8), format: .html))
    #expect(lines(article) == [prose, "Satu dua tiga empat."])
    #expect(article.warnings.map(\.code) == ["tags-bounded"])
  }

  /// The parser keeps each name it meets in a table that slows down with their number.
  @Test func manyNames() throws {
    let attributes = (0..<60_000).map { "<i data-a\($0)=1>" }.joined()
    #expect(try lines(read("<p>\(prose)</p>\(attributes)", as: .html)).first == prose)
    let elements = (0..<60_000).map { "<x\($0)>" }.joined()
    #expect(try lines(read("\(elements)<p>\(prose)</p>", as: .html)) == [prose])
    // Attributes the reader asks for stay, whatever their letter case.
    let styled =
      "<html><body><p>\(prose)</p><p>\(otherProse)</p><p STYLE=\"display: none\">Rahasia yang cukup panjang.</p>"
    #expect(try lines(read(styled, as: .html)) == [prose, otherProse])
  }

  @Test func aRunOfCombiningMarks() throws {
    let marks = String(repeating: "\u{301}\u{327}", count: 200_000)
    let article = try read("a\(marks) hadir.", as: .plain)
    #expect(article.text[article.text.whole].unicodeScalars.count < 50)
    // A letter keeps the marks it needs.
    #expect(try lines(read("a\u{323}\u{302} hadir di sini.", as: .plain)) == ["ậ hadir di sini."])
  }

  @Test func ampersandsThatBeginNothing() throws {
    let article = try read("<p>\(prose)</p>" + String(repeating: "&x", count: 100_000), as: .html)
    #expect(lines(article).first == prose)
    #expect(
      try lines(read("<p>Tanya & jawab &amp; salam.</p>", as: .html)) == [
        "Tanya & jawab & salam."
      ])
  }

  @Test func endTagsThatCloseNothing() throws {
    let open = String(repeating: "<span>", count: 900)
    let article = try read(open + String(repeating: "</b>", count: 200_000) + prose, as: .html)
    #expect(lines(article) == [prose])
  }

  /// libxml2 cuts a text at 10,000,000 bytes unless it is told not to.
  @Test func aLongText() {
    let long = [UInt8](repeating: 0x61, count: 12 << 20)
    let tree = HTMLParser.tree(of: Array("<p>".utf8) + long + Array("</p><p>b</p>".utf8))
    #expect(tree.text(below: 0).count == long.count + 1)
  }

  @Test func aCommentWithoutEnd() throws {
    let article = try read("<p>\(prose)</p><!-- lupa ditutup <p>\(otherProse)</p>", as: .html)
    #expect(lines(article).last == otherProse)
    #expect(article.warnings.map(\.code) == ["comment-unclosed"])
    let many = try read("<p>\(prose)</p>" + String(repeating: "<!--", count: 100_000), as: .html)
    #expect(lines(many).first == prose)
  }

  @Test func closedCommentsAreLeftOut() throws {
    let article = try read("<p>\(prose)</p><!-- <p>\(otherProse)</p> --><!-->", as: .html)
    #expect(lines(article) == [prose])
    #expect(article.warnings.isEmpty)
  }

  @Test func aRunOfOpeningBrackets() throws {
    let article = try read("<p>\(prose)</p>" + String(repeating: "<", count: 1 << 20), as: .html)
    #expect(lines(article) == [prose])
  }

  @Test func tooLarge() throws {
    let small = try reader(limits: ArticleLimits(bytes: 1000))
    #expect(throws: ArticleError(code: .tooLarge, message: "2000 bytes, the limit is 1000")) {
      try small.article(from: ArticleSource(bytes: [UInt8](repeating: 0x61, count: 2000)))
    }
  }

  @Test(arguments: [
    ("", ArticleError.Code.emptyInput), (" \n\t ", .emptyInput),
    ("%PDF-1.7 dan seterusnya", .notText),
    ("GIF89a....", .notText), ("PK\u{3}\u{4}....", .notText),
    (String(repeating: "ab\u{1}\u{2}", count: 50), .notText),
    ("Facebook\nTwitter\n370 kali dilihat", .noText), ("<p>&nbsp;</p><script>x</script>", .noText),
  ])
  func whatIsNoArticleIsSaid(text: String, code: ArticleError.Code) {
    let error = #expect(throws: ArticleError.self) { try read(text, as: .unknown) }
    #expect(error?.code == code)
    #expect(error?.message.isEmpty == false)
  }
}
