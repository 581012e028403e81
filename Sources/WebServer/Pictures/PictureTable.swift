/// What a picture shows, as a table for who cannot see it.
struct PictureTable: Sendable, Equatable {
  struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
    var text: String
    /// Page of this site.
    var href: String?
    var isNumber = false

    init(_ text: String, href: String? = nil, isNumber: Bool = false) {
      self.text = text
      self.href = href
      self.isNumber = isNumber
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  var caption: String
  var columns: [String]
  /// As many cells as there are columns; the first is the head of its row.
  var rows: [[Cell]]

  /// The table as HTML.
  var html: String {
    var html = SVGWriter()
    html.element("table") { html in
      html.words("caption", [:], caption)
      html.element("thead") { html in
        html.element("tr") { html in
          for column in columns { html.words("th", ["scope": "col"], column) }
        }
      }
      html.line()
      html.element("tbody") { html in
        for row in rows {
          html.element("tr") { html in
            for (index, cell) in row.enumerated() { write(cell, isHead: index == 0, to: &html) }
          }
          html.line()
        }
      }
    }
    return html.text
  }

  private func write(_ cell: Cell, isHead: Bool, to html: inout SVGWriter) {
    html.element(
      isHead ? "th" : "td",
      ["scope": isHead ? "row" : nil, "class": cell.isNumber ? "number" : nil]
    ) { html in
      let address = LocalAddress.checked(cell.href)
      html.words(
        address == nil ? "span" : "a", ["href": address.map { .text($0) }], cell.text)
    }
  }
}
