import Testing

@testable import WebServer

@Suite struct ResponseCacheTests {
  private func page(_ bytes: Int) -> PageResponse {
    PageResponse(contentType: "text/plain", body: Array(repeating: 0x61, count: bytes))
  }

  @Test func forgetsWhatWasUsedLongestAgo() {
    let cache = ResponseCache(limit: 1_000)
    for number in 0..<10 { cache.keep(page(100), for: "\(number)") }
    #expect(cache["0"] != nil)
    cache.keep(page(100), for: "10")
    #expect(cache.bytes <= 1_000)
    #expect(cache["0"] != nil)
    #expect(cache["1"] == nil)
    #expect(cache["10"] != nil)
  }

  @Test func keepsNoPageThatFillsIt() {
    let cache = ResponseCache(limit: 1_000)
    cache.keep(page(200), for: "large")
    #expect(cache["large"] == nil)
    #expect(cache.bytes == 0)
  }

  @Test func countsAReplacedPageOnce() {
    let cache = ResponseCache(limit: 1_000)
    for _ in 0..<50 { cache.keep(page(100), for: "same") }
    #expect(cache.bytes == 100)
  }

  @Test func isEmptiedWhenTheIndexIsAnother() {
    let cache = ResponseCache(limit: 1_000)
    cache.begin(generation: "1")
    cache.keep(page(100), for: "a")
    cache.begin(generation: "1")
    #expect(cache["a"] != nil)
    cache.begin(generation: "2")
    #expect(cache["a"] == nil)
    #expect(cache.bytes == 0)
  }
}
