/// Breaks a label into lines that fit a width, by the usual widths of letters: who draws has no fonts.
struct LabelLines {
  /// In pixels.
  var width: Double
  var fontSize: Double
  var isBold = false
  var limit: Int

  /// At most `limit` lines; the last ends in `…` when not all of the label fits.
  func lines(of label: String) -> [String] {
    let words = label.split(whereSeparator: \.isWhitespace)
    var lines: [String] = []
    var line = ""
    for (index, word) in words.enumerated() {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || length(longer) <= width {
        line = longer
        continue
      }
      if lines.count + 1 >= limit {
        lines.append(cut(words[index...].reduce(line) { $0.isEmpty ? "\($1)" : $0 + " " + $1 }))
        return lines
      }
      lines.append(cut(line))
      line = String(word)
    }
    if !line.isEmpty { lines.append(cut(line)) }
    return lines
  }

  /// As much of the text as fits, with `…` when that is not all.
  private func cut(_ text: String) -> String {
    if length(text) <= width { return text }
    var kept = ""
    var used = Self.width(of: "…") * size
    for character in text {
      used += Self.width(of: character) * size
      if used > width { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  private var size: Double { isBold ? fontSize * 1.12 : fontSize }

  /// In pixels.
  private func length(_ text: String) -> Double {
    text.reduce(0) { $0 + Self.width(of: $1) } * size
  }

  /// In ems, rounded up from Liberation Sans and DejaVu Sans.
  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", ".", ",", "'", ":", ";", "|", "!": 0.32
    case " ", "f", "t", "r", "(", ")", "-", "/": 0.4
    case "m", "w", "M", "W", "…", "@", "%": 0.98
    case "A"..."Z", "&": 0.72
    case _ where character.isASCII: 0.6
    default: 1
    }
  }
}
