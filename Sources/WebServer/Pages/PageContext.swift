/// Where and how a page is being read.
struct PageContext: Sendable {
  let texts: InterfaceTexts
  /// Without the ending of a format: `/release/rilis:1:9f1c0e5b2a7d4c38`.
  let path: String
  let query: QueryItems
  /// `http://localhost:8765`, for feeds, whose readers want whole addresses.
  var origin = ""
  /// The forms that this page has.
  var formats: [PageFormat] = []

  /// A link to a page of this site, in the language of this one where the address says it.
  func link(_ path: String, _ items: QueryItems = QueryItems()) -> String {
    items.setting("lang", query.value("lang")).link(path)
  }

  /// This page in another form.
  func link(to format: PageFormat) -> String {
    query.link((path == "/" ? "/search" : path) + "." + format.rawValue)
  }
}
