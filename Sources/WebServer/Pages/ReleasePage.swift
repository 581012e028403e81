import Records

/// One release: its text, what was found in it, and where it came from.
struct ReleasePage: Page {
  static let template = TemplateName.release

  struct Warning: Sendable, Equatable, JSONWritable {
    var code: String
    var message: String

    func write(to json: inout JSONBytes) {
      json.object { json in
        json.member("code", code)
        json.member("message", message)
      }
    }
  }

  var key: String
  var text: String
  /// Code points of the headline at the head of the text; 0 when there is none.
  var headlineEnd = 0
  var date: String?
  /// Where the date comes from: `metadata`, `dateline`, `stamp` …
  var dateOrigin: String?
  var publisher: EntityReference?
  /// As the archive gave it; shown as a link only when it is one of http or https.
  var sourceURI: String?
  var spans: [MarkedSpan] = []
  var groups: [EntityGroup] = []
  var warnings: [Warning] = []
  /// Name and value of what else the record says of its making: file, digest, version.
  var facts: [(key: String, value: String)] = []

  init(key: String, text: String) {
    self.key = key
    self.text = text
  }

  private var headline: String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(headlineEnd)))
  }

  func title(_ texts: InterfaceTexts) -> String {
    headlineEnd == 0 ? texts["untitled"] : headline
  }

  func fill(_ view: inout View, _ context: PageContext) {
    let texts = context.texts
    let marked = MarkedText(text, spans)
    view.text("release-date", date.map(texts.date))
    view.text("release-datetime", date)
    view.text("date-origin", dateOrigin.map { texts["origin-\($0)"] })
    view.text("publisher-name", publisher?.name)
    view.link("publisher-link", publisher.map { context.link($0.path) })
    view.list(
      "headline", marked.paragraphs(from: 0, to: headlineEnd).flatMap { marked.views($0, context) })
    view.list(
      "paragraphs",
      marked.paragraphs(from: headlineEnd, to: text.unicodeScalars.count).map { pieces in
        var paragraph = View()
        paragraph.list("pieces", marked.views(pieces, context))
        return paragraph
      })
    view.link("source-link", sourceURI.flatMap(WebLink.checked))
    view.text("source-text", sourceURI)
    view.list(
      "warnings",
      warnings.map { warning in
        var row = View()
        row.text("warning-code", warning.code)
        row.text("warning-text", warning.message)
        return row
      })
    view.list(
      "layers",
      MarkedSpan.Layer.allCases.compactMap { layer in
        let count = spans.count { $0.layer == layer }
        guard count > 0 else { return nil }
        var row = View()
        row.text("layer-kind", layer.rawValue)
        row.text("layer-name", texts["layer-\(layer.rawValue)"])
        row.text("layer-count", texts.number(count))
        return row
      })
    view.list("entity-groups", groups.filter { !$0.entities.isEmpty }.map { $0.view(context) })
    view.list("mentions", spans.map { $0.row(context) })
    view.list(
      "facts",
      facts.map { fact in
        var row = View()
        row.text("fact-name", texts[fact.key])
        row.text("fact-value", fact.value)
        return row
      })
  }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("release", key)
      json.member("date", date)
      json.member("publisher", publisher)
      json.member("headline", headlineEnd == 0 ? nil : headline)
      json.member("text", text)
      json.member("offsetUnit", "codepoint")
      json.member("source", sourceURI)
      json.member("mentions", always: spans)
      json.member("entities", groups.flatMap(\.entities))
      json.member("warnings", warnings)
    }
  }
}
