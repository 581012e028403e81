import Testing

@testable import Archives

@Suite struct FolderWalkTests {
  private func walk(_ folder: String) throws -> (steps: [String], skipped: [String: Int]) {
    var walk = try FolderWalk(root: Array(folder.utf8))
    var steps: [String] = []
    while let step = walk.next() {
      switch step {
      case .file(let path, _, let format): steps.append("\(format) \(path)")
      case .unreadable(let path, let error): steps.append("\(path): \(error.reason)")
      }
    }
    return (steps, walk.skipped)
  }

  @Test func findsPagesAndCountsTheRest() throws {
    let folder = try TemporaryFolder()
    for name in [
      "a.html", "b.HTM", "c/d.txt", "c/e.jsonl", "f.php?id=3", "g.pdf", "c/h.PDF", "i",
      ".j.html", ".k/l.html", "m.html.gz",
    ] {
      try folder.write(name, "x")
    }
    let found = try walk(folder.path)
    #expect(
      found.steps == [
        "html a.html", "html b.HTM", "text c/d.txt", "rows c/e.jsonl", "html f.php?id=3",
      ])
    #expect(found.skipped == [".pdf": 2, "(none)": 1, ".gz": 1])
  }

  /// A naive twin writes all paths down and sorts them by their bytes.
  @Test func goesInByteOrderOfPaths() throws {
    let folder = try TemporaryFolder()
    var names = ["a.html", "a/b.html", "a-b.html", "a/b/c.html", "a0/é.html", "Z.html", "é/a.html"]
    for number in 0..<30 { names.append("n\(number)/\(number % 7).html") }
    for name in names { try folder.write(name, "x") }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try walk(folder.path).steps == sorted.map { "html \($0)" })
    #expect(try walk(folder.path + "/").steps == sorted.map { "html \($0)" })
  }

  @Test func survivesLinksThatGoRound() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/page.html", "x")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.write("b/page.html", "x")
    try folder.link("b/other", to: "../a")
    #expect(try walk(folder.path).steps == ["html a/page.html", "html b/page.html"])
  }

  @Test func saysWhichLinkLeadsNowhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", "x")
    try folder.link("b.html", to: "nowhere.html")
    try folder.link("c.pdf", to: "nowhere.pdf")
    let found = try walk(folder.path)
    #expect(found.steps == ["html a.html", "html b.html"])
    #expect(found.skipped == [".pdf": 1])
  }
}
