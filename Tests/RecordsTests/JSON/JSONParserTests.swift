import Records
import Testing

private func parsed(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

@Suite struct JSONParserTests {
  @Test func readsEveryKindOfValue() throws {
    let value = try parsed(
      #" {"a": [null, true, false], "b": "é\n\u00e9\ud83d\ude00\/", "c": [-1, 0, 1.5, 2e3, 1E-2]} "#
    )
    #expect(
      value
        == .object([
          .init(key: "a", value: .array([.null, .bool(true), .bool(false)])),
          .init(key: "b", value: .string("é\né😀/")),
          .init(
            key: "c",
            value: .array([
              .integer(-1), .integer(0), .number(1.5), .number(2000), .number(0.01),
            ])),
        ]))
    #expect(value["c"] != nil)
    #expect(value["d"] == nil)
  }

  @Test func aNumberTooBigForAnIntegerIsADouble() throws {
    #expect(try parsed("9223372036854775808") == .number(9_223_372_036_854_775_808))
  }

  @Test(arguments: [
    ("", 0, "a value"),
    ("{", 1, "a key in quotation marks"),
    ("{\"a\"}", 4, "\":\""),
    ("{\"a\":1,}", 7, "a key in quotation marks"),
    ("{\"a\":1 \"b\":2}", 7, "\",\" or \"}\""),
    ("{\"a\":1,\"a\":2}", 7, "the key \"a\" only once"),
    ("[1 2]", 3, "\",\" or \"]\""),
    ("[01]", 2, "\",\" or \"]\""),
    ("[-]", 2, "a digit"),
    ("[1.]", 3, "a digit"),
    ("[1e400]", 1, "a number that a double can hold"),
    ("[NaN]", 1, "a value"),
    ("[tru]", 1, "a value"),
    ("{} {}", 3, "the end of the line"),
    ("\"a", 2, "a closing quotation mark"),
    ("\"\t\"", 1, "an escape for a control character"),
    ("\"\\x\"", 2, "one of \" \\ / b f n r t u"),
    ("\"\\u00g0\"", 5, "four hexadecimal digits"),
    ("\"\\ud800\"", 7, "the second half of a surrogate pair"),
    ("\"\\ud800\\u0041\"", 13, "the second half of a surrogate pair"),
    ("\"\\udc00\"", 3, "no lone surrogate"),
  ])
  func saysWhereJSONEnds(_ text: String, _ offset: Int, _ expected: String) {
    #expect(throws: JSONSyntaxError(offset: offset, expected: expected)) { try parsed(text) }
  }

  @Test func refusesBrokenUTF8() {
    #expect(throws: JSONSyntaxError(offset: 3, expected: "valid UTF-8")) {
      try JSONParser.parse([0x22, 0xC3, 0xA9, 0xFF, 0x22])
    }
  }

  @Test func refusesBottomlessNesting() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: JSONSyntaxError(offset: 128, expected: "no more than 128 levels")) {
      try JSONParser.parse(deep)
    }
  }
}
