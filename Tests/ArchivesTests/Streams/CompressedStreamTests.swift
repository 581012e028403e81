import Testing

@testable import Archives

@Suite struct CompressedStreamTests {
  @Test(arguments: [
    (PackedPage.gzip, "a.html.gz"), (PackedPage.zstd, "a.html.zst"), (PackedPage.gzip, "apa"),
  ])
  func aPageMayBePacked(bytes: [UInt8], name: String) {
    let reading = Reading(bytes, name: name)
    #expect(reading.lines == ["\(name) html \(PackedPage.html)"])
  }

  @Test func membersFollowEachOther() {
    let bytes = StoredGzip.member("{\"text\":\"a\"}\n{\"te") + StoredGzip.member("xt\":\"b\"}\n")
    let padded = bytes + [UInt8](repeating: 0, count: 700)
    #expect(
      Reading(padded, name: "a.jsonl.gz").lines == [
        "a.jsonl.gz, line 1 text a", "a.jsonl.gz, line 2 text b",
      ])
  }

  @Test func blocksOfAnySizeGiveTheSame() {
    for size in [1, 2, 3, 7, 64, 511] {
      for bytes in [PackedPage.gzip, PackedPage.zstd] {
        #expect(Reading(bytes, blocks: [size]).lines == ["in html \(PackedPage.html)"])
      }
    }
  }

  @Test(arguments: [PackedPage.gzip, PackedPage.zstd])
  func anyDamageIsSeen(bytes: [UInt8]) {
    for place in stride(from: 30, to: bytes.count, by: 13) {
      var broken = bytes
      broken[place] ^= 0x55
      let reading = Reading(broken)
      #expect(reading.pages.isEmpty, "byte \(place)")
      #expect(
        reading.lines == ["in !corrupt-archive"] || reading.lines == ["in !truncated-archive"])
    }
  }

  @Test(arguments: [PackedPage.gzip, PackedPage.zstd])
  func bytesThatEndTooEarlyAreNamed(bytes: [UInt8]) {
    for count in [20, 100, bytes.count - 1] {
      let reading = Reading(Array(bytes.prefix(count)))
      #expect(reading.lines == ["in !truncated-archive"])
      #expect(reading.messages.first?.contains("begins at byte 0 ends too early") == true)
    }
  }

  @Test func aFewBytesDoNotBecomeAnyNumber() throws {
    let once = Reading(PackedPage.zeros, limits: ReadingLimits(page: 1 << 20))
    #expect(once.lines == ["in !archive-limit"] || once.lines == ["in !too-large"])
    let message = try #require(once.messages.first)
    #expect(message.contains("250") || message.contains("\(1 << 20)"))
  }

  @Test func archivesInEachOtherAreCounted() {
    var bytes = Array("<html><p>a".utf8)
    for _ in 0..<4 { bytes = StoredGzip.member(bytes) }
    #expect(Reading(bytes).lines == ["in html <html><p>a"])
    let reading = Reading(StoredGzip.member(bytes))
    #expect(reading.lines == ["in !archive-limit"])
    #expect(reading.messages.first?.contains("more than 4 archives in each other") == true)
  }

  @Test func anEmptyMemberHoldsNothing() {
    #expect(Reading(StoredGzip.member("")).lines == ["in !empty-input"])
  }

  @Test func whatFollowsTheLastMemberIsNamed() {
    let reading = Reading(StoredGzip.member("{\"text\":\"a\"}\n") + Array("sampah".utf8))
    #expect(reading.lines == ["in, line 1 text a", "in, line 1 !corrupt-archive"])
  }
}
