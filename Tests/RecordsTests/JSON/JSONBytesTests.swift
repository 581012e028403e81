import Records
import Testing

private func written(_ value: some JSONWritable) -> String {
  var json = JSONBytes()
  value.write(to: &json)
  return String(decoding: json.bytes, as: UTF8.self)
}

@Suite struct JSONBytesTests {
  @Test(arguments: [
    ("", #""""#),
    ("Rapat “Arung” é 👩‍👩‍👧", #""Rapat “Arung” é 👩‍👩‍👧""#),
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}", #""\u0000\b\t\n\u000b\f\r\u001f""#),
    ("\u{7F}\u{80}\u{85}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u0085\\u009f\u{A0}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
    ("â\u{2028}", "\"â\\u2028\""),
  ])
  func escapes(_ string: String, _ expected: String) {
    #expect(Array(written(string).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (0.98, "0.98"), (-1.4, "-1.4"), (101.2, "101.2"),
    (0.1 + 0.2, "0.30000000000000004"), (1e21, "1e+21"), (1e-7, "1e-07"), (100, "100"),
    (.nan, "0"), (.infinity, "1.7976931348623157e+308"), (-.infinity, "-1.7976931348623157e+308"),
  ])
  func writesTheShortestNumber(_ number: Double, _ expected: String) {
    #expect(written(number) == expected)
  }

  @Test(arguments: [
    (0, "0"), (9, "9"), (10, "10"), (-7, "-7"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func writesIntegers(_ number: Int, _ expected: String) {
    #expect(written(number) == expected)
  }

  @Test func nests() {
    struct Release: JSONWritable {
      func write(to json: inout JSONBytes) {
        json.object {
          $0.member("title", "Rapat")
          $0.member("subtitle", String?.none)
          $0.member("tags", [String]())
          $0.member("blocks", always: [String]())
          $0.member("draft", false)
          $0.member("spans", [[0, 1], [2, 3]])
          $0.member("score", 0.5)
        }
      }
    }
    #expect(
      written([Release(), Release()])
        == #"[{"title":"Rapat","blocks":[],"draft":false,"spans":[[0,1],[2,3]],"score":0.5},"#
        + #"{"title":"Rapat","blocks":[],"draft":false,"spans":[[0,1],[2,3]],"score":0.5}]"#)
    #expect(JSONBytes.line([1, 2]) == Array("[1,2]\n".utf8))
  }
}
