/// Months or years side by side, in percent of a picture's width, with labels that do not collide.
struct BarAxis {
  struct Label: Equatable {
    var index: Int
    var text: String
    /// Years stand below months.
    var isBelow = false
  }

  /// Narrower bars than a twelfth each; a few months do not become a wall.
  private static let widest = 8.0
  /// Room a label needs, in pixels: four digits or a month's name.
  private static let labelWidth = 38.0

  /// Widths of pictures, in pixels, that are safe to reckon with on narrow and on wide screens.
  private static let narrow = 280.0
  private static let wide = 540.0

  let periods: [MonthSeries.Period]
  let step: Double

  init(_ periods: [MonthSeries.Period]) {
    self.periods = periods
    step = min((100 - 2 * TimeAxis.margin) / Double(max(periods.count, 1)), Self.widest)
  }

  /// Room for the labels, in pixels.
  func height(_ words: PictureWords) -> Double {
    let labels = labels(width: Self.narrow, words) + labels(width: Self.wide, words)
    return labels.contains(where: \.isBelow) ? 38 : 22
  }

  func left(of index: Int) -> Double { TimeAxis.margin + Double(index) * step }

  /// Labels where the picture is so many pixels wide.
  func labels(width: Double, _ words: PictureWords) -> [Label] {
    let room = step / 100 * width
    // Bars from one label to the next.
    let distance = Int((Self.labelWidth / room).rounded(.up))
    var labels: [Label] = []
    if periods.first?.month == nil {
      let every = [1, 2, 5, 10, 20, 50, 100].first { $0 >= distance } ?? 1000
      labels = periods.indices.filter { periods[$0].year.isMultiple(of: every) }
        .map { Label(index: $0, text: String(periods[$0].year)) }
    } else {
      if let every = [1, 2, 3, 6].first(where: { $0 >= distance }) {
        labels = periods.indices
          .filter { (periods[$0].month ?? 1) % every == 1 % every }
          .map { Label(index: $0, text: words.month(periods[$0].month ?? 1)) }
      }
      labels += years(distance, isBelow: !labels.isEmpty)
    }
    let limit = 100 - Self.labelWidth / width * 100
    return labels.filter { left(of: $0.index) <= limit }
  }

  /// The years where they begin, and the first year if it has room before the second.
  private func years(_ distance: Int, isBelow: Bool) -> [Label] {
    let every = [1, 2, 5, 10].first { $0 * 12 >= distance } ?? 10
    var starts = periods.indices.filter {
      periods[$0].month == 1 && periods[$0].year.isMultiple(of: every)
    }
    if starts.first.map({ $0 >= distance }) ?? true { starts.insert(0, at: 0) }
    return starts.map { Label(index: $0, text: String(periods[$0].year), isBelow: isBelow) }
  }

  /// The line under the bars and labels for narrow and wide screens, of which the style sheet shows
  /// one.
  func draw(at y: Double, _ words: PictureWords, on svg: inout SVGWriter) {
    svg.shape(
      "line",
      [
        "class": "pic-axis", "x1": .percent(TimeAxis.margin),
        "x2": .percent(left(of: periods.count)),
        "y1": .number(y + 0.5), "y2": .number(y + 0.5),
      ])
    svg.line()
    for (name, width) in [("pic-narrow", Self.narrow), ("pic-wide", Self.wide)] {
      svg.element("g", ["class": .text(name), "aria-hidden": "true"]) { svg in
        for label in labels(width: width, words) {
          let x = left(of: label.index)
          svg.shape(
            "line",
            [
              "class": "pic-axis", "x1": .percent(x), "x2": .percent(x), "y1": .number(y),
              "y2": .number(y + (label.isBelow ? 32 : 6)),
            ])
          svg.words(
            "text",
            [
              "class": "pic-tick", "x": .percent(x), "dx": "3",
              "y": .number(y + (label.isBelow ? 32 : 16)),
            ], label.text)
        }
      }
      svg.line()
    }
  }
}
