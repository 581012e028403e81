/// The course of a few years in the height of a line of text.
struct Sparkline: Sendable {
  /// More points than this would run into each other.
  static let limit = 60
  private static let width = 100.0
  private static let height = 24.0

  var id: String
  var title: String
  var counts: [MonthHistogram.Count]

  func picture(_ words: PictureWords) -> Picture {
    let series = MonthSeries(counts, atMost: Self.limit)
    guard let first = series.periods.first, let last = series.periods.last else {
      let frame = frame(words.nothing)
      let svg = frame.drawing { svg in
        svg.shape("path", ["class": "pic-axis", "d": "M0 21.5H100"])
      }
      return Picture(svg: svg, table: PictureTable(caption: title, columns: [], rows: []))
    }
    let peak = max(series.periods.map(\.count).max() ?? 1, 1)
    let summary = words.fill(
      words.sparklineSummary,
      [
        "first": words.date(first.key), "last": words.date(last.key), "peak": words.number(peak),
        "end": words.number(last.count),
      ])
    let points = series.periods.enumerated().map { index, period in
      let share = Double(index) / Double(max(series.periods.count - 1, 1))
      let x = series.periods.count == 1 ? Self.width / 2 : 3 + share * (Self.width - 6)
      let y = Self.height - 3 - Double(period.count) / Double(peak) * (Self.height - 6)
      return (x: SVGValue.decimal(x), y: SVGValue.decimal(y))
    }
    let svg = frame(summary).drawing { svg in
      svg.shape("path", ["class": "pic-axis", "d": "M0 21.5H100"])
      svg.shape(
        "path",
        [
          "class": "pic-line",
          "d": .text("M" + points.map { "\($0.x) \($0.y)" }.joined(separator: "L")),
        ])
      if let end = points.last {
        svg.shape(
          "circle", ["class": "pic-end", "cx": .text(end.x), "cy": .text(end.y), "r": "2.5"])
      }
    }
    return Picture(
      svg: svg,
      table: PictureTable(
        caption: title, columns: [words.period, words.times],
        rows: series.periods.filter { $0.count > 0 }.map {
          [.init(words.date($0.key)), .init(words.number($0.count), isNumber: true)]
        }))
  }

  private func frame(_ summary: String) -> SVGFrame {
    SVGFrame(
      id: id, title: title, summary: summary, height: Self.height, viewBoxWidth: Self.width,
      classes: "pic pic-sparkline")
  }
}
