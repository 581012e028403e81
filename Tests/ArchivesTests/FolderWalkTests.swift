import Testing

@testable import Archives

@Suite struct FolderWalkTests {
  private func walk(_ folder: String) throws -> (steps: [String], skipped: [String: Int]) {
    var walk = try FolderWalk(root: Array(folder.utf8))
    var steps: [String] = []
    var skipped: [String: Int] = [:]
    while let step = walk.next() {
      switch step {
      case .file(let path, _): steps.append(path)
      case .passedOver(let reason): skipped[reason, default: 0] += 1
      case .unreadable(let path, let error): steps.append("\(path): \(error.reason)")
      }
    }
    return (steps, skipped)
  }

  @Test func findsPagesAndCountsTheRest() throws {
    let folder = try TemporaryFolder()
    for name in [
      "a.html", "b.HTM", "c/d.txt", "f.php?id=3", "g.css", "c/h.CSS", "i", ".j.html", ".k/l.html",
      "m.html.gz", "n.jpg",
    ] {
      try folder.write(name, "x")
    }
    let found = try walk(folder.path)
    #expect(
      found.steps == ["a.html", "b.HTM", "c/d.txt", "f.php?id=3", "i", "m.html.gz"])
    #expect(found.skipped == [".css": 2, ".jpg": 1])
  }

  /// A naive twin writes all paths down and sorts them by their bytes.
  @Test func goesInByteOrderOfPaths() throws {
    let folder = try TemporaryFolder()
    var names = ["a.html", "a/b.html", "a-b.html", "a/b/c.html", "a0/é.html", "Z.html", "é/a.html"]
    for number in 0..<30 { names.append("n\(number)/\(number % 7).html") }
    for name in names { try folder.write(name, "x") }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try walk(folder.path).steps == sorted)
    #expect(try walk(folder.path + "/").steps == sorted)
  }

  @Test func survivesLinksThatGoRound() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/page.html", "x")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.write("b/page.html", "x")
    try folder.link("b/other", to: "../a")
    #expect(try walk(folder.path).steps == ["a/page.html", "b/page.html"])
  }

  @Test func saysWhichLinkLeadsNowhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", "x")
    try folder.link("b.html", to: "nowhere.html")
    try folder.link("c.css", to: "nowhere.css")
    let found = try walk(folder.path)
    #expect(found.steps == ["a.html", "b.html"])
    #expect(found.skipped == [".css": 1])
  }
}
