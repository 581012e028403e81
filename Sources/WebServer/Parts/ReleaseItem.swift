import Records

/// A release in a list.
struct ReleaseItem: Sendable, Equatable {
  /// `rilis:1:9f1c0e5b2a7d4c38`
  var key: String
  /// Empty when the release has none.
  var headline: [TextPiece]
  /// ISO 8601 or EDTF; nil when the release is undated.
  var date: String?
  var publisher: EntityReference?
  var snippet: [TextPiece]

  init(
    key: String, headline: [TextPiece], date: String? = nil, publisher: EntityReference? = nil,
    snippet: [TextPiece] = []
  ) {
    self.key = key
    self.headline = headline
    self.date = date
    self.publisher = publisher
    self.snippet = snippet
  }

  static func path(_ key: String) -> String { "/release/\(PercentCoding.encoded(key))" }

  func view(_ context: PageContext) -> View {
    var view = View()
    let title = headline.isEmpty ? [TextPiece(context.texts["untitled"])] : headline
    view.list("headline", title.views)
    view.link("release-link", context.link(Self.path(key)))
    view.text("release-date", date.map(context.texts.date))
    view.text("release-datetime", date)
    view.text("publisher-name", publisher?.name)
    view.link("publisher-link", publisher.map { context.link($0.path) })
    view.list("snippet", snippet.views)
    return view
  }

  static let columns = ["release", "date", "publisher", "headline", "snippet"]

  var row: [String] {
    [key, date ?? "", publisher?.name ?? "", headline.plain, snippet.plain]
  }
}

extension ReleaseItem: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("release", key)
      json.member("date", date)
      json.member("publisher", publisher)
      json.member("headline", headline)
      json.member("snippet", snippet)
      json.member("path", Self.path(key))
    }
  }
}
