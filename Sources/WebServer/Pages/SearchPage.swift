import Records

/// What a query found, newest first unless asked otherwise.
struct SearchPage: ListPage {
  static let template = TemplateName.search

  /// An active facet value with its name.
  struct Chip: Sendable, Equatable {
    var parameter: String
    var value: String
    var label: String

    init(_ parameter: String, _ value: String, label: String) {
      self.parameter = parameter
      self.value = value
      self.label = label
    }
  }

  /// The parsed query in words, clause by clause, in the language of the page.
  var reading: [String] = []
  /// What of the query was not used, and why.
  var ignored: [String] = []
  var chips: [Chip] = []
  var count = 0
  /// Counting stopped at `count`.
  var isCapped = false
  /// Releases the facets were counted over, when these are not all.
  var facetSample: Int?
  var facets: [FacetGroup] = []
  var months: [MonthCount] = []
  /// The months drawn.
  var histogram: Markup?
  var results: [ReleaseItem] = []
  /// Where the next page begins.
  var next: String?
  /// Releases of the index.
  var indexed = 0

  func title(_ texts: InterfaceTexts) -> String { texts["nav-search"] }

  /// The parameters that narrow a search by an entity.
  static let facetParameters = ["penerbit", "jabatan", "orang", "organisasi", "tempat"]
  static let sorts = ["baru", "lama", "relevan"]

  func fill(_ view: inout View, _ context: PageContext) {
    let texts = context.texts
    let query = context.query
    let isStart = query.setting("lang", nil).setting("urut", nil).encoded.isEmpty
    view.text("home-path", "/")
    view.text("q", query.value("q"))
    view.text("dari", query.value("dari"))
    view.text("sampai", query.value("sampai"))
    view.flag("has-dates", query.value("dari") ?? query.value("sampai") != nil)
    view.list("kept", kept(query))
    view.flag("is-start", isStart)
    view.text("start-text", texts.counted("start", indexed))
    view.list("examples", HelpPage.exampleViews(context, count: 4))
    view.texts("reading", reading)
    view.texts("ignored", ignored)
    view.list("chips", chips.map { chipView($0, context) })
    view.text("count-text", countText(texts, isStart: isStart))
    view.list("sorts", results.isEmpty ? [] : Self.sorts.map { sortView($0, context) })
    view.flag("is-empty", results.isEmpty && !isStart)
    view.list("remedies", results.isEmpty ? remedies(context) : [])
    view.list("results", results.map { $0.view(context) })
    view.text(
      "facets-note", facetSample.map { texts.filled("facets-note", ["n": texts.number($0)]) })
    view.list("facets", facets.filter { !$0.values.isEmpty }.map { $0.view(context) })
    view.markup("histogram", histogram)
    view.paging(next: next, context)
    view.link("atom-link", context.link(to: .atom))
  }

  /// Everything of the address that the form does not ask for itself.
  private func kept(_ query: QueryItems) -> [View] {
    query.items
      .filter { (Self.facetParameters + ["urut", "lang"]).contains($0.name) && !$0.value.isEmpty }
      .map { item in
        var view = View()
        view.text("kept-name", item.name)
        view.text("kept-value", item.value)
        return view
      }
  }

  private func chipView(_ chip: Chip, _ context: PageContext) -> View {
    var view = View()
    view.text("chip-kind", context.texts["facet-\(chip.parameter)"])
    view.text("chip-label", chip.label)
    let items = context.query.setting("sesudah", nil).removing(chip.parameter, chip.value)
    view.link("chip-link", items.link("/"))
    return view
  }

  private func sortView(_ sort: String, _ context: PageContext) -> View {
    var view = View()
    view.text("sort-name", context.texts["sort-\(sort)"])
    view.flag("sort-current", (context.query.value("urut") ?? "baru") == sort)
    view.link("sort-link", context.query.setting("sesudah", nil).setting("urut", sort).link("/"))
    return view
  }

  private func countText(_ texts: InterfaceTexts, isStart: Bool) -> String {
    if isStart { return texts["start-newest"] }
    if isCapped { return texts.filled("found-capped", ["n": texts.number(count)]) }
    return texts.counted("found", count)
  }

  /// What may help when nothing was found.
  private func remedies(_ context: PageContext) -> [View] {
    var remedies: [(key: String, link: String?)] = []
    if !chips.isEmpty || context.query.value("dari") ?? context.query.value("sampai") != nil {
      let bare = QueryItems(context.query.items.filter { $0.name == "q" || $0.name == "lang" })
      remedies.append(("empty-filters", bare.link("/")))
    }
    remedies.append(("empty-spelling", nil))
    remedies.append(("empty-help", context.link("/help")))
    return remedies.map { remedy in
      var view = View()
      view.text("remedy-text", context.texts[remedy.key])
      view.link("remedy-link", remedy.link)
      return view
    }
  }

  var table: CSVTable { CSVTable(columns: ReleaseItem.columns, rows: results.map(\.row)) }

  func entries(_ texts: InterfaceTexts) -> [AtomFeed.Entry] { results.map { $0.entry(texts) } }
}

extension SearchPage {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("reading", always: reading)
      json.member("ignored", ignored)
      json.member("count", count)
      json.member("countIsFloor", isCapped)
      json.member("facetSample", facetSample)
      json.member("results", always: results)
      json.member("facets", facets)
      json.member("months", months)
      json.member("next", next)
    }
  }
}
