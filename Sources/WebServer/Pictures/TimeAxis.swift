/// Whole years from left to right, in percent of a picture's width.
struct TimeAxis {
  /// A line across, with a label on its right.
  struct Tick: Equatable {
    var position: Double
    var label: String
  }

  /// Room left and right, for signs at the very ends.
  static let margin = 2.0

  let years: ClosedRange<Int>
  private let start: Int
  private let length: Int

  init(_ years: ClosedRange<Int>) {
    self.years = years
    start = PictureDay.number(year: years.lowerBound, month: 1, day: 1)
    length = PictureDay.number(year: years.upperBound + 1, month: 1, day: 1) - start
  }

  var days: ClosedRange<Int> { start...start + length }

  func position(_ day: Int) -> Double {
    Self.margin + Double(day - start) / Double(length) * (100 - 2 * Self.margin)
  }

  /// At most so many ticks: at years that are multiples of 1, 2, 5, 10 …, or at quarters of one or
  /// two years.
  func ticks(atMost limit: Int, _ words: PictureWords) -> [Tick] {
    if years.count <= 2, years.count * 4 <= limit + 2 { return quarters(words) }
    var step = 1
    var factors = [2.0, 2.5, 2.0]
    while (years.count + step - 1) / step > limit {
      step = Int(Double(step) * factors[0])
      factors = [factors[1], factors[2], factors[0]]
    }
    let first = (years.lowerBound + step - 1) / step * step
    return stride(from: first, through: years.upperBound, by: step).map { year in
      Tick(
        position: position(PictureDay.number(year: year, month: 1, day: 1)), label: String(year))
    }
  }

  private func quarters(_ words: PictureWords) -> [Tick] {
    years.flatMap { year in
      [1, 4, 7, 10].map { month in
        Tick(
          position: position(PictureDay.number(year: year, month: month, day: 1)),
          label: month == 1 ? String(year) : words.month(month))
      }
    }
  }

  /// Lines and labels for narrow and for wide screens, of which the style sheet shows one.
  func draw(from top: Double, to bottom: Double, _ words: PictureWords, on svg: inout SVGWriter) {
    for (name, limit, width) in [("pic-narrow", 6, 280.0), ("pic-wide", 12, 540)] {
      svg.element("g", ["class": .text(name), "aria-hidden": "true"]) { svg in
        for tick in ticks(atMost: limit, words) {
          svg.shape(
            "line",
            [
              "class": "pic-grid", "x1": .percent(tick.position), "x2": .percent(tick.position),
              "y1": .number(top), "y2": .number(bottom),
            ])
          // A year of four digits has room, or is left out.
          guard (100 - tick.position) / 100 * width > 36 else { continue }
          svg.words(
            "text",
            [
              "class": "pic-tick", "x": .percent(tick.position), "dx": "3", "y": .number(bottom),
            ], tick.label)
        }
      }
      svg.line()
    }
  }
}
