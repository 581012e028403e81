import Mustache
import Testing

@testable import WebServer

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("biasa & \"aman\"\n", "biasa & \"aman\"\n"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("Jum\u{2019}at", "Jum\u{2019}at"),
    ("keluarga \u{1F468}\u{200D}\u{1F469}", "keluarga \u{1F468}\u{200D}\u{1F469}"),
    ("\"\u{301} onclick=", "\u{25CC}\"\u{25CC}\u{301} onclick="), ("e\u{301}", "e\u{301}"),
  ])
  func showsWhatIsHidden(text: String, shown: String) {
    #expect(Array(VisibleText.shown(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  /// The engine escapes `Character`s; no scalar beside a quotation mark may hide it from that.
  @Test func noNeighbourHidesAMarkFromTheEscape() throws {
    let template = try MustacheTemplate(string: "{{text}}")
    for value in Array(UInt32(0)...0x1FFFF) + Array(0xE0000...0xE01FF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = VisibleText.shown("\(scalar)\"\(scalar)<\(scalar)")
      guard text.utf8.count > 5 || value > 0x7F else { continue }
      let marks = text.filter { $0 == "\"" || $0 == "<" }.count
      let scalars = text.unicodeScalars.count { $0 == "\"" || $0 == "<" }
      #expect(marks == scalars, "U+\(String(value, radix: 16))")
    }
    var view = View()
    view.text("text", "\"\u{301}<\u{E0100}&'")
    let html = template.render(view)
    #expect(!html.unicodeScalars.contains("\"") && !html.unicodeScalars.contains("<"))
  }
}
