/// How many releases each month has, or each year where the months are too many.
struct MonthHistogram: Sendable {
  struct Count: Sendable, Equatable {
    /// `2023-02`; anything else is counted as undated.
    var month: String
    var count: Int
  }

  /// More bars than this are drawn by year, more years than this without the first of them.
  static let limit = 120
  private static let top = 22.0
  private static let bottom = 132.0

  var id = "months"
  var title: String
  var counts: [Count]
  /// The page of a month (`2023-02`) or a year (`2023`).
  var href: @Sendable (String) -> String? = { _ in nil }

  func picture(_ words: PictureWords) -> Picture {
    let series = MonthSeries(counts, atMost: Self.limit)
    var notes: [String] = []
    if series.undated > 0 {
      notes.append(words.fill(words.undatedNote, ["n": words.releases(series.undated)]))
    }
    guard let first = series.periods.first, let last = series.periods.last else {
      var picture = SVGFrame.empty(id: id, title: title, words)
      picture.notes = notes
      return picture
    }
    let peak = series.periods.reduce(first) { $1.count > $0.count ? $1 : $0 }
    if series.before > 0 {
      notes.append(
        words.fill(
          words.yearsLeftOut,
          ["count": words.releases(series.before), "year": String(first.year)]))
    }
    let bars = series.periods.filter { $0.count > 0 }
    if bars.count < series.periods.count { notes.append(words.gaps) }
    let total = bars.reduce(0) { $0 + $1.count }
    let axis = BarAxis(series.periods)
    let frame = SVGFrame(
      id: id, title: title,
      summary: words.fill(
        words.histogramSummary,
        [
          "count": words.releases(total), "first": words.date(first.key),
          "last": words.date(last.key), "peak": words.number(peak.count),
          "when": words.date(peak.key),
        ]),
      height: Self.bottom + axis.height(words), links: bars.count)
    let svg = frame.drawing { svg in
      drawGrid(peak.count, on: &svg)
      axis.draw(at: Self.bottom, words, on: &svg)
      for (index, period) in series.periods.enumerated() where period.count > 0 {
        draw(period, axis.left(of: index), axis.step, peak: peak.count, words, on: &svg)
      }
      drawScale(peak.count, words, on: &svg)
    }
    return Picture(
      svg: svg, notes: notes,
      table: PictureTable(
        caption: title, columns: [words.period, words.times],
        rows: bars.map { period in
          [
            .init(words.date(period.key), href: href(period.key)),
            .init(words.number(period.count), isNumber: true),
          ]
        }))
  }

  private func draw(
    _ period: MonthSeries.Period, _ left: Double, _ step: Double, peak: Int, _ words: PictureWords,
    on svg: inout SVGWriter
  ) {
    // One release among thousands is still to be seen.
    let height = max((Self.bottom - Self.top) * Double(period.count) / Double(peak), 2)
    let title = "\(words.date(period.key)): \(words.releases(period.count))"
    svg.link(href(period.key), title: title) { svg in
      svg.shape(
        "rect",
        [
          "class": "pic-target", "x": .percent(left), "width": .percent(step),
          "y": .number(Self.top), "height": .number(Self.bottom - Self.top),
        ])
      svg.shape(
        "rect",
        [
          "class": "pic-bar", "x": .percent(left + step * 0.1), "width": .percent(step * 0.8),
          "y": .number(Self.bottom - height), "height": .number(height),
        ])
    }
  }

  /// A round number that the highest bar reaches, and half of it, each with its height.
  private func scale(_ peak: Int) -> [(count: Int, y: Double)] {
    let round = Self.roundNumber(below: peak)
    return (round.isMultiple(of: 2) ? [round / 2, round] : [round]).map { count in
      (count, Self.bottom - (Self.bottom - Self.top) * Double(count) / Double(peak))
    }
  }

  private func drawGrid(_ peak: Int, on svg: inout SVGWriter) {
    for (_, y) in scale(peak) {
      svg.shape(
        "line",
        [
          "class": "pic-grid", "x1": .percent(0), "x2": .percent(100), "y1": .number(y),
          "y2": .number(y),
        ])
    }
    svg.line()
  }

  /// The numbers of the lines, above bars that stand in their place.
  private func drawScale(_ peak: Int, _ words: PictureWords, on svg: inout SVGWriter) {
    svg.element("g", ["aria-hidden": "true", "class": "pic-scale"]) { svg in
      for (count, y) in scale(peak) {
        svg.words(
          "text", ["class": "pic-tick", "x": .percent(0), "y": .number(y - 4)],
          words.number(count))
      }
    }
    svg.line()
  }

  /// The largest of 1, 2, 5, 10, 20 … that is not above a count of at least 1.
  static func roundNumber(below count: Int) -> Int {
    var unit = 1
    while unit <= count / 10 { unit *= 10 }
    return [5, 2, 1].map { $0 * unit }.first { $0 <= count } ?? 1
  }
}
