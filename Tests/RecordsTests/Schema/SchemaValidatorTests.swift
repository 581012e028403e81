import Records
import Testing

private func violations(_ schema: String, _ value: String) throws -> [SchemaViolation] {
  try SchemaValidator(schema: Array(schema.utf8))
    .violations(in: JSONParser.parse(Array(value.utf8)))
}

@Suite struct SchemaValidatorTests {
  @Test(arguments: [
    (#"{"type":"string"}"#, #""a""#, "1", "type", ""),
    (#"{"type":"integer"}"#, "1.0", "1.5", "type", ""),
    (#"{"type":"number"}"#, "1", #""1""#, "type", ""),
    (#"{"type":"boolean"}"#, "true", "null", "type", ""),
    (#"{"type":"null"}"#, "null", "false", "type", ""),
    (#"{"enum":["a","b"]}"#, #""b""#, #""c""#, "enum", ""),
    (#"{"const":"a"}"#, #""a""#, "[]", "const", ""),
    (#"{"pattern":"^a+$"}"#, #""aa""#, #""b""#, "pattern", ""),
    (#"{"minLength":2}"#, #""😀😀""#, #""😀""#, "minLength", ""),
    (#"{"minimum":0}"#, "0", "-0.5", "minimum", ""),
    (#"{"maximum":1}"#, "1", "2", "maximum", ""),
    (#"{"minItems":1}"#, "[1]", "[]", "minItems", ""),
    (#"{"maxItems":1}"#, "[1]", "[1,2]", "maxItems", ""),
    (#"{"items":{"type":"string"}}"#, "[]", #"["a",1]"#, "type", "/1"),
    (#"{"prefixItems":[{"type":"string"}],"items":false}"#, #"["a"]"#, #"["a",1]"#, "false", "/1"),
    (#"{"properties":{"a/b":{"minimum":1}}}"#, #"{"c":0}"#, #"{"a/b":0}"#, "minimum", "/a~1b"),
    (#"{"required":["a"]}"#, #"{"a":1}"#, #"{"b":1}"#, "required", ""),
    (
      #"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1}"#, #"{"b":1}"#,
      "additionalProperties", "/b"
    ),
    (#"{"additionalProperties":{"type":"null"}}"#, #"{"a":null}"#, #"{"b":1}"#, "type", "/b"),
    (#"{"anyOf":[{"minimum":3},{"maximum":1}]}"#, "4", "2", "anyOf", ""),
    (#"{"oneOf":[{"minimum":1},{"minimum":3}]}"#, "2", "4", "oneOf", ""),
    (
      ##"{"$defs":{"small":{"maximum":1}},"items":{"$ref":"#/$defs/small"}}"##, "[1]", "[2]",
      "maximum", "/0"
    ),
  ])
  func keyword(
    _ schema: String, _ good: String, _ bad: String, _ keyword: String, _ pointer: String
  ) throws {
    #expect(try violations(schema, good).isEmpty)
    let found = try violations(schema, bad)
    #expect(found.map(\.keyword) == [keyword])
    #expect(found.map(\.pointer.description) == [pointer])
  }

  @Test func aKeywordOfOtherTypesSaysNothing() throws {
    #expect(try violations(#"{"minimum":3,"pattern":"^a$","required":["a"]}"#, "[]").isEmpty)
  }

  @Test func reportsTheAlternativeThatWasMeant() throws {
    let schema = #"""
      {"oneOf":[{"required":["a"]},{"properties":{"x":{"items":{"type":"string"}}}}]}
      """#
    #expect(
      try violations(schema, #"{"x":[1,2]}"#).map(\.pointer.description) == ["/x/0", "/x/1"])
  }

  /// Whatever the writer can write has its place in the schema; only words and numbers may break it.
  @Test func theSchemaKnowsTheShapeOfEveryRecord() throws {
    let validator = try SchemaValidator(schema: RecordSchema.json)
    var random = RandomRecord(seed: 3)
    for _ in 0..<300 {
      let value = try JSONParser.parse(RecordWriter.line(random.line()))
      let shapes = validator.violations(in: value).filter {
        ["type", "required", "additionalProperties", "false", "oneOf", "minItems"]
          .contains($0.keyword)
      }
      #expect(shapes == [])
    }
  }

  @Test(arguments: [
    (
      #"{"items":{"uniqueItems":true}}"#,
      SchemaError.unknownKeyword("uniqueItems", pointer: "/items/uniqueItems")
    ),
    (#"{"items":{"$defs":{}}}"#, .unknownKeyword("$defs", pointer: "/items/$defs")),
    (##"{"$ref":"#/$defs/a"}"##, .unresolvedReference("#/$defs/a", pointer: "/$ref")),
    (#"{"type":"text"}"#, .malformedKeyword(pointer: "/type", expected: "the name of a JSON type")),
    (#"{"items":7}"#, .malformedKeyword(pointer: "/items", expected: "an object")),
    (#"{"required":[7]}"#, .malformedKeyword(pointer: "/required/0", expected: "a string")),
    ("{", .notJSON(JSONSyntaxError(offset: 1, expected: "a key in quotation marks"))),
  ])
  func refusesASchemaItCannotCheck(_ schema: String, _ error: SchemaError) {
    #expect(throws: error) { try SchemaValidator(schema: Array(schema.utf8)) }
  }
}
