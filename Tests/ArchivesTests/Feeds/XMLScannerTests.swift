import Testing

@testable import Archives

@Suite struct XMLScannerTests {
  private func tokens(_ text: String, blocks: [Int] = [1000], limit: Int = 100) throws -> [String] {
    var scanner = XMLScanner(ByteReader(Dribble(Array(text.utf8), blocks)), tokenLimit: limit)
    var tokens: [String] = []
    while let token = try scanner.next() {
      switch token {
      case .start(let name, _): tokens.append("<\(name)>")
      case .end(let name): tokens.append("</\(name)>")
      case .text(let bytes): tokens.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return tokens
  }

  @Test(arguments: [
    ("<a>b</a>", ["<a>", "b", "</a>"]), ("<a/>", ["<a>", "</a>"]),
    ("<a b='>' c=\"/>\">d", ["<a>", "d"]), ("<!-- <a> -- > -->x", ["x"]),
    ("<![CDATA[<a>]] ]]]>y", ["<a>]] ]", "y"]), ("<?php echo '>' ?>z", ["z"]),
    ("<!DOCTYPE a [<!ENTITY b '>'>]>c", ["c"]), ("a < b <3", ["a ", "<", " b ", "<", "3"]),
    ("&lt;&#x41;&#66;&nama;&", ["<AB&nama;&"]), ("", []),
  ])
  func takesXMLApart(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
    for size in 1...3 { #expect(try tokens(text, blocks: [size]) == expected) }
  }

  @Test func longTextComesInBlocksThatCutNoReference() throws {
    let text =
      String(repeating: "x", count: (64 << 10) - 3) + "&amp;" + String(repeating: "y", count: 9)
    #expect(try tokens(text).joined() == text.replacing("&amp;", with: "&"))
    #expect(try tokens(text, blocks: [7]).joined() == text.replacing("&amp;", with: "&"))
  }

  @Test(arguments: [
    "<a \(String(repeating: "b", count: 200))", "<!DOCTYPE [\(String(repeating: "c", count: 200))",
  ])
  func aTagWithoutEndIsBounded(text: String) {
    #expect(
      throws: StreamError.corrupt(
        format: "the XML document", offset: text.hasPrefix("<!") ? 2 : 0,
        problem: "a tag of more than 100 bytes")
    ) { try tokens(text) }
  }

  @Test func attributesAreReadByName() {
    let attributes = XMLAttributes(
      bytes: Array(" rel='edit'  data-href=\"x\" href = \"a&amp;b\"".utf8))
    #expect(attributes["href"] == "a&b")
    #expect(attributes["rel"] == "edit")
    #expect(attributes["re"] == nil)
  }
}
