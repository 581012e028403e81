/// What every picture has around it: its name, its description and its size.
struct SVGFrame {
  /// Begins the ids within the picture: letters, digits and hyphens.
  var id: String
  var title: String
  /// What the picture says, in a sentence.
  var summary: String
  /// Of the whole picture, in pixels or, with a view box, in its units.
  var height: Double
  /// Nil: as wide as its place, letters keep their size.
  var viewBoxWidth: Double?
  /// Number of links within, at most.
  var links = 0
  var classes = "pic"

  /// - Returns: one `svg` element.
  func drawing(_ content: (inout SVGWriter) -> Void) -> String {
    var inside = SVGWriter()
    inside.areLinksStops = links <= SVGWriter.tabStops
    content(&inside)
    // The parts of an image are nothing to a screen reader; links within would be lost.
    let role: SVGValue = inside.hasLinks ? "group" : "img"
    let names: (SVGValue, SVGValue) = ("\(id)-title", "\(id)-desc")
    let attributes: SVGWriter.Attributes = [
      "xmlns": "http://www.w3.org/2000/svg", "class": .text(classes), "role": role,
      "aria-labelledby": names.0, "aria-describedby": names.1,
      "viewBox": viewBoxWidth.map {
        .text("0 0 \(SVGValue.decimal($0)) \(SVGValue.decimal(height))")
      },
      "width": viewBoxWidth == nil ? .percent(100) : nil,
      "height": viewBoxWidth == nil ? .number(height) : nil,
    ]
    var svg = SVGWriter()
    svg.element("svg", attributes) { svg in
      svg.words("title", ["id": names.0], title)
      svg.words("desc", ["id": names.1], summary)
      svg.line()
      svg.append(inside)
    }
    return svg.text
  }

  /// A picture of nothing, which says so.
  static func empty(id: String, title: String, _ words: PictureWords) -> Picture {
    let frame = SVGFrame(id: id, title: title, summary: words.nothing, height: 48)
    let svg = frame.drawing { svg in
      svg.words("text", ["x": .number(0), "y": .number(29), "class": "pic-soft"], words.nothing)
    }
    return Picture(svg: svg, table: PictureTable(caption: title, columns: [], rows: []))
  }
}
