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
  private let generation: @Sendable () async -> String

  init(source: some PageSource, options: ServerOptions, logger: Logger) throws {
    self.options = options
    self.logger = logger
    routes = RouteTable(asking: source)
    writer = PageWriter(texts: try InterfaceTexts.embedded(), templates: try PageTemplates())
    hosts = HostGuard(names: options.hostNames + [options.address.host])
    tokens = TokenGuard(token: options.token)
    limit = ConcurrencyLimit(options.concurrentRequests)
    cache = ResponseCache(limit: options.cacheBytes)
    generation = { await source.generation() }
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
      return Self.tagged(PageResponse(contentType: contentType, body: bytes)).unlessKnown(request)
    case .login:
      return try await logIn(request)
    case .page(let page):
      let query = QueryItems(decoding: request.queryString)
      let texts = writer.texts(query, request)
      let key = await cacheKey(request, texts.language)
      if let key, let kept = cache[key] { return kept.unlessKnown(request) }
      let response = try await limit.run {
        try await Deadline.run(seconds: options.secondsPerAnswer) {
          try await made(request, match, page, query, texts)
        }
      }
      guard let key else { return response }
      let kept = Self.tagged(response)
      cache.keep(kept, for: key)
      return kept.unlessKnown(request)
    }
  }

  /// What the page depends on; nil for what is sent in a form.
  private func cacheKey(_ request: PageRequest, _ language: Language) async -> String? {
    guard request.method != .post else { return nil }
    let generation = await generation()
    cache.begin(generation: generation)
    return [
      generation, request.path, request.queryString, language.rawValue,
      request.headers.host ?? "",
    ].joined(separator: "\n")
  }

  private func made(
    _ request: PageRequest, _ match: RouteTable.Match,
    _ page: @Sendable (PageQuestion) async throws -> any Page, _ query: QueryItems,
    _ texts: InterfaceTexts
  ) async throws -> PageResponse {
    let question = PageQuestion(
      parameters: match.parameters, query: query,
      form: QueryItems(decoding: request.body, keepsLines: true), texts: texts)
    let context = PageContext(
      texts: texts, path: match.path, query: query,
      origin: "http://" + (request.headers.host ?? ""),
      formats: match.route.formats)
    return writer.response(with: try await page(question), match.format, context)
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

  /// With the tag by which a browser asks whether it still holds.
  private static func tagged(_ response: PageResponse) -> PageResponse {
    var response = response
    response.headers += [
      .init("ETag", EntityTag.of(response.body)), .init("Cache-Control", "private, no-cache"),
    ]
    return response
  }
}

extension PageResponse {
  /// The response, or 304 when the browser has it.
  fileprivate func unlessKnown(_ request: PageRequest) -> PageResponse {
    guard let known = request.headers.ifNoneMatch, let tag = header("ETag"),
      EntityTag.matches(known, tag)
    else { return self }
    var answer = self
    answer.status = 304
    answer.body = []
    return answer
  }
}
