/// Counts by month as bars: a month without a count between the first and the last stays a gap.
/// More than 120 months are drawn as years, so that a bar can still be hit with a finger.
struct MonthHistogram: Sendable {
  /// A calendar month; `month` is 1…12.
  struct Month: Comparable, Hashable, Sendable {
    var year: Int
    var month: Int

    var ordinal: Int { year * 12 + month - 1 }

    static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }
  }

  /// A month with its count and the page that shows its releases.
  struct Bar: Sendable {
    var month: Month
    var count: Int
    var link: String?
  }

  /// Words of the page's language; `monthNames` are twelve, `yearLink` gives the page of a year.
  struct Texts: Sendable {
    var words: PictureWords
    var monthHead: String
    var yearHead: String
    var countHead: String
    var monthNames: [String]
  }

  static let mostBars = 120

  let bars: [Bar]
  let texts: Texts
  /// The page of a year's releases, where bars are years.
  let yearLinks: [Int: String]

  init(bars: [Bar], texts: Texts, yearLinks: [Int: String] = [:]) {
    self.bars = bars.filter { $0.count > 0 && (1...12).contains($0.month.month) }
      .sorted { $0.month < $1.month }
    self.texts = texts
    self.yearLinks = yearLinks
  }

  /// SVG text, or nil where no month has a count.
  func svg(prefix: String) -> String? {
    let columns = self.columns
    guard let first = columns.first, let last = columns.last else { return nil }
    let slots = last.slot - first.slot + 1
    let most = columns.map(\.count).max() ?? 1
    let step = Self.plotWidth / Double(slots)
    return Drawing.picture(
      name: "histogram", prefix: prefix, width: 640, height: 180, words: texts.words
    ) { drawing in
      drawing.element(
        "text", [("class", "label end"), ("x", "40"), ("y", "18")], text: "\(most)")
      drawing.element("text", [("class", "label end"), ("x", "40"), ("y", "144")], text: "0")
      drawing.empty(
        "line",
        [("class", "axis"), ("x1", "46"), ("y1", "140.5"), ("x2", "632"), ("y2", "140.5")])
      for column in columns {
        let height = max(1.5, 126 * Double(column.count) / Double(most))
        let left = Self.plotLeft + Double(column.slot - first.slot) * step
        let width = min(36, step * 0.82)
        drawing.linked(to: column.link, title: "\(column.name): \(column.count)") { bar in
          bar.empty(
            "rect",
            [
              ("class", "bar"), ("x", Drawing.number(left + (step - width) / 2)),
              ("y", Drawing.number(140 - height)), ("width", Drawing.number(max(0.5, width))),
              ("height", Drawing.number(height)),
            ])
        }
      }
      label(slots: slots, from: first.slot, step: step, into: &drawing)
    }
  }

  var table: PictureTable {
    PictureTable(
      caption: texts.words.title,
      heads: [byYear ? texts.yearHead : texts.monthHead, texts.countHead],
      rows: columns.map { [$0.name, "\($0.count)"] })
  }

  private static let plotLeft = 46.0
  private static let plotWidth = 586.0

  /// One bar as drawn: `slot` counts months, or years.
  private struct Column {
    var slot: Int
    var name: String
    var count: Int
    var link: String?
  }

  private var byYear: Bool {
    guard let first = bars.first, let last = bars.last else { return false }
    return last.month.ordinal - first.month.ordinal >= Self.mostBars
  }

  private var columns: [Column] {
    var columns: [Column] = []
    for bar in bars {
      let slot = byYear ? bar.month.year : bar.month.ordinal
      if let last = columns.last, last.slot == slot {
        columns[columns.count - 1].count += bar.count
        continue
      }
      columns.append(
        Column(
          slot: slot, name: name(slot), count: bar.count,
          link: byYear ? yearLinks[slot] : bar.link))
    }
    // Years beyond the bound are the oldest.
    guard let last = columns.last else { return [] }
    return columns.filter { $0.slot > last.slot - Self.mostBars }
  }

  private func name(_ slot: Int) -> String {
    if byYear { return "\(slot)" }
    let month = slot % 12
    let word = texts.monthNames.indices.contains(month) ? texts.monthNames[month] : "\(month + 1)"
    return "\(word) \(slot / 12)"
  }

  /// Labels stand under every n-th slot, n so large that two labels keep their distance.
  private func label(slots: Int, from first: Int, step: Double, into drawing: inout Drawing) {
    let room = byYear ? 44.0 : 72.0
    let steps = byYear ? [1, 2, 5, 10, 20, 50] : [1, 3, 6, 12, 24, 36, 48, 60]
    let every = steps.first { Double($0) * step >= room } ?? 60
    for slot in first..<(first + slots) where slot % every == 0 || slots < every {
      if slots < every && slot != first { continue }
      let middle = Self.plotLeft + (Double(slot - first) + 0.5) * step
      let wholeYear = !byYear && every % 12 == 0
      let text = wholeYear ? "\(slot / 12)" : name(slot)
      let half = Double(text.count) * 3.4
      let x = min(max(middle, Self.plotLeft + half), Self.plotLeft + Self.plotWidth - half)
      drawing.empty(
        "line",
        [
          ("class", "axis"), ("x1", Drawing.number(middle)), ("y1", "140"),
          ("x2", Drawing.number(middle)), ("y2", "146"),
        ])
      drawing.element(
        "text", [("class", "label middle"), ("x", Drawing.number(x)), ("y", "162")], text: text)
    }
  }
}
