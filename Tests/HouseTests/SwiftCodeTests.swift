import Testing

@Suite struct SwiftCodeTests {
  @Test(arguments: [
    ("a // b\nc", "a \nc"),
    ("a /* b /* c */ d */ e", "a  e"),
    ("/* a\nb */c", "\nc"),
    (#"f("a // b", c)"#, #"f("", c)"#),
    (#"f("a\"b")"#, #"f("")"#),
    (#"f("a \(b("c"))d")"#, #"f(""b(""))"#),
    (##"f(#"a"b\"#)"##, #"f("")"#),
    (##"f(#"a \#(b) c"#)"##, #"f(""b)"#),
    ("f(\"\"\"\na \"b\"\n\"\"\")", "f(\"\"\n\n)"),
    ("a #if b", "a #if b"),
  ])
  func stripsCommentsAndLiterals(text: String, code: String) {
    #expect(SwiftCode.stripped(text) == code)
  }
}
