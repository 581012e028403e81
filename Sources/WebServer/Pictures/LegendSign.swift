/// A sign of a picture and what it means.
struct LegendSign: Sendable, Equatable {
  /// Classes of the sign.
  var classes: String
  /// Outline within 16 by 16 units, the middle at (0, 0).
  var path: String
  var meaning: String

  /// A filled field.
  static func field(_ classes: String, _ meaning: String) -> LegendSign {
    LegendSign(classes: classes, path: "M-7-6H7V6H-7z", meaning: meaning)
  }

  static func html(_ signs: [LegendSign]) -> String {
    if signs.isEmpty { return "" }
    var html = SVGWriter()
    html.element("ul", ["class": "pic-legend"]) { html in
      for sign in signs {
        html.element("li") { html in
          html.element(
            "svg", ["class": "pic-sign", "viewBox": "-8 -8 16 16", "aria-hidden": "true"]
          ) { $0.shape("path", ["class": .text(sign.classes), "d": .text(sign.path)]) }
          html.words("span", [:], sign.meaning)
        }
        html.line()
      }
    }
    html.line()
    return html.text
  }
}
