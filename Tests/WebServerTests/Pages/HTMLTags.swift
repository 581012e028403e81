/// The tags of an HTML text, read as a browser reads them (WHATWG HTML § 13.2.5, the states of tags
/// and attributes), against what the templates may write.
struct HTMLTags {
  private(set) var faults: [String] = []
  private(set) var names: [String] = []

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "link", "body", "a", "header", "span", "nav", "ul", "li",
    "main",
    "footer", "p", "form", "label", "div", "input", "button", "details", "summary", "section", "h1",
    "h2",
    "h3", "code", "strong", "ol", "aside", "article", "mark", "time", "fieldset", "legend", "table",
    "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "blockquote", "textarea", "caption",
    // Pictures.
    "figure", "figcaption", "svg", "g", "desc", "defs", "use", "path", "rect", "circle", "line",
    "polyline",
    "polygon", "ellipse", "text", "tspan",
  ]
  private static let void: Set<String> = ["meta", "link", "input"]

  init(_ html: String) {
    let scalars = Array(html.unicodeScalars)
    var open: [String] = []
    var position = 0
    while position < scalars.count {
      guard scalars[position] == "<" else {
        position += 1
        continue
      }
      var end = position + 1
      var quote: Unicode.Scalar?
      var source = ""
      while end < scalars.count, quote != nil || scalars[end] != ">" {
        let scalar = scalars[end]
        if let open = quote {
          if scalar == open { quote = nil }
        } else if scalar == "\"" || scalar == "'" {
          quote = scalar
        }
        source.unicodeScalars.append(quote == nil || scalar == quote ? scalar : "v")
        end += 1
      }
      position = end + 1
      if source.hasPrefix("!doctype") { continue }
      let name = source.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      names.append(String(name))
      if !Self.elements.contains(String(name)) { faults.append("element <\(source)>") }
      for attribute in source.split(separator: " ").dropFirst() {
        let key = attribute.prefix { $0 != "=" }
        if key.hasPrefix("on") || key == "style"
          || key.contains(where: { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "/" })
        {
          faults.append("attribute \(attribute) in <\(source)>")
        }
      }
      if source.hasPrefix("/") {
        if open.popLast() != String(name) { faults.append("</\(name)> closes something else") }
      } else if !Self.void.contains(String(name)) && !source.hasSuffix("/") {
        open.append(String(name))
      }
    }
    if !open.isEmpty { faults.append("not closed: \(open)") }
  }
}
