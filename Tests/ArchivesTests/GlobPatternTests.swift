import Testing

@testable import Archives

@Suite struct GlobPatternTests {
  @Test(arguments: [
    ("*.html", ["a.html", "b.html"]), ("?.txt", ["c.txt"]), ("[ab].html", ["a.html", "b.html"]),
    ("2*/*/x.html", ["2022/mei/x.html", "2023/mei/x.html"]),
    ("**/x.html", ["2022/mei/x.html", "2023/mei/x.html"]),
    ("2023/**", ["2023/mei", "2023/mei/x.html"]),
    (".*", [".h.html"]), ("*.pdf", []), ("2022/*", ["2022/mei"]),
  ])
  func findsWhatMatches(pattern: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    for name in ["b.html", "a.html", "c.txt", ".h.html", "2022/mei/x.html", "2023/mei/x.html"] {
      try folder.write(name, "x")
    }
    let found = try #require(GlobPattern(folder[pattern])).paths()
    #expect(found == expected.map { folder[$0] })
  }

  @Test func aPathIsNoPattern() {
    #expect(GlobPattern("arsip/a.html") == nil)
  }

  @Test func aFileOfThatVeryNameWins() throws {
    let folder = try TemporaryFolder()
    try folder.write("[a].html", "x")
    try folder.write("a.html", "y")
    var source = try PageSource([folder["[a].html"]])
    #expect(try source.next()?.get().content == .html([0x78]))
    #expect(source.next() == nil)
  }

  @Test func nothingThatMatchesIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ArchiveError.noMatch(pattern: folder["*.html"])) {
      _ = try PageSource([folder["*.html"]])
    }
  }
}
