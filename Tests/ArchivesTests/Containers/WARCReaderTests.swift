import TestSupport
import Testing

@testable import Archives

@Suite struct WARCReaderTests {
  private static let records = [
    WARCRecord(type: "warcinfo", contentType: "application/warc-fields", block: [0x61]),
    WARCRecord.page("<p>satu"),
    WARCRecord(type: "request", block: Array("GET / HTTP/1.1\r\n\r\n".utf8)),
    WARCRecord(type: "revisit", block: Array("HTTP/1.1 200 OK\r\n\r\n".utf8)),
    WARCRecord.page("x", "Content-Type: image/jpeg"),
    WARCRecord(block: Array("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx".utf8)),
    WARCRecord.page("dua", "content-type: Text/Plain; charset=\"windows-1252\""),
    WARCRecord(uri: "https://a.example/robots.txt", block: WARCRecord.page("x").block),
    WARCRecord(type: "resource", contentType: "text/html", block: Array("<p>tiga".utf8)),
  ].map(\.bytes)

  private static let skipped = [
    "(warcinfo)": 1, "(request)": 1, "(revisit)": 1, "image/jpeg": 1, "HTTP 404": 1,
    "robots.txt": 1,
  ]

  private func contents(_ reading: Reading) -> [String] {
    reading.pages.map { String(decoding: $0.content.bytes, as: UTF8.self) }
  }

  @Test func pagesComeOutAndTheRestIsCounted() {
    let reading = Reading(Self.records.flatMap { $0 }, name: "a.warc")
    #expect(contents(reading) == ["<p>satu", "dua", "<p>tiga"])
    #expect(reading.messages.isEmpty)
    #expect(reading.skipped == Self.skipped)
    #expect(reading.pages[1].charset == "windows-1252")
    #expect(reading.pages[1].content == .text(Array("dua".utf8)))
  }

  @Test func aPageSaysWhereItComesFrom() {
    let origin = Reading(Self.records[1], name: "a.warc").pages.first?.origin
    #expect(
      origin
        == Page.Origin(
          uri: "https://arung.example/rilis",
          archive: Page.Archive(
            container: "a.warc", recordId: "<urn:uuid:1>", capturedAt: "2023-03-01T02:11:00Z"),
          offset: 0))
  }

  @Test(arguments: ["a.warc.gz", "rekaman"])
  func recordsMayBeCompressedOneByOneOrTogether(name: String) {
    let apart = Reading(Self.records.flatMap(StoredGzip.member(_:)), name: name)
    let together = Reading(StoredGzip.member(Self.records.flatMap { $0 }), name: name)
    let pairs = Reading(
      StoredGzip.member(Self.records[..<4].flatMap { $0 })
        + StoredGzip.member(Self.records[4...].flatMap { $0 }), name: name)
    for reading in [apart, together, pairs] {
      #expect(contents(reading) == ["<p>satu", "dua", "<p>tiga"])
      #expect(reading.skipped == Self.skipped)
    }
  }

  /// However the bytes come in, and wherever a block ends.
  @Test func blocksOfAnySizeGiveTheSame() {
    var random = SeededGenerator(seed: 5)
    let plain = Self.records.flatMap { $0 }
    let packed = Self.records.flatMap(StoredGzip.member(_:))
    for bytes in [plain, packed] {
      let expected = Reading(bytes)
      for _ in 0..<40 {
        let sizes = (0..<7).map { _ in Int.random(in: 1...90, using: &random) }
        #expect(Reading(bytes, blocks: sizes) == expected)
      }
    }
  }

  @Test func oneDamagedMemberCostsThatMemberOnly() {
    let members = (1...5).map { StoredGzip.member(WARCRecord.page("<p>\($0)").bytes) }
    for place in [0, 2, 4] {
      for damage in [12, 40, members[place].count - 5] {
        var broken = members
        broken[place][damage] ^= 0xFF
        let reading = Reading(broken.flatMap { $0 }, name: "a.warc.gz")
        let whole = (1...5).filter { $0 != place + 1 }.map { "<p>\($0)" }
        #expect(contents(reading) == whole, "byte \(damage) of member \(place + 1)")
        let offset = members[..<place].map(\.count).reduce(0, +)
        #expect(
          reading.messages.first?.hasPrefix("a.warc.gz, byte \(offset): the gzip member is damaged")
            == true, "\(reading.messages)")
        #expect(reading.messages.count == 1)
      }
    }
  }

  /// Bytes that are lost make a member run into the next one.
  @Test func lostBytesCostNoMoreThanTheirMember() {
    let members = (1...4).map { StoredGzip.member(WARCRecord.page("<p>\($0)").bytes) }
    var broken = members
    broken[1].removeSubrange(60..<160)
    let reading = Reading(broken.flatMap { $0 }, name: "a.warc.gz")
    #expect(contents(reading) == ["<p>1", "<p>3", "<p>4"])
    #expect(reading.messages.count == 1)
    broken[1] = members[1].dropLast(70)
    #expect(
      contents(Reading(broken.flatMap { $0 }, name: "a.warc.gz")) == ["<p>1", "<p>3", "<p>4"])
  }

  @Test func aDamagedRecordOfAPlainFileCostsItself() {
    let records = (1...4).map { WARCRecord.page("<p>\($0)").bytes }
    var broken = records
    broken[1][0] = 0x21
    let reading = Reading(broken.flatMap { $0 }, name: "a.warc")
    #expect(contents(reading) == ["<p>1", "<p>3", "<p>4"])
    #expect(reading.lines.contains("a.warc, byte \(records[0].count) !corrupt-archive"))
  }

  @Test func aFileThatEndsTooEarlySaysSo() {
    let members = (1...3).map { StoredGzip.member(WARCRecord.page("<p>\($0)").bytes) }
    let whole = members.flatMap { $0 }
    let reading = Reading(Array(whole.dropLast(30)), name: "a.warc.gz")
    #expect(contents(reading) == ["<p>1", "<p>2"])
    #expect(
      reading.lines.last == "a.warc.gz, byte \(members[0].count * 2) !truncated-archive")
    let plain = Reading(Array(WARCRecord.page("<p>panjang").bytes.dropLast(9)), name: "a.warc")
    #expect(plain.lines == ["a.warc, byte 0 !truncated-archive"])
  }

  @Test func aPageOverTheLimitIsNamedAndTheNextOneRead() {
    let records = [
      WARCRecord.page(String(repeating: "x", count: 500)), WARCRecord.page("<p>dua"),
    ]
    let reading = Reading(
      records.flatMap { StoredGzip.member($0.bytes) }, limits: ReadingLimits(page: 100))
    #expect(reading.lines.map { $0.split(separator: " ").last } == ["!too-large", "<p>dua"])
  }

  @Test func anArchiveWithoutPagesSaysSo() {
    let reading = Reading(Self.records[3] + Self.records[3], name: "a.warc")
    #expect(reading.lines == ["a.warc !no-pages"])
    #expect(reading.messages == ["a.warc: no pages in it (passed over: 2 (revisit))"])
  }

  @Test func aRecordWithoutLengthIsDamaged() {
    let text = "WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n"
    let reading = Reading(Array(text.utf8) + Self.records[1], name: "a.warc")
    #expect(reading.messages.first?.contains("no Content-Length") == true)
    #expect(contents(reading) == ["<p>satu"])
  }

  @Test func membersAreCountedAgainstALimit() {
    let reading = Reading(
      Self.records.flatMap { $0 }, name: "a.warc", limits: ReadingLimits(members: 3))
    #expect(contents(reading) == ["<p>satu"])
    #expect(reading.messages.first?.contains("more than 3 members") == true)
  }
}
