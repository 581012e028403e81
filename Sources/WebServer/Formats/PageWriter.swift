import Records

/// Writes pages and errors in the form that was asked for.
struct PageWriter: Sendable {
  let texts: [Language: InterfaceTexts]
  let templates: PageTemplates

  func texts(_ query: QueryItems, _ request: PageRequest) -> InterfaceTexts {
    let language = Language(query: query, acceptLanguage: request.headers.acceptLanguage)
    return texts[language] ?? InterfaceTexts(language: language)
  }

  func response(
    with page: some Page, _ format: PageFormat, _ context: PageContext
  ) -> PageResponse {
    switch format {
    case .html: PageResponse(contentType: format.contentType, body: html(page, context))
    case .json: PageResponse(contentType: format.contentType, body: JSONBytes.line(page))
    case .csv:
      PageResponse(
        contentType: format.contentType,
        headers: [
          .init("Content-Disposition", "attachment; filename=\"\(Self.fileName(context))\"")
        ],
        body: (page as? any TablePage)?.table.bytes ?? [])
    case .atom:
      PageResponse(
        contentType: format.contentType,
        body: (page as? any ListPage).map { feed($0, context).bytes } ?? [])
    }
  }

  private func feed(_ page: any ListPage, _ context: PageContext) -> AtomFeed {
    AtomFeed(
      path: context.query.link(context.path), feedPath: context.link(to: .atom),
      title: "Rilis – " + page.title(context.texts), origin: context.origin,
      entries: page.entries(context.texts))
  }

  /// `rilis-search.csv`; letters, digits and hyphens only, whatever the path holds.
  private static func fileName(_ context: PageContext) -> String {
    let name = context.path.split(separator: "/").first ?? "search"
    return "rilis-\(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }).csv"
  }

  func html(_ page: some Page, _ context: PageContext) -> [UInt8] {
    var view = View()
    view.interface(context.texts)
    view.text("language", context.texts.language.rawValue)
    view.text("page-title", page.title(context.texts))
    view.link("home", context.link("/"))
    view.link("quotes-link", context.link("/quotes"))
    view.link("lookup-link", context.link("/lookup"))
    view.link("help-link", context.link("/help"))
    view.list("languages", languageLinks(context))
    view.list("formats", formatLinks(context))
    page.fill(&view, context)
    return templates.html(type(of: page).template, view)
  }

  /// This page in the other languages.
  private func languageLinks(_ context: PageContext) -> [View] {
    Language.allCases.map { language in
      var view = View()
      view.text("code", language.rawValue)
      view.text("language-name", texts[language]?["language-name"])
      view.link(
        "language-link", context.query.setting("lang", language.rawValue).link(context.path))
      view.flag("current", language == context.texts.language)
      return view
    }
  }

  /// This page in its other forms.
  private func formatLinks(_ context: PageContext) -> [View] {
    context.formats.filter { $0 != .html }.map { format in
      var view = View()
      view.text("format-name", format == .atom ? "Atom" : format.rawValue.uppercased())
      view.link("format-link", context.link(to: format))
      return view
    }
  }

  /// The page, or the JSON, that says what was wrong and what helps.
  func response(to error: PageError, _ request: PageRequest) -> PageResponse {
    let query = QueryItems(decoding: String(request.queryString.prefix(12_288)))
    let texts = texts(query, request)
    let isData =
      request.path.split(separator: "/").last.map(String.init)
      .flatMap(RouteTable.ending) != nil
    let page = ErrorPage(error: error, texts: texts)
    var response: PageResponse
    if isData {
      response = PageResponse(contentType: "application/problem+json", body: JSONBytes.line(page))
    } else {
      let context = PageContext(texts: texts, path: "/", query: QueryItems())
      if error == .tokenNeeded || error == .tokenWrong {
        let login = LoginPage(next: query.link(request.path))
        response = self.response(with: login, .html, context)
      } else {
        response = self.response(with: page, .html, context)
      }
    }
    response.status = error.status
    response.headers += error.headers + [.init("Cache-Control", "no-store")]
    return response
  }
}
