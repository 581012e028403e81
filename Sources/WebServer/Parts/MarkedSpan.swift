import Records

/// A stretch of a release's text that a rule found to be something.
struct MarkedSpan: Sendable, Equatable {
  /// A layer that the reader shows or hides.
  enum Layer: String, Sendable, CaseIterable, JSONWritable {
    case person, position, organization, place, date, quote
  }

  /// Its anchor is `m` and this number.
  var number: Int
  var layer: Layer
  /// Code points `[start, end)` of the release's text.
  var start: Int
  var end: Int
  var text: String
  /// What is named here: the entity, a date in ISO 8601, the speaker of a quote.
  var meaning: String
  /// The page of the entity.
  var path: String?
  var rule: String?
  var confidence: Double?

  init(
    number: Int, layer: Layer, start: Int, end: Int, text: String, meaning: String,
    path: String? = nil, rule: String? = nil, confidence: Double? = nil
  ) {
    self.number = number
    self.layer = layer
    self.start = start
    self.end = end
    self.text = text
    self.meaning = meaning
    self.path = path
    self.rule = rule
    self.confidence = confidence
  }

  /// What a pointer over the words shows.
  func title(_ texts: InterfaceTexts) -> String {
    let name = "\(texts["layer-\(layer.rawValue)"]): \(meaning)"
    let rule = rule.map { "\(texts["column-rule"]) \($0)" }
    let confidence = confidence.map(texts.percent)
    return ([name] + [rule, confidence].compactMap(\.self)).joined(separator: " · ")
  }

  func row(_ context: PageContext) -> View {
    let texts = context.texts
    var view = View()
    view.text("mention-number", String(number))
    view.text("mention-words", String(text.prefix(160)) + (text.count > 160 ? "…" : ""))
    view.text("mention-kind", texts["layer-\(layer.rawValue)"])
    view.text("mention-entity", layer == .date ? texts.date(meaning) : meaning)
    view.link("mention-link", path.map { context.link($0) })
    view.text("mention-rule", rule ?? "–")
    view.text("mention-confidence", confidence.map(texts.percent) ?? "–")
    return view
  }
}

extension MarkedSpan: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("layer", layer)
      json.member("span", always: [start, end])
      json.member("text", text)
      json.member("meaning", meaning)
      json.member("path", path)
      json.member("rule", rule)
      json.member("confidence", confidence)
    }
  }
}
