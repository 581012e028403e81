import Records

/// How to ask: the query language by example.
struct HelpPage: Page {
  static let template = TemplateName.help

  /// Queries shown as links, each with the key of the text that explains it.
  static let examples: [(query: String, key: String)] = [
    ("stunting posyandu", "help-and"),
    ("stunting OR gizi", "help-or"),
    ("stunting -vaksin", "help-not"),
    ("\"pasar murah\"", "help-phrase"),
    ("NEAR(beras harga, 5)", "help-near"),
    ("pembangun*", "help-prefix"),
    ("orang:malono~", "help-fuzzy"),
    ("jabatan:bupati tanggal:2019..2023", "help-date"),
    ("orang:malano kutipan:gotong", "help-quote"),
    ("penerbit:dinas tempat:arung", "help-place"),
    ("organisasi:bank", "help-organization"),
  ]

  func title(_ texts: InterfaceTexts) -> String { texts["help-title"] }

  func fill(_ view: inout View, _ context: PageContext) {
    view.list("examples", Self.exampleViews(context, count: Self.examples.count))
  }

  /// The first examples, for this page and for a search page without a query.
  static func exampleViews(_ context: PageContext, count: Int) -> [View] {
    examples.prefix(count).map { example in
      var row = View()
      row.text("example-query", example.query)
      row.link("example-link", context.link("/", QueryItems([.init("q", example.query)])))
      row.text("example-meaning", context.texts[example.key])
      return row
    }
  }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("examples", always: Self.examples.map(\.query))
    }
  }
}
