/// How often each province is named, as shades on a map of Indonesia.
struct ProvinceMap: Sendable {
  struct Count: Sendable, Equatable {
    /// Kemendagri code of the province, or of a unit in it.
    var code: String
    var count: Int
    /// Page of the province.
    var href: String?
  }

  /// A province of fewer cells gets a ring that is easier to see and to meet.
  private static let smallest = 40

  var id = "map"
  var title: String
  var counts: [Count]
  var shapes: ProvinceShapes

  func picture(_ words: PictureWords) -> Picture {
    let totals = Dictionary(
      counts.map { (String($0.code.prefix(2)), max($0.count, 0)) }, uniquingKeysWith: +)
    let links = Dictionary(
      counts.compactMap { count in count.href.map { (count.code, $0) } },
      uniquingKeysWith: { first, _ in first })
    let named = shapes.provinces.filter { totals[$0.code, default: 0] > 0 }
    let known = named.reduce(0) { $0 + totals[$1.code, default: 0] }
    let unknown = totals.values.reduce(0, +) - known
    let notes = unknown > 0 ? [words.fill(words.unknownPlaces, ["n": words.releases(unknown)])] : []
    let most = named.max { left, right in
      (totals[left.code, default: 0], right.code) < (totals[right.code, default: 0], left.code)
    }
    guard let most else {
      var picture = SVGFrame.empty(id: id, title: title, words)
      picture.notes = notes
      return picture
    }
    let classes = CountClasses(named.map { totals[$0.code, default: 0] })
    let frame = SVGFrame(
      id: id, title: title,
      summary: words.fill(
        words.mapSummary,
        [
          "n": words.number(named.count), "all": words.number(shapes.provinces.count),
          "name": most.name, "count": words.releases(totals[most.code, default: 0]),
        ]),
      height: ProvinceShapes.height, viewBoxWidth: ProvinceShapes.width, links: links.count)
    let svg = frame.drawing { svg in
      // The small ones last, so that none of their neighbours covers their ring.
      let (large, small) = (
        shapes.provinces.filter { $0.cells >= Self.smallest },
        shapes.provinces.filter { $0.cells < Self.smallest }
      )
      for province in large + small {
        let count = totals[province.code, default: 0]
        let title = "\(province.name): \(count > 0 ? words.releases(count) : words.mapNone)"
        svg.link(links[province.code], title: title) { svg in
          draw(province, classes.number(of: count), on: &svg)
          draw(label: words.number(count), count, province, classes, on: &svg)
        }
      }
    }
    return Picture(
      svg: svg, legend: legend(classes, words), notes: notes,
      table: table(named, totals, links, words))
  }

  private func draw(
    _ province: ProvinceShapes.Province, _ shade: Int, on svg: inout SVGWriter
  ) {
    let classes = SVGValue.text("pic-area pic-shade-\(shade)")
    svg.shape("path", ["class": classes, "d": .text(province.path)])
    guard province.cells < Self.smallest else { return }
    svg.shape(
      "circle",
      ["class": classes, "cx": .number(province.x), "cy": .number(province.y), "r": .number(4)])
  }

  /// The number, where the province is large enough for it.
  private func draw(
    label: String, _ count: Int, _ province: ProvinceShapes.Province, _ classes: CountClasses,
    on svg: inout SVGWriter
  ) {
    guard count > 0, Double(label.utf8.count) * 3.9 <= province.room else { return }
    svg.words(
      "text",
      [
        "class": .text("pic-wide pic-figure pic-on-\(classes.number(of: count))"),
        "x": .number(province.x), "y": .number(province.y), "dy": "2",
      ], label)
  }

  private func legend(_ classes: CountClasses, _ words: PictureWords) -> [LegendSign] {
    let ranges = classes.ranges.map { shade in
      let (low, high) = (shade.range.lowerBound, shade.range.upperBound)
      let numbers = low == high ? words.number(low) : "\(words.number(low))–\(words.number(high))"
      return LegendSign.field("pic-area pic-shade-\(shade.number)", numbers)
    }
    return [.field("pic-area pic-shade-0", words.mapNone)] + ranges
  }

  private func table(
    _ named: [ProvinceShapes.Province], _ totals: [String: Int], _ links: [String: String],
    _ words: PictureWords
  ) -> PictureTable {
    let rows = named.sorted { left, right in
      let (more, less) = (totals[left.code, default: 0], totals[right.code, default: 0])
      return (more, right.code) > (less, left.code)
    }
    return PictureTable(
      caption: title, columns: [words.province, words.times],
      rows: rows.map { province in
        [
          .init(province.name, href: links[province.code]),
          .init(words.number(totals[province.code, default: 0]), isNumber: true),
        ]
      })
  }
}
