import Records

/// What was wrong with a request, and what helps.
struct ErrorPage: Page {
  static let template = TemplateName.message
  let error: PageError
  let texts: InterfaceTexts

  private var heading: String { texts.filled("error-\(error.key)-title", error.values) }
  private var remedy: String { texts.filled("error-\(error.key)-remedy", error.values) }

  func title(_ texts: InterfaceTexts) -> String { heading }

  func fill(_ view: inout View, _ context: PageContext) {
    view.text("heading", heading)
    view.text("remedy", remedy)
    view.text("status", String(error.status))
  }

  /// As RFC 9457 (problem details) has it.
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("type", "about:blank")
      json.member("title", heading)
      json.member("status", error.status)
      json.member("detail", remedy)
    }
  }
}
