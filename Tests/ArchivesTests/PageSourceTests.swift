import Foundation
import Testing

@testable import Archives

@Suite struct PageSourceTests {
  /// One line a result: `path:line content` for a page, `path:line !code` for a failure.
  private func results(
    _ inputs: [String], limits: ReadingLimits = ReadingLimits(), standardInput: Int32 = 0
  ) throws -> [String] {
    var source = try PageSource(inputs, limits: limits, standardInput: standardInput)
    var lines: [String] = []
    while let result = source.next() {
      switch result {
      case .success(let page):
        let kind =
          switch page.content {
          case .html: "html"
          case .text: "text"
          case .unknown: "unknown"
          }
        let content = String(decoding: page.content.bytes, as: UTF8.self)
        lines.append("\(Self.place(page.origin)) \(kind) \(content)")
      case .failure(let failure):
        lines.append("\(Self.place(failure.origin)) !\(failure.code)")
      }
    }
    return lines
  }

  private static func place(_ origin: Page.Origin) -> String {
    let name = origin.path?.split(separator: "/").suffix(2).joined(separator: "/") ?? "-"
    return origin.line.map { "\(name):\($0)" } ?? name
  }

  @Test func readsAFolderFileByFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("2023/a.html", "<p>a")
    try folder.write("2023/b.txt", "b")
    try folder.write("2023/empty.html", "")
    try folder.write("2023/rows.jsonl", "{\"text\":\"satu\"}\n\n{oops\n{\"html\":\"tiga\"}")
    try folder.write("2023/void.jsonl", "\n\n")
    try folder.write("z.css", "x")
    try folder.link("2023/gone.html", to: "nowhere")
    #expect(
      try results([folder.path]) == [
        "2023/a.html html <p>a",
        "2023/b.txt text b",
        "2023/empty.html !empty-input",
        "2023/gone.html !unreadable",
        "2023/rows.jsonl:1 text satu",
        "2023/rows.jsonl:3 !invalid-json",
        "2023/rows.jsonl:4 html tiga",
        "2023/void.jsonl !empty-input",
      ])
  }

  @Test func pathsAreRelativeToTheFolderAndAsGivenForAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.html", "a")
    var source = try PageSource([folder.path, folder["in/a.html"]])
    #expect(try source.next()?.get().origin.path == "in/a.html")
    #expect(try source.next()?.get().origin.path == folder["in/a.html"])
    #expect(source.next() == nil)
  }

  @Test func countsWhatItPassesOver() throws {
    let folder = try TemporaryFolder()
    for name in ["a/a.html", "a/b.css", "b/a.html", "b/b.css", "b/c"] {
      try folder.write(name, "x")
    }
    var source = try PageSource([folder["a"], folder["b"]])
    while source.next() != nil {}
    #expect(source.skipped == [".css": 2, "(none)": 1])
  }

  @Test(arguments: [
    ("page.html", "{\"text\":\"a\"}", "page.html html {\"text\":\"a\"}"),
    ("page.txt", "{\"text\":\"a\"}", "page.txt:1 text a"),
    ("page.txt", "a", "page.txt text a"),
    ("rows.data", "\n{\"text\":\"a\"}\n", "rows.data:2 text a"),
    ("rows.json", "{\"id\":1,\"html\":5}", "rows.json:1 !invalid-row"),
    ("noname", "<p>a</p>", "noname unknown <p>a</p>"),
    ("noname", "{\"title\":\"a\"}", "noname unknown {\"title\":\"a\"}"),
    ("noname", "", "noname !empty-input"),
    (".hidden", "a", ".hidden unknown a"),
  ])
  func aNamedFileIsAlwaysRead(name: String, content: String, expected: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, content)
    let found = try results([folder[name]]).map { $0.split(separator: "/", maxSplits: 1)[1] }
    #expect(found.first.map(String.init) == expected)
    #expect(found.count == 1)
  }

  @Test(arguments: [
    ("<p>a", ["- unknown <p>a"]),
    ("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", ["-:1 text a", "-:2 text b"]),
    ("", ["- !empty-input"]),
  ])
  func readsStandardInput(content: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("input", content)
    let input = try #require(FileHandle(forReadingAtPath: folder["input"]))
    #expect(try results(["-"], standardInput: input.fileDescriptor) == expected)
  }

  @Test func limitsAreNamedInNumbers() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", "123456")
    try folder.write("b.jsonl", "{\"text\":\"1\"}\n{\"text\":\"12345\"}\n{\"text\":\"2\"}\n")
    let limits = ReadingLimits(page: 5, line: 12)
    var source = try PageSource([folder.path], limits: limits)
    var messages: [String] = []
    var texts = 0
    while let result = source.next() {
      switch result {
      case .success: texts += 1
      case .failure(let failure): messages.append("\(failure.code): \(failure.message)")
      }
    }
    #expect(texts == 2)
    #expect(
      messages == [
        "too-large: a.html: 6 bytes, the limit for one page is 5 bytes",
        "line-too-long: b.jsonl, line 2: 16 bytes, the limit for one line is 12 bytes",
      ])
  }

  @Test func aStreamWithoutEndIsTooLarge() throws {
    #expect(
      try results(["/dev/zero"], limits: ReadingLimits(page: 100_000, line: 100))
        == ["dev/zero !too-large"])
  }

  @Test func inputsAreCheckedAtTheDoor() throws {
    let folder = try TemporaryFolder()
    try folder.write("docs/a.css", "x")
    #expect(throws: ArchiveError.noSuchFile(path: folder["nowhere"])) {
      _ = try PageSource([folder["nowhere"]])
    }
    #expect(throws: ArchiveError.noPages(folder: folder["docs"], skipped: [".css": 1])) {
      _ = try PageSource([folder["docs"]])
    }
    try folder.link("round", to: "round")
    #expect(
      throws: ArchiveError.unreadable(
        path: folder["round"], reason: "Too many levels of symbolic links")
    ) { _ = try PageSource([folder["round"]]) }
  }

  @Test func errorsSayWhatToDo() {
    #expect(
      ArchiveError.noPages(folder: "docs", skipped: [".css": 12, "(none)": 1]).description
        == "docs: no pages in this folder (passed over: 1 (none), 12 .css); read are "
        + ".html .htm .xhtml .shtml .php .asp .aspx .txt .jsonl .ndjson .gz .zst .tgz .tar .zip "
        + ".warc .wacz .docx .pdf .eml .xml .rss .atom .json .csv .tsv")
    #expect(ArchiveError.noSuchFile(path: "a").description == "a: no such file or folder")
  }

  /// The super-user reads what nobody may read, so these hold for everyone else only.
  @Test(.enabled(if: geteuid() != 0))
  func saysWhatMayNotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.html", "a")
    try folder.write("shut/b.html", "b")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder["shut"])
    #expect(try results([folder.path]).last == "shut !unreadable")
    #expect(
      throws: ArchiveError.unreadableFolder(path: folder["shut"], reason: "Permission denied")
    ) { _ = try PageSource([folder["shut"]]) }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder["shut"])
  }
}
