import Testing
import WebServer

@Suite struct TokenTests {
  private let token = "rahasia yang panjang"

  private func site() throws -> TestSite { try TestSite(ServerOptions(token: token)) }

  private func logIn(_ form: String) async throws -> PageResponse {
    try await site().site.respond(
      to: PageRequest(method: .post, path: "/login", body: Array(form.utf8)))
  }

  @Test func keepsEverythingButTheLogInFormAndTheStylesheet() async throws {
    let site = try site()
    let page = await site.get("/help?q=a")
    #expect(page.status == 401)
    #expect(page.header("WWW-Authenticate") == "Bearer realm=\"rilis\"")
    #expect(page.text.contains("name=\"next\" value=\"/help?q=a\""))
    #expect(await site.get("/help.json").status == 401)
    #expect(await site.get("/style.css").status == 200)
    #expect(await site.get("/login").status == 200)
  }

  @Test(arguments: [
    ("Bearer rahasia yang panjang", 200), ("bearer rahasia yang panjang", 200),
    ("Bearer rahasia yang panjan", 401), ("Bearer rahasia yang panjang ", 401), ("Bearer", 401),
    ("Basic rahasia", 401), ("", 401),
  ])
  func readsTheHeader(authorization: String, status: Int) async throws {
    let headers = RequestHeaders(authorization: authorization)
    #expect(try await site().get("/help", headers: headers).status == status)
  }

  @Test func aLogInSetsACookieThatOpensThePages() async throws {
    let answer = try await logIn("token=rahasia+yang+panjang&next=%2Fhelp%3Fq%3Da")
    #expect(answer.status == 303)
    #expect(answer.header("Location") == "/help?q=a")
    let cookie = try #require(answer.header("Set-Cookie"))
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    let sent = String(cookie.prefix { $0 != ";" })
    let headers = RequestHeaders(cookie: "other=1; \(sent)")
    #expect(try await site().get("/help", headers: headers).status == 200)
    let forged = RequestHeaders(cookie: String(sent.dropLast()) + "0")
    #expect(try await site().get("/help", headers: forged).status == 401)
  }

  @Test func aWrongTokenIsTold() async throws {
    let answer = try await logIn("token=salah")
    #expect(answer.status == 401)
    #expect(answer.header("Set-Cookie") == nil)
    #expect(answer.text.contains("role=\"alert\""))
  }

  @Test(arguments: [
    "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)",
    "/\u{9}/evil",
    "/\r\nSet-Cookie: a=b", "/login",
  ])
  func aLogInNeverLeadsElsewhere(next: String) async throws {
    let encoded = next.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let answer = try await logIn("token=rahasia+yang+panjang&next=" + encoded)
    #expect(answer.header("Location") == "/")
  }
}
