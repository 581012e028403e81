import Records

/// Quotes by their words, speaker, office and days.
struct QuotesPage: ListPage {
  static let template = TemplateName.quotes

  var ignored: [String] = []
  var count = 0
  /// Counting stopped at `count`.
  var isCapped = false
  var quotes: [QuoteItem] = []
  var next: String?

  func title(_ texts: InterfaceTexts) -> String { texts["quotes-title"] }

  func fill(_ view: inout View, _ context: PageContext) {
    for name in ["q", "orang", "jabatan", "dari", "sampai"] {
      view.text(name, context.query.value(name))
    }
    view.list(
      "kept",
      context.query.value("lang").map { language in
        var kept = View()
        kept.text("kept-name", "lang")
        kept.text("kept-value", language)
        return [kept]
      } ?? [])
    view.texts("ignored", ignored)
    let texts = context.texts
    view.text(
      "count-text",
      isCapped
        ? texts.filled("quotes-capped", ["n": texts.number(count)])
        : texts.counted("quotes-found", count))
    view.list("quotes", quotes.map { $0.view(context) })
    view.paging(next: next, context)
    view.link("atom-link", context.link(to: .atom))
  }

  var table: CSVTable { CSVTable(columns: QuoteItem.columns, rows: quotes.map(\.row)) }

  func entries(_ texts: InterfaceTexts) -> [AtomFeed.Entry] { quotes.map { $0.entry(texts) } }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("ignored", ignored)
      json.member("count", count)
      json.member("countIsFloor", isCapped)
      json.member("quotes", always: quotes)
      json.member("next", next)
    }
  }
}
