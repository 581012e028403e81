/// A drawing, what its signs mean, what it leaves out, and the same as a table.
struct Picture: Sendable, Equatable {
  /// One `svg` element, without script or style: classes take their colours from `pictures.css`.
  var svg: String
  var legend: [LegendSign] = []
  /// What the drawing leaves out or does not mean.
  var notes: [String] = []
  var table: PictureTable

  /// Everything as one HTML figure.
  func html(_ words: PictureWords) -> String {
    var html = SVGWriter()
    html.open("figure", ["class": "picture"])
    html.line()
    var output = html.text + svg + "\n" + LegendSign.html(legend)
    html = SVGWriter()
    for note in notes {
      html.words("p", ["class": "pic-note"], note)
      html.line()
    }
    output += html.text
    if !table.rows.isEmpty { output += details(words) }
    return output + "</figure>\n"
  }

  private func details(_ words: PictureWords) -> String {
    var html = SVGWriter()
    html.open("details")
    html.words("summary", [:], words.asTable)
    html.open(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "group", "aria-label": .text(table.caption),
      ])
    return html.text + table.html + "</div></details>\n"
  }
}
