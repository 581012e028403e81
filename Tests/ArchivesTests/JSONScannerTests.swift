import Foundation
import TestSupport
import Testing

@testable import Archives

@Suite struct JSONScannerTests {
  @Test(arguments: [
    (#""""#, ""),
    (#""kata""#, "kata"),
    (#"  "a\"b\\c\/d""#, #"a"b\c/d"#),
    (#""\b\f\n\r\t""#, "\u{08}\u{0C}\n\r\t"),
    (#""\u00e9\u201C""#, "é“"),
    (#""\ud83d\ude00""#, "😀"),
    (#""\uD83D\uDE00!""#, "😀!"),
    (#""\u0000""#, "\0"),
    (#""a\ud800b""#, "a\u{FFFD}b"),
    (#""\udc00""#, "\u{FFFD}"),
    (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"),
    (#""\ud800\u0041""#, "\u{FFFD}A"),
    (#""\ud800\n""#, "\u{FFFD}\n"),
  ])
  func readsStrings(json: String, text: String) throws {
    var scanner = JSONScanner(Array(json.utf8))
    #expect(String(decoding: try scanner.readString(), as: UTF8.self) == text)
    try scanner.finish()
  }

  @Test(arguments: [
    "{}", "[]", "[[],{}]", "0", "-0", "12.5e+3", "1E2", "true", "false", "null",
    #" {"a" : [1 , 2]} "#,
    #"{"a":{"b":{"c":[null,true,false,"x"]}}}"#,
  ])
  func accepts(json: String) {
    #expect(Self.problem(in: json) == nil)
  }

  @Test(arguments: [
    ("", 0, "expected a value; the line ends here"),
    ("{", 1, "expected a key in quotes; the line ends here"),
    (#"{"a" 1}"#, 5, "expected : after a key"),
    (#"{"a":1,}"#, 7, "expected a key in quotes"),
    (#"{"a":1 "b":2}"#, 7, "expected , or } after a value"),
    ("[1 2]", 3, "expected , or ] after a value"),
    ("[1,]", 3, "expected a value"),
    ("01", 1, "expected nothing more on this line"),
    ("1.", 2, "expected a digit; the line ends here"),
    ("-a", 1, "expected a digit"),
    ("nul", 0, "expected null"),
    ("True", 0, "expected a value"),
    (#""a"#, 0, "this string has no closing quote"),
    (#""\x""#, 1, "JSON knows no such escape after \\"),
    (#""\u12G4""#, 5, "expected four hexadecimal digits after \\u"),
    ("\"a\tb\"", 2, "a control character in a string; write it as \\u00XX"),
    ("{} {}", 3, "expected nothing more on this line"),
  ])
  func refuses(json: String, offset: Int, problem: String) {
    #expect(Self.problem(in: json) == JSONSyntaxError(offset: offset, problem: problem))
  }

  @Test func survivesHostileNesting() {
    let opening = String(repeating: "[", count: 100_000)
    #expect(Self.problem(in: opening)?.problem == "nested deeper than 256 levels")
    let objects = String(repeating: #"{"a":"#, count: 100_000)
    #expect(Self.problem(in: objects)?.problem == "nested deeper than 256 levels")
  }

  /// Foundation lets a comma stand before the end of an object, which RFC 8259 does not.
  @Test func agreesWithFoundationOnMangledJSON() {
    let model = #"{"id":17,"html":"<p class=\"a\">Tiar \u2013 Wene</p>","n":[1.5e3,true,null,{}]}"#
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      var bytes = Array(model.utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = bytes.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1:
          bytes.insert(Array("{}[]\",:\\u0e ".utf8).randomElement(using: &random) ?? 0, at: place)
        default: bytes.swapAt(place, bytes.count - 1)
        }
      }
      let foundation = try? JSONSerialization.jsonObject(
        with: Data(bytes), options: [.fragmentsAllowed])
      let ours = Self.problem(in: String(decoding: bytes, as: UTF8.self))
      if ours?.problem == "expected a key in quotes" { continue }
      #expect((ours == nil) == (foundation != nil), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private static func problem(in json: String) -> JSONSyntaxError? {
    var scanner = JSONScanner(Array(json.utf8))
    do throws(JSONSyntaxError) {
      try scanner.skipValue()
      try scanner.finish()
      return nil
    } catch {
      return error
    }
  }
}
