import Testing

@testable import SearchIndex

@Suite struct NameMatcherTests {
  @Test(
    arguments: [
      ("rusdy", 1, "h rusdi malano s h", "rusdi"),
      ("rusdy malanno", 1, "h rusdi malano s h", "rusdi malano"),
      ("Rusdy Malanno", 1, "rusdi malano", "rusdi malano"),
      ("rusdi", 1, "rusdy rusdi", "rusdi"),
      ("rudsi", 1, "rusdi", "rusdi"),
      ("malano rusdi", 1, "rusdi malano", nil),
      ("rusdi malano tiar", 2, "rusdi malano", nil),
      ("rusdi", 1, "tiar wene", nil),
      ("rusxyz", 2, "rusdi", nil),
      ("", 2, "rusdi", nil),
      ("rusdi", 2, "", nil),
    ] as [(String, Int, String, String?)])
  func nameWithinAName(name: String, edits: Int, form: String, words: String?) {
    #expect(NameMatcher(name, edits: edits).match(in: form)?.words == words)
  }

  @Test func trigramsOfAName() {
    #expect(NameMatcher("rusdi", edits: 1).trigrams == "\"rus\" OR \"usd\" OR \"sdi\"")
    #expect(NameMatcher("al rus", edits: 1).trigrams == "\"rus\"")
    #expect(NameMatcher("al", edits: 1).trigrams == nil)
  }
}
