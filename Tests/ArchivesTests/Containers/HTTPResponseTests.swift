import Testing

@testable import Archives

@Suite struct HTTPResponseTests {
  private func reading(_ header: String, _ body: [UInt8]) -> Reading {
    let block = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(header)\r\n".utf8) + body
    return Reading(WARCRecord(block: block).bytes, name: "a.warc")
  }

  private func content(_ header: String, _ body: [UInt8]) -> String? {
    reading(header, body).pages.first.map { String(decoding: $0.content.bytes, as: UTF8.self) }
  }

  private func content(_ header: String, _ body: String) -> String? {
    content(header, Array(body.utf8))
  }

  private static let chunked = "Transfer-Encoding: chunked\r\n"
  /// `<p>padat</p>` through zlib.compress, and the same without header and trailer.
  private static let zlib = [UInt8](
    [
      0x78, 0x9C, 0xB3, 0x29, 0xB0, 0x2B, 0x48, 0x4C, 0x49, 0x2C, 0xB1, 0xD1, 0x2F, 0xB0, 0x03,
      0x00,
    ]
      + [0x1A, 0xF1, 0x04, 0x0E])

  @Test(arguments: [
    ("c\r\n<p>satu</p>x\r\n0\r\n\r\n", "<p>satu</p>x"),
    ("3;ext=1\r\n<p>\r\n4\r\nsatu\r\n0\r\nTrailer: x\r\n\r\n", "<p>satu"),
    ("A\n<p>satu</p\n1\n>\n0\n\n", "<p>satu</p>"),
    // The crawler took the chunks away and left the header.
    ("<p>satu</p>", "<p>satu</p>"), ("<!doctype html><p>satu", "<!doctype html><p>satu"),
  ])
  func chunksArePutTogether(body: String, expected: String) {
    #expect(content(Self.chunked, body) == expected)
  }

  @Test(arguments: ["5\r\n<p>\r\n", "5\r\n<p>ab\r\nzz\r\nx"])
  func brokenChunksAreNamed(body: String) {
    let reading = reading(Self.chunked, Array(body.utf8))
    #expect(reading.messages.count == 1)
    #expect(reading.messages.first?.contains("chunked HTTP body") == true)
  }

  @Test func compressedBodiesAreUnpacked() {
    let gzip = StoredGzip.member("<p>padat</p>")
    #expect(content("Content-Encoding: gzip\r\n", gzip) == "<p>padat</p>")
    #expect(content("Content-Encoding: deflate\r\n", Self.zlib) == "<p>padat</p>")
    let raw = Array(Self.zlib.dropFirst(2).dropLast(4))
    #expect(content("Content-Encoding: deflate\r\n", raw) == "<p>padat</p>")
    let size = String(gzip.count, radix: 16)
    let both = Array("\(size)\r\n".utf8) + gzip + "\r\n0\r\n\r\n".utf8
    #expect(content(Self.chunked + "Content-Encoding: x-gzip\r\n", both) == "<p>padat</p>")
  }

  @Test func bodiesThatWereStoredUnpackedAreLeftAlone() {
    for encoding in ["gzip", "deflate", "br", "identity"] {
      #expect(content("Content-Encoding: \(encoding)\r\n", "<p>apa adanya") == "<p>apa adanya")
    }
  }

  @Test func anUnknownCompressionIsNamed() {
    let reading = reading("Content-Encoding: br\r\n", [0x0B, 0x02, 0x80])
    #expect(reading.lines == ["a.warc, byte 0 !unsupported-archive"])
    #expect(reading.messages.first?.contains("compressed with “br”") == true)
  }

  @Test func aDamagedBodyCostsItsPage() {
    var gzip = StoredGzip.member("<p>padat</p>")
    gzip[gzip.count - 6] ^= 1
    let broken = WARCRecord(
      block: Array(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".utf8)
        + gzip)
    let reading = Reading(broken.bytes + WARCRecord.page("<p>dua").bytes, name: "a.warc")
    #expect(reading.pages.count == 1)
    #expect(reading.lines.first == "a.warc, byte 0 !corrupt-archive")
  }

  @Test func withoutMediaTypeTheContentDecides() {
    let html = WARCRecord.page("<!DOCTYPE html><title>x", "Server: x")
    let other = WARCRecord.page("\u{1}\u{2}", "Server: x")
    let reading = Reading(html.bytes + other.bytes)
    #expect(reading.pages.count == 1)
    #expect(reading.skipped == ["(no media type)": 1])
  }
}
