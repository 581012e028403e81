import Testing

@testable import Archives

/// The content decides what a file is; the name only where the content says nothing.
@Suite struct MemberOpenerTests {
  @Test(arguments: [
    ("rilis", "<!DOCTYPE html><html><p>a", "html"), ("rilis.txt", "<html><p>a", "html"),
    ("rilis.php?id=3", "a", "html"), ("rilis.txt", "a", "text"),
    ("rilis.txt", "[Siaran Pers] a", "text"), ("rilis.txt", "{a}", "text"),
    ("rilis.dat", "{\"text\":\"a\"}", "text"), ("rilis.css", "WARC/1.0", "!corrupt-archive"),
  ])
  func whatAFileIs(name: String, content: String, expected: String) {
    let line = Reading(content, name: name).lines.first
    #expect(line?.contains(" \(expected)") == true, "\(line ?? "nothing")")
  }

  @Test func inAFolderOnlyWhatSaysWhatItIsIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "<!doctype html><p>a")
    try folder.write("b", "catatan")
    try folder.write("c.xml", "<?xml version='1.0'?><urlset/>")
    try folder.write("d.gz", "bukan gzip")
    try folder.write("e.jpg", PackedPage.gzip)
    try folder.write("f.bak", PackedPage.gzip)
    try folder.write("g.json", "{\"nama\":1}")
    try folder.write("h.warc", [])
    var source = try PageSource([folder.path])
    var lines: [String] = []
    while let result = source.next() {
      switch result {
      case .success(let page): lines.append(page.origin.place)
      case .failure(let failure): lines.append("\(failure.origin.place) !\(failure.code)")
      }
    }
    #expect(lines == ["a", "d.gz !not-as-named", "f.bak", "h.warc !empty-input"])
    #expect(source.skipped == ["(none)": 1, ".xml": 1, ".jpg": 1, ".json": 1])
  }
}
