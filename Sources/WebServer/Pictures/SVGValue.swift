/// The value of an attribute.
enum SVGValue: ExpressibleByStringInterpolation {
  case text(String)
  /// In user units, which are pixels where a picture has no `viewBox`.
  case number(Double)
  /// Of the width of the picture, so that it stretches and its letters do not.
  case percent(Double)

  init(stringLiteral text: String) { self = .text(text) }

  /// As it stands between the quotes.
  var written: String {
    switch self {
    case .text(let text): XMLText.escaped(text)
    case .number(let value): Self.decimal(value)
    case .percent(let value): Self.decimal(value) + "%"
    }
  }

  /// At most two decimals, none that are zero: `12.5`, `-0.25`, `3`. What is no number is 0.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    let magnitude = hundredths.magnitude
    var text = String(magnitude / 100)
    let rest = magnitude % 100
    if rest > 0 {
      text += rest < 10 ? ".0\(rest)" : rest.isMultiple(of: 10) ? ".\(rest / 10)" : ".\(rest)"
    }
    return hundredths < 0 ? "-" + text : text
  }
}
