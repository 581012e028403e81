import Foundation
import Testing

@testable import WebServer

/// Releases are written by strangers: whatever they put into a name must stay text.
@Suite struct HostilePageTests {
  static let words = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "\"\u{301} onmouseover=alert(1) x=\"", "<\u{338}img src=x>",
    "</textarea><script>alert(1)</script>",
    "{{t.skip}}{{{name}}}", "]]><b>", "&lt;b&gt;&#60;", "javascript:alert(1)", "\u{202E}txt.exe",
    "a\u{0}b\u{1B}[31m", "\u{2028}\u{2029}\u{85}", "=HYPERLINK(\"http://evil\")", "<!--",
    "</title>",
  ]

  private func writer() throws -> PageWriter {
    PageWriter(texts: try InterfaceTexts.embedded(), templates: try PageTemplates())
  }

  private func context(_ word: String) throws -> PageContext {
    let texts = try #require(try InterfaceTexts.embedded()[.indonesian])
    let query = QueryItems(
      ["q", "dari", "sampai", "orang", "jabatan", "penerbit", "urut", "sesudah", "lang"].map {
        .init($0, word)
      })
    return PageContext(
      texts: texts, path: "/", query: query, origin: "http://localhost",
      formats: PageFormat.allCases)
  }

  @Test(arguments: words) func staysTextInPages(word: String) throws {
    let writer = try writer()
    for page in ExamplePages(word: word).all {
      let html = String(
        decoding: writer.response(with: page, .html, try context(word)).body, as: UTF8.self)
      let tags = HTMLTags(html)
      #expect(tags.faults == [], "\(type(of: page))")
      #expect(!html.contains("{{") || word.contains("{{"), "\(type(of: page))")
      #expect(!html.unicodeScalars.contains("\u{202E}"))
      #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
  }

  @Test(arguments: words) func staysTextInFeeds(word: String) throws {
    let writer = try writer()
    for page in ExamplePages(word: word).all where page is any ListPage {
      let body = writer.response(with: page, .atom, try context(word)).body
      let parser = FeedParser()
      #expect(parser.parse(body), "\(type(of: page)): \(String(decoding: body, as: UTF8.self))")
      #expect(parser.elements.isSubset(of: FeedParser.known), "\(parser.elements)")
    }
  }

  @Test(arguments: words) func staysTextInTables(word: String) throws {
    let writer = try writer()
    for page in ExamplePages(word: word).all where page is any TablePage {
      let body = writer.response(with: page, .csv, try context(word)).body
      let text = String(decoding: body, as: UTF8.self)
      for line in text.split(separator: "\r\n") {
        for cell in line.split(separator: ",") {
          #expect(!["=", "+", "@"].contains(cell.first { $0 != "\"" && $0 != " " }))
        }
      }
      #expect(!body.contains(0) && !body.contains(0x1B))
    }
  }

  @Test(arguments: words) func staysTextInJSON(word: String) throws {
    let writer = try writer()
    for page in ExamplePages(word: word).all {
      let body = writer.response(with: page, .json, try context(word)).body
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(body)) }
      #expect(!body.dropLast().contains { $0 < 0x20 })
    }
  }

  @Test(arguments: [
    ("https://arung.example/a?b=c#d", true), ("HTTP://arung.example", true),
    ("javascript:alert(1)", false),
    (" https://a", false), ("https://a b", false), ("data:text/html,x", false),
    ("//evil.example", false),
    ("https:/a", false), ("https://a\u{202E}b", false), ("java\nscript:alert(1)", false),
    ("", false),
    ("file:///etc/passwd", false),
  ])
  func followsOnlyWebAddresses(address: String, isFollowed: Bool) {
    #expect((WebLink.checked(address) != nil) == isFollowed)
  }
}
