import Testing

@testable import WebServer

@Suite struct SiteTests {
  @Test(arguments: [
    ("/nowhere", 404), ("/help.csv", 404), ("/help.json", 200), ("/help", 200), ("/style.css", 200),
    ("/../../etc/passwd", 404), ("/%2e%2e/%2e%2e/etc/passwd", 404), ("/Sources/", 404),
    ("/help?q=%00%ff%", 200), ("/help?&&==&a", 200), ("//help", 200),
  ])
  func answers(link: String, status: Int) async throws {
    let answer = try await TestSite().get(link)
    #expect(answer.status == status)
  }

  @Test func everyAnswerIsGuarded() async throws {
    let site = try TestSite()
    for link in ["/help", "/nowhere", "/style.css", "/nowhere.json"] {
      let answer = await site.get(link)
      #expect(answer.header("X-Content-Type-Options") == "nosniff")
      #expect(answer.header("Referrer-Policy") == "no-referrer")
      let policy = try #require(answer.header("Content-Security-Policy"))
      #expect(policy.contains("default-src 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(!policy.contains("script-src"))
    }
  }

  @Test func speaksTheLanguageOfTheAddressThenOfTheBrowser() async throws {
    let site = try TestSite()
    #expect(await site.get("/help").text.contains("<html lang=\"id\">"))
    #expect(await site.get("/help?lang=en").text.contains("<html lang=\"en\">"))
    let english = RequestHeaders(acceptLanguage: "fr, en;q=0.8, id;q=0.5")
    #expect(await site.get("/help", headers: english).text.contains("<html lang=\"en\">"))
    #expect(await site.get("/help?lang=id", headers: english).text.contains("<html lang=\"id\">"))
    let strange = RequestHeaders(acceptLanguage: "xx;q=abc;;,,*")
    #expect(await site.get("/help", headers: strange).text.contains("<html lang=\"id\">"))
  }

  @Test func knowsWhatTheBrowserHas() async throws {
    let site = try TestSite()
    let tag = try #require(await site.get("/help").header("ETag"))
    let again = await site.get("/help", headers: RequestHeaders(ifNoneMatch: tag))
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
    let other = await site.get("/help", headers: RequestHeaders(ifNoneMatch: "W/\"0\""))
    #expect(other.status == 200)
  }

  @Test func makesAPageAgainOnlyWhenTheIndexHasChanged() async throws {
    let source = CountingPages()
    let site = try TestSite(source: source)
    for _ in 0..<3 { _ = await site.get("/?q=a") }
    _ = await site.get("/?q=b")
    #expect(await source.made == 2)
    await source.change()
    _ = await site.get("/?q=a")
    #expect(await source.made == 3)
  }

  @Test func anUnexpectedFaultIsAPageThatTellsNothing() async throws {
    let source = CountingPages()
    await source.fail()
    let answer = try await TestSite(source: source).get("/?q=a&lang=en")
    #expect(answer.status == 500)
    #expect(answer.text.contains("The reason is in the server"))
    #expect(!answer.text.contains("Secret"))
    #expect(answer.header("Cache-Control") == "no-store")
  }

  @Test func saysErrorsAsPagesAndAsData() async throws {
    let site = try TestSite()
    let page = await site.get("/nowhere?lang=en")
    #expect(page.contentType.hasPrefix("text/html"))
    #expect(page.text.contains("Nothing lives at this address"))
    let problem = await site.get("/nowhere.json?lang=en")
    #expect(problem.contentType == "application/problem+json")
    #expect(problem.text.contains("\"status\":404"))
  }

  @Test func refusesWhatIsTooLong() async throws {
    let site = try TestSite()
    let query = await site.get("/help?q=" + String(repeating: "a", count: 12_300))
    #expect(query.status == 414)
    let path = await site.get("/" + String(repeating: "a", count: 3_000))
    #expect(path.status == 414)
    let escaped = await site.get("/help?q=" + String(repeating: "%22", count: 10_000))
    #expect(escaped.status == 200)
  }

  @Test(arguments: [
    ("localhost", 200), ("localhost:1", 200), ("LOCALHOST:8765", 200), ("127.0.0.1:8765", 200),
    ("[::1]:8765", 200), ("10.1.2.3", 200), ("arsip.example", 200), ("arsip.example.:80", 200),
    ("evil.example", 421), ("localhost.evil.example", 421), ("127.0.0.1.evil.example", 421),
    ("[::1].evil.example", 200), ("[evil.example]", 421), ("", 400), ("300.1.1.1", 421),
  ])
  func answersToItsOwnNamesOnly(host: String, status: Int) async throws {
    let site = try TestSite(ServerOptions(hostNames: ["arsip.example"]))
    #expect(await site.get("/help", headers: RequestHeaders(host: host)).status == status)
  }
}
