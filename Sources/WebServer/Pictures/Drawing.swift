/// An SVG drawing while it is written: elements in order, every text escaped, no script and no style.
struct Drawing {
  private(set) var markup = ""

  /// `<name a="…">`; attributes keep their order so that equal values give equal bytes.
  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    markup += "<\(name)\(Drawing.written(attributes))>"
  }

  mutating func close(_ name: String) { markup += "</\(name)>" }

  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    markup += "<\(name)\(Drawing.written(attributes))/>"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    open(name, attributes)
    markup += XMLText.escaped(text)
    close(name)
  }

  /// A shape with its `<title>`, inside a link where one is given.
  mutating func linked(
    to link: String?, title: String, draw: (inout Drawing) -> Void
  ) {
    let name = link == nil ? "g" : "a"
    open(name, link.map { [("href", $0)] } ?? [])
    element("title", text: title)
    draw(&self)
    close(name)
  }

  /// The whole picture, named by its title and description: a group, as it holds links, which readers
  /// of an `img` would not come to.
  static func picture(
    name: String, prefix: String, width: Int, height: Int, words: PictureWords,
    draw: (inout Drawing) -> Void
  ) -> String {
    var drawing = Drawing()
    let title = "\(prefix)-title"
    let description = "\(prefix)-desc"
    drawing.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("class", "picture \(name)"),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "group"),
        ("aria-labelledby", "\(title) \(description)"),
      ])
    drawing.element("title", [("id", title)], text: words.title)
    drawing.element("desc", [("id", description)], text: words.description)
    draw(&drawing)
    drawing.close("svg")
    return drawing.markup
  }

  /// A coordinate with at most one decimal: `12`, `12.5`, `-0.3`.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  /// `text` cut to about `width` units at `size` (0.56 em a character), with … where it was cut.
  static func cut(_ text: String, width: Double, size: Double) -> String {
    let most = max(1, Int(width / (size * 0.56)))
    return text.count <= most ? text : String(text.prefix(most - 1)) + "…"
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(XMLText.escaped($0.1))\"" }.joined()
  }
}
