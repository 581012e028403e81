import Testing

@testable import Archives

@Suite struct ZipReaderTests {
  private static let archive = ZipArchive([
    ("mei/", ""), ("mei/b.html", "<p>b"), ("mei/a.txt", "a"), ("mei/gambar.jpg", "x"),
    (".git/config", "x"), ("__MACOSX/a.html", "x"), ("rows.jsonl", "{\"text\":\"c\"}\n"),
    ("LICENSE", "x"),
  ])

  @Test func membersComeInTheOrderOfTheDirectory() {
    let reading = Reading(Self.archive.bytes, name: "2023.zip")
    #expect(
      reading.lines == [
        "2023.zip, mei/b.html html <p>b", "2023.zip, mei/a.txt text a",
        "2023.zip, rows.jsonl, line 1 text c",
      ])
    #expect(reading.skipped == ["(folder)": 1, ".jpg": 1, "(hidden)": 2, "(none)": 1])
    #expect(reading.pages.first?.origin.archive == Page.Archive(container: "2023.zip"))
    #expect(reading.pages.first?.origin.path == "mei/b.html")
  }

  @Test func aFileOnDiskIsReadFromItsEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.zip", Self.archive.bytes)
    try folder.write("b.zip", PackedPage.zip)
    var source = try PageSource([folder.path])
    var places: [String] = []
    while let result = source.next() { places.append(try result.get().origin.place) }
    #expect(
      places == [
        "a.zip, mei/b.html", "a.zip, mei/a.txt", "a.zip, rows.jsonl, line 1", "b.zip, mei/a.html",
      ])
  }

  @Test func packedMembersAreUnpackedAndChecked() {
    #expect(Reading(PackedPage.zip).lines == ["in, mei/a.html html \(PackedPage.html)"])
    var archive = Self.archive
    archive.comment = "arsip 2023"
    archive.entries[1].crc = 7
    archive.entries[2].unpacked = 9
    let reading = Reading(archive.bytes, name: "a.zip")
    #expect(
      reading.lines == [
        "a.zip, mei/b.html !corrupt-archive", "a.zip, mei/a.txt !corrupt-archive",
        "a.zip, rows.jsonl, line 1 text c",
      ])
    #expect(reading.messages.first?.contains("its checksum is 0x") == true)
    #expect(reading.messages.last?.contains("1 bytes where the directory says 9") == true)
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "C:/a.html", "a\\..\\b.html", "a/../../b"])
  func aNameThatLeadsOutIsNotRead(name: String) {
    let reading = Reading(ZipArchive([(name, "x"), ("b.html", "b")]).bytes, name: "a.zip")
    #expect(reading.lines == ["a.zip !unsafe-name", "a.zip, b.html html b"])
    #expect(reading.messages.first?.contains("“\(name)” names a place outside") == true)
  }

  @Test func whatCannotBeUnpackedIsNamed() {
    var archive = Self.archive
    archive.entries[1].flags = 1
    archive.entries[2].method = 12
    let reading = Reading(archive.bytes, name: "a.zip")
    #expect(reading.messages.first?.contains("it is encrypted") == true)
    #expect(reading.messages.last?.contains("packed by method 12") == true)
    #expect(reading.pages.count == 1)
  }

  @Test func membersThatLieOverEachOtherEndTheArchive() {
    var archive = ZipArchive([("a.html", "a"), ("b.html", "b"), ("c.html", "c")])
    archive.entries[1].packed = [UInt8](repeating: 0, count: 300)
    let bytes = archive.bytes
    // Both entries say that they begin where the first one does, and that they are long.
    let lying = bytes.prefix(bytes.count - 22).dropFirst(0)
    #expect(Reading(Array(lying)).lines == ["in !truncated-archive"])
    archive.entries = (0..<4).map { number in
      ZipArchive.Entry(name: "\(number).html", content: Array("abc".utf8))
    }
    var twisted = archive.bytes
    for place in twisted.indices.dropLast(30)
    where twisted[place...].starts(with: ZipEntry.signature) {
      twisted.replaceSubrange(place + 20..<place + 24, with: StoredGzip.little(180, 4))
    }
    let reading = Reading(twisted, name: "a.zip")
    #expect(reading.messages.last?.contains("its members lie over each other") == true)
  }

  @Test func aZipThatEndsTooEarlyIsNamed() {
    #expect(
      Reading(Array(Self.archive.bytes.dropLast(30)), name: "a.zip").lines
        == ["a.zip !truncated-archive"])
  }

  @Test func archivesLieInArchives() {
    let inner = ZipArchive([("a.html", "<p>a")]).bytes
    var outer = ZipArchive([("2022.zip", ""), ("b.html", "b")])
    outer.entries[0].content = inner
    #expect(
      Reading(outer.bytes, name: "semua.zip").lines
        == ["semua.zip/2022.zip, a.html html <p>a", "semua.zip, b.html html b"])
  }

  @Test func ofAWebArchiveOnlyItsRecordsAreRead() {
    var archive = ZipArchive([
      ("datapackage.json", "{}"), ("pages/pages.jsonl", "{\"url\":\"x\"}\n"),
      ("archive/data.warc.gz", ""), ("indexes/index.cdx", "x"),
    ])
    archive.entries[2].content = StoredGzip.member(WARCRecord.page("<p>a").bytes)
    let reading = Reading(archive.bytes, name: "situs.wacz")
    #expect(reading.lines == ["situs.wacz/archive/data.warc.gz, byte 0 html <p>a"])
    #expect(reading.skipped == ["(WACZ index)": 3])
  }
}
