import Testing

@testable import Archives

@Suite struct TarReaderTests {
  private static let bytes = TarArchive.bytes([
    ("mei/a.html", "<p>a"), ("mei/b.txt", String(repeating: "b", count: 600)), ("c.css", "x"),
    ("d.html", "<p>d"),
  ])

  private static let lines = [
    "in, mei/a.html html <p>a", "in, mei/b.txt text \(String(repeating: "b", count: 600))",
    "in, d.html html <p>d",
  ]

  @Test func membersComeInTheirOrder() {
    let reading = Reading(Self.bytes)
    #expect(reading.lines == Self.lines)
    #expect(reading.skipped == [".css": 1])
    #expect(Reading(StoredGzip.member(Self.bytes)).lines == Self.lines)
  }

  @Test(arguments: [1, 100, 511, 512, 513]) func blocksOfAnySizeGiveTheSame(size: Int) {
    #expect(Reading(Self.bytes, blocks: [size]).lines == Self.lines)
  }

  @Test func longNamesStandInBlocksOfTheirOwn() {
    let name = String(repeating: "rilis/", count: 30) + "a.html"
    let gnu = TarArchive.member("././@LongLink", Array("\(name)\0".utf8), type: "L")
    let field = " path=\(name)\n"
    let posix = TarArchive.member("x", Array("\(field.utf8.count + 3)\(field)".utf8), type: "x")
    for header in [gnu, posix] {
      let bytes = header + TarArchive.bytes([("rilis/a", "<p>a")])
      #expect(Reading(bytes).lines == ["in, \(name) html <p>a"])
    }
  }

  @Test func linksAndDevicesAreCounted() {
    let bytes =
      TarArchive.member("up", [], type: "2") + TarArchive.member("tty", [], type: "3")
      + TarArchive.member("mei", [], type: "5") + TarArchive.bytes([("a.html", "a")])
    let reading = Reading(bytes)
    #expect(reading.lines == ["in, a.html html a"])
    #expect(reading.skipped == ["(link)": 1, "(special)": 1, "(folder)": 1])
  }

  @Test func aNameThatLeadsOutIsNotRead() {
    let bytes = TarArchive.bytes([("../a.html", "x"), ("./b.html", "b")])
    #expect(Reading(bytes).lines == ["in !unsafe-name", "in, b.html html b"])
  }

  @Test func aDamagedHeaderCostsItsMember() {
    var broken = Self.bytes
    broken[1024 + 3] ^= 0xFF
    let reading = Reading(broken)
    #expect(reading.lines == [Self.lines[0], "in !corrupt-archive", Self.lines[2]])
    #expect(reading.messages.first?.contains("damaged at byte 1024") == true)
  }

  @Test func anArchiveThatEndsTooEarlyIsNamed() {
    let reading = Reading(Array(Self.bytes.prefix(1024 + 700)))
    #expect(reading.lines.first == Self.lines[0])
    #expect(reading.lines.dropFirst().allSatisfy { $0.hasSuffix("!truncated-archive") })
    #expect(reading.lines.count > 1)
  }

  @Test func aSizeThatIsNoneIsNoHeader() {
    var header = TarArchive.member("a.html", [])
    header.replaceSubrange(124..<127, with: "9z9".utf8)
    #expect(TarHeader(header[...]) == nil)
  }
}
