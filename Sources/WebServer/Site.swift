import Logging

/// The whole site as a function: a request in, a response out. It opens no socket and no file.
package struct Site: Sendable {
  private let options: ServerOptions
  private let logger: Logger
  private let routes: RouteTable
  private let writer: PageWriter
  private let hosts: HostGuard
  private let tokens: TokenGuard
  private let limit: ConcurrencyLimit
  private let cache: ResponseCache

  init(source: some PageSource, options: ServerOptions, logger: Logger) throws {
    self.options = options
    self.logger = logger
    routes = RouteTable(asking: source)
    writer = PageWriter(texts: try InterfaceTexts.embedded(), templates: try PageTemplates())
    hosts = HostGuard(names: options.hostNames + [options.address.host])
    tokens = TokenGuard(token: options.token)
    limit = ConcurrencyLimit(options.concurrentRequests)
    cache = ResponseCache(limit: options.cacheBytes)
  }

  package func respond(to request: PageRequest) async -> PageResponse {
    var response: PageResponse
    do {
      response = try await answer(request)
    } catch {
      let known = error as? PageError ?? .failed
      if known == .failed {
        logger.error("A page failed", metadata: ["path": "\(request.path)", "error": "\(error)"])
      }
      response = writer.response(to: known, request)
    }
    response.headers += SecurityHeaders.all
    return response
  }

  private func answer(_ request: PageRequest) async throws -> PageResponse {
    try options.bounds.check(request)
    try hosts.check(request.headers.host)
    let match = try routes.match(request.path)
    if !match.route.isOpen { try tokens.check(request.headers) }
    guard let method = request.method, match.route.methods.contains(method) else {
      throw PageError.methodNotAllowed(allowed: match.route.methods)
    }
    switch match.route.answer {
    case .file(let contentType, let bytes):
      let file = PageResponse(contentType: contentType, body: bytes)
      return Self.unlessKnown(file, request)
    case .login:
      return try await logIn(request)
    case .page(let page):
      return try await limit.run {
        try await Deadline.run(seconds: options.secondsPerAnswer) {
          try await cached(request, match, page)
        }
      }
    }
  }

  private func cached(
    _ request: PageRequest, _ match: RouteTable.Match,
    _ page: @Sendable (PageQuestion) async throws -> any Page
  ) async throws -> PageResponse {
    let query = QueryItems(decoding: request.queryString)
    let texts = writer.texts(query, request)
    let host = request.headers.host ?? ""
    let key = [request.path, request.queryString, texts.language.rawValue, host]
      .joined(separator: "\n")
    if request.method != .post, let kept = cache[key] { return Self.unlessKnown(kept, request) }
    let question = PageQuestion(
      parameters: match.parameters, query: query,
      form: QueryItems(decoding: request.body, keepsLines: true), texts: texts)
    let context = PageContext(
      texts: texts, path: match.path, query: query, origin: "http://" + host,
      formats: match.route.formats)
    let response = writer.response(with: try await page(question), match.format, context)
    guard request.method != .post else { return response }
    cache.keep(response, for: key)
    return Self.unlessKnown(response, request)
  }

  /// The log-in form, or the cookie when the right token was sent.
  private func logIn(_ request: PageRequest) async throws -> PageResponse {
    let query = QueryItems(decoding: request.queryString)
    guard request.method == .post else {
      return writer.response(with: LoginPage(next: query.value("next")), .html, context(request))
    }
    let form = QueryItems(decoding: request.body, keepsLines: false)
    guard tokens.isRight(form.value("token") ?? "") else {
      // Guessing is slow, whoever does it.
      try await Task.sleep(for: .seconds(1))
      var response = writer.response(
        with: LoginPage(next: form.value("next"), isWrong: true), .html, context(request))
      response.status = 401
      return response
    }
    let next = LoginPage(next: form.value("next")).next
    return PageResponse(
      status: 303, contentType: "text/plain; charset=utf-8",
      headers: [.init("Location", next), tokens.cookie, .init("Cache-Control", "no-store")],
      body: [])
  }

  private func context(_ request: PageRequest) -> PageContext {
    let query = QueryItems(decoding: request.queryString)
    return PageContext(texts: writer.texts(query, request), path: request.path, query: query)
  }

  /// The response with its tag, or 304 when the browser has it.
  private static func unlessKnown(_ response: PageResponse, _ request: PageRequest) -> PageResponse
  {
    let tag = EntityTag.of(response.body)
    var answer = response
    answer.headers += [.init("ETag", tag), .init("Cache-Control", "private, no-cache")]
    if let known = request.headers.ifNoneMatch, EntityTag.matches(known, tag) {
      answer.status = 304
      answer.body = []
    }
    return answer
  }
}
