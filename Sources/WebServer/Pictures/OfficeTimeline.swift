/// Evidence of offices over time: one dot for each release that names the person in the office.
/// Releases say who held an office on a day, never from when to when: the line between the first
/// and the last evidence is dotted, and no term is drawn.
struct OfficeTimeline: Sendable {
  enum Status: Hashable, Sendable {
    case holding, acting, former, candidate
  }

  /// One mention; `day` counts days since 0001-01-01 (proleptic Gregorian), `date` is what readers see.
  struct Evidence: Sendable {
    var day: Int
    var date: String
    var wording: String
    var status: Status
    var link: String?
  }

  /// An office (or a person); `conflict` says in words what speaks against it, where something does.
  struct Row: Sendable {
    var name: String
    var link: String?
    var evidence: [Evidence]
    var conflict: String?
  }

  /// Words of the page's language; `thinned` is given (drawn, all), both already numbers.
  struct Texts: Sendable {
    var words: PictureWords
    var rowHead: String
    var firstHead: String
    var lastHead: String
    var countHead: String
    var conflictHead: String
    var statusNames: [Status: String]
    var thinned: @Sendable (Int, Int) -> String
  }

  static let mostDots = 400
  static let mostRows = 60

  let rows: [Row]
  let texts: Texts

  /// Rows without evidence and rows past `mostRows` are left out.
  init(rows: [Row], texts: Texts) {
    self.rows = rows.filter { !$0.evidence.isEmpty }.prefix(Self.mostRows).map { row in
      var row = row
      row.evidence.sort { ($0.day, $0.wording) < ($1.day, $1.wording) }
      return row
    }
    self.texts = texts
  }

  /// SVG text, or nil where there is no evidence at all.
  func svg(prefix: String) -> String? {
    let days = rows.flatMap { $0.evidence.map(\.day) }
    guard let first = days.min(), let last = days.max() else { return nil }
    let years = Self.year(first)...Self.year(last)
    let bottom = Self.top + rows.count * Self.rowHeight
    return Drawing.picture(
      name: "timeline", prefix: prefix, width: 360, height: bottom + 46, words: texts.words
    ) { drawing in
      axis(years, bottom: bottom, into: &drawing)
      for (index, row) in rows.enumerated() {
        draw(row, at: Self.top + index * Self.rowHeight, years: years, into: &drawing)
      }
      legend(at: bottom + 36, into: &drawing)
    }
  }

  var table: PictureTable {
    PictureTable(
      caption: texts.words.title,
      heads: [
        texts.rowHead, texts.firstHead, texts.lastHead, texts.countHead, texts.conflictHead,
      ],
      rows: rows.map { row in
        [
          row.name, row.evidence.first?.date ?? "", row.evidence.last?.date ?? "",
          "\(row.evidence.count)", row.conflict ?? "",
        ]
      })
  }

  private static let top = 6
  private static let rowHeight = 40
  private static let left = 12.0
  private static let width = 336.0
  /// Bold letters are wider than their size of 13 units says.
  private static let boldSize = 15.0

  /// Of more than `mostDots` evidences those that stand evenly in order, first and last included.
  static func thinned(_ evidence: [Evidence]) -> [Evidence] {
    guard evidence.count > mostDots else { return evidence }
    return (0..<mostDots).map { evidence[$0 * (evidence.count - 1) / (mostDots - 1)] }
  }

  /// The year of a day number; 0001-01-01 is day 0.
  static func year(_ day: Int) -> Int {
    let cycles = day >= 0 ? day / 146_097 : (day - 146_096) / 146_097
    let within = day - cycles * 146_097
    let centuries = min(within / 36_524, 3)
    let inCentury = within - centuries * 36_524
    let fours = inCentury / 1_461
    let rest = min((inCentury - fours * 1_461) / 365, 3)
    return cycles * 400 + centuries * 100 + fours * 4 + rest + 1
  }

  /// The day number on which a year begins.
  static func start(ofYear year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private func x(_ day: Int, _ years: ClosedRange<Int>) -> Double {
    let start = Self.start(ofYear: years.lowerBound)
    let end = Self.start(ofYear: years.upperBound + 1)
    return Self.left + Self.width * Double(day - start) / Double(max(1, end - start))
  }

  private func axis(_ years: ClosedRange<Int>, bottom: Int, into drawing: inout Drawing) {
    let every = [1, 2, 5, 10, 20, 50, 100, 500].first {
      Self.width * Double($0) / Double(years.count) >= 46
    }
    for year in years where year % (every ?? 1000) == 0 || years.count == 1 {
      let x = x(Self.start(ofYear: year), years)
      drawing.empty(
        "line",
        [
          ("class", "grid"), ("x1", Drawing.number(x)), ("y1", "\(Self.top)"),
          ("x2", Drawing.number(x)), ("y2", "\(bottom)"),
        ])
      drawing.element(
        "text",
        [
          ("class", "label middle"), ("x", Drawing.number(min(max(x, 17), 342))),
          ("y", "\(bottom + 14)"),
        ], text: "\(year)")
    }
  }

  private func draw(
    _ row: Row, at y: Int, years: ClosedRange<Int>, into drawing: inout Drawing
  ) {
    guard let first = row.evidence.first, let last = row.evidence.last else { return }
    let dots = Self.thinned(row.evidence)
    let note =
      dots.count < row.evidence.count ? texts.thinned(dots.count, row.evidence.count) : ""
    let title = [row.name, row.conflict ?? "", note].filter { !$0.isEmpty }.joined(separator: "; ")
    let room = Self.width - (row.conflict == nil ? 0 : 16) - Double(note.count) * 7.4
    drawing.linked(to: row.link, title: title) { label in
      label.element(
        "text", [("class", "head"), ("x", "12"), ("y", "\(y + 14)")],
        text: Drawing.cut(row.name, width: max(90, room - 8), size: Self.boldSize))
      if row.conflict != nil {
        label.element("text", [("class", "flag end"), ("x", "354"), ("y", "\(y + 14)")], text: "⚠")
      }
    }
    if !note.isEmpty {
      drawing.element(
        "text",
        [
          ("class", "label end"), ("x", row.conflict == nil ? "348" : "334"), ("y", "\(y + 14)"),
        ], text: note)
    }
    drawing.empty(
      "line",
      [
        ("class", "span"), ("x1", Drawing.number(x(first.day, years))), ("y1", "\(y + 27)"),
        ("x2", Drawing.number(x(last.day, years))), ("y2", "\(y + 27)"),
      ])
    // Dots of a dense row stand at changing heights: a closed bar would look like a term of office.
    let dense = dots.count > 48
    let lift = { (index: Int) in dense ? Double(index * 2 % 5 - 2) * 2 : 0 }
    if dense { drawing.open("g", [("class", "dense")]) }
    for (index, dot) in dots.enumerated() {
      let status = texts.statusNames[dot.status] ?? ""
      let title = [dot.date, dot.wording, status].filter { !$0.isEmpty }.joined(separator: ", ")
      drawing.linked(to: dot.link, title: title) { mark in
        Self.mark(
          dot.status, x: x(dot.day, years), y: Double(y + 27) + lift(index),
          radius: dense ? "1.2" : "4", into: &mark)
      }
    }
    if dense { drawing.close("g") }
  }

  /// Holding: disc; acting: diamond; former: ring; candidate: hollow square.
  private static func mark(
    _ status: Status, x: Double, y: Double, radius: String = "4", into drawing: inout Drawing
  ) {
    switch status {
    case .holding, .former:
      drawing.empty(
        "circle",
        [
          ("class", status == .former ? "dot hollow" : "dot"), ("cx", Drawing.number(x)),
          ("cy", Drawing.number(y)), ("r", radius),
        ])
    case .acting:
      let at = (Drawing.number(x), Drawing.number(y - 5.5))
      drawing.empty(
        "path", [("class", "dot acting"), ("d", "M\(at.0) \(at.1)l5.5 5.5l-5.5 5.5l-5.5 -5.5z")])
    case .candidate:
      drawing.empty(
        "rect",
        [
          ("class", "dot hollow"), ("x", Drawing.number(x - 4)), ("y", Drawing.number(y - 4)),
          ("width", "8"), ("height", "8"),
        ])
    }
  }

  /// The shapes that occur, with their words.
  private func legend(at y: Int, into drawing: inout Drawing) {
    let present = Set(rows.flatMap { $0.evidence.map(\.status) })
    var x = Self.left + 4
    for status in [Status.holding, .acting, .former, .candidate] where present.contains(status) {
      guard let name = texts.statusNames[status] else { continue }
      Self.mark(status, x: x, y: Double(y - 4), into: &drawing)
      drawing.element(
        "text", [("class", "label"), ("x", Drawing.number(x + 9)), ("y", "\(y)")], text: name)
      x += 26 + Double(name.count) * 7
    }
  }
}
