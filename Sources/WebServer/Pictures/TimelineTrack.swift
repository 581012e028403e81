import Records

/// One row of a timeline: its label, and below it the line with its signs.
struct TimelineTrack {
  /// Dated evidence.
  struct Call {
    var day: PictureDay
    var evidence: OfficeTimeline.Evidence

    var status: PositionStatus { evidence.status }
  }

  /// From the line to the next row, in pixels.
  static let roomBelow = 20.0
  private static let lineHeight = 18.0
  private static let roomAbove = 26.0

  let row: OfficeTimeline.Row
  /// By day; those of a day in the order they came.
  let calls: [Call]
  /// As many of them as are drawn.
  let shown: [Call]
  private let label: [String]
  private let wideLabel: [String]

  init(_ row: OfficeTimeline.Row) {
    self.row = row
    let dated = row.evidence.compactMap { evidence in
      evidence.date.flatMap(PictureDay.init).map { Call(day: $0, evidence: evidence) }
    }
    calls = dated.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    shown = Self.thinned(calls)
    label = LabelLines(width: 280, fontSize: 14, isBold: true, limit: 2).lines(of: row.label)
    wideLabel = LabelLines(width: 576, fontSize: 14, isBold: true, limit: 1).lines(of: row.label)
  }

  /// In pixels.
  var height: Double { Double(label.count) * Self.lineHeight + Self.roomAbove + Self.roomBelow }

  /// The first, the last, and evenly as many of the others as a row may have.
  private static func thinned(_ calls: [Call]) -> [Call] {
    let limit = OfficeTimeline.rowLimit
    guard calls.count > limit else { return calls }
    return (0..<limit).map { calls[$0 * (calls.count - 1) / (limit - 1)] }
  }

  /// - Parameter y: of the line.
  func draw(
    at y: Double, _ axis: TimeAxis, id: String, _ words: PictureWords, on svg: inout SVGWriter
  ) {
    drawLabel(at: y, on: &svg)
    for conflict in row.conflicts { draw(conflict, at: y, axis, on: &svg) }
    drawSpans(at: y, axis, on: &svg)
    // The day each lane is free again; signs that would cover each other go above and below.
    var lanes = [-1.0, -1.0, -1.0]
    for call in shown {
      let x = axis.position(call.day.number)
      let lane = lanes.firstIndex { $0 <= x } ?? lanes.indices.min { lanes[$0] < lanes[$1] } ?? 0
      lanes[lane] = x + 1.4
      let sign = StatusSign(call.status)
      let status = words.statuses[call.status] ?? sign.name
      let title = "\(words.date(call.evidence.date)): \(call.evidence.wording) (\(status))"
      svg.link(call.evidence.href, title: title) { svg in
        svg.shape(
          "use",
          [
            "href": .text("#\(id)-\(sign.name)"), "class": .text(sign.classes),
            "x": .percent(x), "y": .number(y + [0, -8, 8][lane]),
          ])
      }
    }
  }

  private func drawLabel(at y: Double, on svg: inout SVGWriter) {
    svg.link(row.href, title: row.label) { svg in
      for (name, lines) in [("pic-narrow", label), ("pic-wide", wideLabel)] {
        svg.element("g", ["class": .text(name)]) { svg in
          for (index, line) in lines.enumerated() {
            let above = Double(lines.count - 1 - index) * Self.lineHeight + Self.roomAbove
            svg.words(
              "text",
              ["class": "pic-label", "x": .percent(0), "y": .number(y - above)], line)
          }
        }
      }
    }
  }

  private func draw(
    _ conflict: OfficeTimeline.Conflict, at y: Double, _ axis: TimeAxis, on svg: inout SVGWriter
  ) {
    guard let first = PictureDay(conflict.first), let last = PictureDay(conflict.last) else {
      return
    }
    let left = axis.position(max(min(first, last).number, axis.days.lowerBound))
    let right = axis.position(min(max(first, last).number, axis.days.upperBound))
    svg.element("g") { svg in
      svg.words("title", [:], conflict.text)
      svg.shape(
        "rect",
        [
          "class": "pic-conflict", "x": .percent(left), "width": .percent(max(right - left, 0.8)),
          "y": .number(y - 13), "height": .number(26),
        ])
      svg.words(
        "text",
        [
          "class": "pic-flag pic-middle", "x": .percent((left + right) / 2), "y": .number(y - 15),
        ], "!")
    }
    svg.line()
  }

  /// The first and the last evidence of each status, where they are of different days.
  var spans: [(status: PositionStatus, first: PictureDay, last: PictureDay)] {
    PositionStatus.allCases.compactMap { status in
      let own = calls.filter { $0.status == status }
      guard let first = own.first?.day, let last = own.last?.day, first < last else { return nil }
      return (status, first, last)
    }
  }

  /// Dots from the first evidence of a status to its last.
  private func drawSpans(at y: Double, _ axis: TimeAxis, on svg: inout SVGWriter) {
    for span in spans {
      svg.shape(
        "line",
        [
          "class": .text("pic-span pic-\(span.status.rawValue)"),
          "x1": .percent(axis.position(span.first.number)),
          "x2": .percent(axis.position(span.last.number)), "y1": .number(y), "y2": .number(y),
        ])
      svg.line()
    }
  }
}
