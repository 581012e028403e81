/// Counts by province as a shaded map of cells, five classes and their numbers in the legend.
struct ProvinceMap: Sendable {
  /// How many releases name places of a province, by Kemendagri code (`11`…`97`).
  struct Count: Sendable {
    var code: String
    var count: Int
    var link: String?
  }

  /// Words of the page's language; `none` names the class without releases.
  struct Texts: Sendable {
    var words: PictureWords
    var provinceHead: String
    var countHead: String
    var none: String
  }

  let texts: Texts
  private let counts: [String: Count]

  /// Of two counts of one code the first holds.
  init(counts: [Count], texts: Texts) {
    self.counts = Dictionary(counts.map { ($0.code, $0) }) { first, _ in first }
    self.texts = texts
  }

  /// SVG text, or nil where no province has a count.
  func svg(prefix: String) -> String? {
    let bounds = Self.bounds(ProvinceOutline.all.map { count($0) })
    guard !bounds.isEmpty else { return nil }
    return Drawing.picture(
      name: "map", prefix: prefix, width: 752, height: 316, words: texts.words
    ) { drawing in
      for province in ProvinceOutline.all {
        let count = count(province)
        let shade = Self.shade(count, bounds)
        drawing.linked(
          to: counts[province.code]?.link, title: "\(province.name): \(count)"
        ) { area in
          area.empty("path", [("class", "province c\(shade)"), ("d", province.path)])
        }
      }
      legend(bounds, into: &drawing)
    }
  }

  /// Provinces by falling count, equal counts by code.
  var table: PictureTable {
    let provinces = ProvinceOutline.all.sorted {
      (count($1), $0.code) < (count($0), $1.code)
    }
    return PictureTable(
      caption: texts.words.title, heads: [texts.provinceHead, texts.countHead],
      rows: provinces.map { [$0.name, "\(count($0))"] })
  }

  private func count(_ province: ProvinceOutline) -> Int {
    max(0, counts[province.code]?.count ?? 0)
  }

  /// Upper ends of at most five classes over the counts above 0: quantiles, without repetition.
  static func bounds(_ counts: [Int]) -> [Int] {
    let sorted = counts.filter { $0 > 0 }.sorted()
    var bounds: [Int] = []
    for fifth in 1...5 where !sorted.isEmpty {
      let end = sorted[max(0, (sorted.count * fifth + 4) / 5 - 1)]
      if bounds.last != end { bounds.append(end) }
    }
    return bounds
  }

  /// 0 for no release, else the class of `count`; with fewer classes the darker shades are used.
  static func shade(_ count: Int, _ bounds: [Int]) -> Int {
    guard count > 0 else { return 0 }
    let index = bounds.firstIndex { count <= $0 } ?? bounds.count - 1
    return index + 1 + (5 - bounds.count)
  }

  private func legend(_ bounds: [Int], into drawing: inout Drawing) {
    var entries = [(0, texts.none)]
    var low = 1
    for bound in bounds {
      entries.append((Self.shade(bound, bounds), low == bound ? "\(bound)" : "\(low)–\(bound)"))
      low = bound + 1
    }
    var x = 8.0
    for (shade, text) in entries {
      drawing.empty(
        "rect",
        [
          ("class", "province c\(shade)"), ("x", Drawing.number(x)), ("y", "292"),
          ("width", "18"), ("height", "14"),
        ])
      drawing.element(
        "text", [("class", "label"), ("x", Drawing.number(x + 24)), ("y", "304")], text: text)
      x += 40 + Double(text.count) * 7
    }
  }
}
