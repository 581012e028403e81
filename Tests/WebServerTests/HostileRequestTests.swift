import Logging
import SearchIndex
import Testing

@testable import WebServer

/// Whatever is sent to a port, the answer is a page or says what was wrong with the question.
@Suite struct HostileRequestTests {
  private static let questions = [
    "\"", "'", "\"\"\"", "S.H.", "H. Rusdi, S.H., M.Si.", "ahli-ahli", "Jum'at", "*", "**", "a*",
    "~", "rusdi~9", "(", ")", "((((", ")(", "a)", "-", "--", "-a", "NOT", "AND", "OR OR", "NEAR(",
    "NEAR(a b, 99999999999999999999)", "a NEAR/0 b", "{headline}:a", "entities:b1", "^a", "a:b:c",
    "orang:", "orang:(jabatan:(", "orang:zzz", "tanggal:9999..", "tanggal:0000-99-99", "tanggal:..",
    "-tanggal:0001..9999", "'; DROP TABLE release; --", "\" OR 1=1 --", "\") UNION SELECT 1 --",
    "release_words MATCH 'a'", "<script>", "{{a}}", "%s%n", "${a}", "../../etc/passwd", "\u{0}",
    "a\u{0}b", "\u{202E}", "\u{301}", "🎉", "北京", String(repeating: "a ", count: 5_000),
    String(repeating: "\"", count: 10_000), String(repeating: "(", count: 10_000),
    String(repeating: "a* ", count: 3_000), String(repeating: "rusdi~ ", count: 1_400),
    String(repeating: "-(a OR ", count: 1_400), String(repeating: "NEAR(a ", count: 1_400),
  ]

  /// As they stand in the first line of a request.
  private static let targets =
    questions.flatMap { question in
      let question = PercentCoding.encoded(question)
      return ["/?q=\(question)", "/quotes.json?q=\(question)", "/series.csv?q=\(question)"]
    }
    + [
      "/?q=%", "/?q=%2", "/?q=%zz", "/?q=%ff%fe", "/?q=%c3%28", "/?q=%ed%a0%80", "/?%00=%00&&=&==",
      "/?sesudah=-1", "/?sesudah=99999999999999999999999", "/?sesudah=zzzzzzzzzzzz",
      "/?sesudah=%00",
      "/?sesudah=1y2p0ij32e8e7", "/?urut=relevan&sesudah=1y2p0ij32e8e7", "/?urut=lama&sesudah=0",
      "/?urut=x", "/?dari=99999-99-99", "/?dari=0000", "/?sampai=0001-01-01&dari=9999-12-31",
      "/?dari=2023-02-30", "/?dari='", "/?dari=%D9%A2%D9%A0", "/?tempat=99999999999999999999",
      "/?tempat=-1", "/?tempat=13.11.&tempat=..", "/?orang=ffffffffffffffff",
      "/?orang=%F0%9F%8E%89",
      "/?jabatan=%27", "/?penerbit=0&organisasi=0&orang=0&tempat=0&jabatan=0",
      "/?" + String(repeating: "orang=0&", count: 1_000), "/lookup?names=%00%0a%0a%22%27%25_",
      "/lookup.csv?names=" + String(repeating: "rusdi%0a", count: 1_000), "/lookup?names=%25%25",
      "/quotes?orang=%25&jabatan=%25", "/quotes?sesudah=zzzzzzzzzzzzzz", "/release/",
      "/release/rilis:1:..", "/release/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/release/%00",
      "/person/zzzzzzzzzzzzzzzz", "/person/8000000000000000", "/person/-000000000000001",
      "/person/ffffffffffffffff.csv", "/position/%F0%9F%8E%89", "/organization/'", "/place/99",
      "/place/..", "/place/13.11.04.2001.99", "/place/-1", "/place/1e9", "/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd", "/..%5c..%5cetc", "//evil.example/", "/\\evil.example",
      "/.git/config",
      "/style.css/../../x", "/help.csv", "/help/.json", "/.json", "/.atom?q=a", "/search.xml",
      "http://evil.example/", "*", "/" + String(repeating: "a", count: 3_000),
      "/?q=" + String(repeating: "a", count: 13_000),
      "/?q=" + String(repeating: "%41", count: 10_240),
    ]

  @Test func everyAnswerIsAPageOrSaysWhatWasWrong() async throws {
    #expect(Self.targets.count >= 200)
    let indexed = try await IndexedSite(words: ["Malano", "Tiar Wene", "meninjau pasar ikan"])
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let server = try WebServer(index: indexed.index, options: IndexedSite.options, logger: logger)
    let (ports, opened) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run { port in opened.yield(port) } }
      for await port in ports {
        for target in Self.targets {
          let answer = try await RawSocket.answer(
            port: port, "GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
          let status = Int(answer.dropFirst(9).prefix(3)) ?? 0
          #expect(
            [200, 400, 404, 414, 421].contains(status), "\(target.prefix(80)): \(answer.prefix(80))"
          )
          #expect(status == 200 || answer.split(separator: "\r\n\r\n").count == 2 || status == 400)
        }
        break
      }
      group.cancelAll()
    }
  }
}
