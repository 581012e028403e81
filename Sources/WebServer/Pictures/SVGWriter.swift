/// Writes elements of SVG or HTML; every text and value is escaped on its way in.
struct SVGWriter {
  /// A picture with more links than this stays out of the way of the tab key: its table has them.
  static let tabStops = 40

  typealias Attributes = KeyValuePairs<String, SVGValue?>

  private(set) var text = ""
  /// Whether the tab key stops at links.
  var areLinksStops = true
  private(set) var hasLinks = false

  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    text += "<" + name
    for (name, value) in attributes {
      guard let value else { continue }
      text += " " + name + "=\"" + value.written + "\""
    }
    text += ">"
  }

  mutating func close(_ name: String) { text += "</" + name + ">" }

  mutating func line() { text += "\n" }

  /// Takes over what another has written.
  mutating func append(_ other: SVGWriter) { text += other.text }

  /// An element with nothing in it.
  mutating func shape(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// An element with text in it.
  mutating func words(_ name: String, _ attributes: Attributes, _ words: String) {
    open(name, attributes)
    text += XMLText.escaped(words)
    close(name)
  }

  mutating func element(
    _ name: String, _ attributes: Attributes = [:], content: (inout SVGWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// What a click leads away from, named by `title`; a group when the address leads nowhere here.
  mutating func link(
    _ address: String?, title: String, content: (inout SVGWriter) -> Void
  ) {
    let address = LocalAddress.checked(address)
    let name = address == nil ? "g" : "a"
    let isOffTheWay = address != nil && !areLinksStops
    if address != nil { hasLinks = true }
    open(name, ["href": address.map { .text($0) }, "tabindex": isOffTheWay ? "-1" : nil])
    words("title", [:], title)
    content(&self)
    close(name)
    line()
  }
}
