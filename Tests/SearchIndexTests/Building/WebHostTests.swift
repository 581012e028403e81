import Records
import Testing

@testable import SearchIndex

struct WebHostTests {
  @Test(
    arguments: [
      ("https://www.Arung.go.id/berita?id=1", "arung.go.id"),
      ("http://arung.go.id:8080", "arung.go.id"),
      ("https://arung.go.id?x", "arung.go.id"), ("HTTPS://a-b.example#c", "a-b.example"),
      ("ftp://arung.go.id", nil), ("arung.go.id/berita", nil), ("https://", nil),
      ("https://arung", nil),
      ("https://<b>.id/", nil), ("https://.id", nil), ("https://user@arung.go.id/", nil), ("", nil),
    ] as [(String, String?)])
  func hostOfAnAddress(_ address: String, _ host: String?) {
    #expect(WebHost.name(of: address) == host)
  }

  @Test func whoPublishedIsKnownByTheAddress() async throws {
    func line(_ key: String, _ uri: String?) -> String {
      var release = ReleaseRecord(
        id: "rilis:1:\(key)", source: RecordSource(path: "\(key).html"), text: "Pasar dibuka.",
        processing: Processing(version: "0", dictionaries: "sha256:0", config: "sha256:0"))
      release.source.uri = uri
      return String(decoding: RecordWriter.line(release).dropLast(), as: UTF8.self)
    }
    let index = try TestIndex()
    try await index.build([
      line("a", "https://www.arung.go.id/1"), line("b", "https://arung.go.id/2"), line("c", nil),
    ])
    let answer = try await index.reader().search(SearchRequest(query: ""))
    let publisher = try #require(answer.facets[.publisher]?.first)
    #expect((publisher.label, publisher.releases) == ("arung.go.id", 2))
    #expect(answer.facets[.organization] == nil || answer.facets[.organization] == [])
    #expect(try await index.keys("") { $0.facets[.publisher] = [publisher.value] } == ["b", "a"])
    #expect(try await index.keys("penerbit:arung") == ["b", "a"])
    let page = try #require(try await index.reader().organization(id: publisher.value))
    #expect(page.context.releases.count == 2)
  }
}
