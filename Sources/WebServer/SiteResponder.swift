import Hummingbird

/// The only place where the types of the HTTP library meet those of the site.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let site: Site
  /// Bytes of a body that are read.
  let bodyLimit: Int
  /// Seconds that a body may take to come: who never ends it would hold up the end of the server.
  let bodySeconds: Int

  func respond(to request: Request, context: Context) async throws -> Response {
    let method = PageRequest.Method(rawValue: request.method.rawValue)
    var page = PageRequest(
      method: method, path: request.uri.path, queryString: request.uri.query ?? "",
      headers: RequestHeaders(
        host: request.head.authority, acceptLanguage: request.headers[.acceptLanguage],
        authorization: request.headers[.authorization], cookie: request.headers[.cookie],
        ifNoneMatch: request.headers[.ifNoneMatch], contentType: request.headers[.contentType]))
    if method == .post {
      do {
        page.body = try await Deadline.run(seconds: bodySeconds) { try await body(of: request) }
      } catch PageError.tookTooLong {
        return Response(status: .requestTimeout, headers: [.connection: "close"])
      }
    }
    let answer = await site.respond(to: page)
    return response(answer, isHead: method == .head)
  }

  /// The body, or the first bytes over the limit: enough for the site to refuse it.
  private func body(of request: Request) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await buffer in request.body {
      bytes += buffer.readableBytesView
      if bytes.count > bodyLimit { break }
    }
    return bytes
  }

  private func response(_ answer: PageResponse, isHead: Bool) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = answer.contentType
    for header in answer.headers {
      if let name = HTTPFields.Element.Name(header.name) {
        headers.append(HTTPFields.Element(name: name, value: header.value))
      }
    }
    headers[.contentLength] = answer.status == 304 ? nil : String(answer.body.count)
    let hasBody = !isHead && answer.status != 304
    return Response(
      status: .init(code: answer.status), headers: headers,
      body: hasBody ? .init(byteBuffer: ByteBuffer(bytes: answer.body)) : .init())
  }
}
