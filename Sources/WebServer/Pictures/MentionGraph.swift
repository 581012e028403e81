/// Who and what is named in the same releases as somebody.
struct MentionGraph: Sendable {
  enum Kind: String, Sendable {
    case person, organization
  }

  struct Node: Sendable, Equatable {
    var name: String
    var kind: Kind
    /// Releases that name it together with the one in the middle.
    var count: Int
    var href: String?
  }

  /// That two of the neighbours are named together as well; places in `neighbours`.
  struct Tie: Sendable, Equatable {
    var first: Int
    var second: Int
    var count: Int
  }

  static let limit = 24

  var id = "graph"
  var title: String
  /// The one in the middle.
  var center: Node
  var neighbours: [Node]
  var ties: [Tie] = []

  func picture(_ words: PictureWords) -> Picture {
    guard !neighbours.isEmpty else { return SVGFrame.empty(id: id, title: title, words) }
    let byCount = neighbours.indices.sorted { left, right in
      let (a, b) = (neighbours[left], neighbours[right])
      return a.count != b.count ? a.count > b.count : (a.name, left) < (b.name, right)
    }
    let kept = byCount.prefix(Self.limit)
    let order = [Kind.person, .organization].flatMap { kind in
      kept.filter { neighbours[$0].kind == kind }
    }
    let layout = GraphLayout(count: order.count)
    let frame = SVGFrame(
      id: id, title: title,
      summary: words.fill(
        words.graphSummary, ["name": center.name, "n": words.number(order.count)]),
      height: layout.height, links: order.count { neighbours[$0].href != nil })
    let svg = frame.drawing { svg in
      drawTies(order, layout, on: &svg)
      drawEdges(order, layout, on: &svg)
      for (index, place) in zip(order, layout.places) {
        draw(neighbours[index], at: place, words, on: &svg)
      }
      drawCenter(layout, on: &svg)
    }
    var notes: [String] = []
    if neighbours.count > order.count {
      let left = words.number(neighbours.count - order.count)
      notes.append(words.fill(words.neighboursLeftOut, ["n": left]))
    }
    return Picture(
      svg: svg, legend: legend(words), notes: notes, table: table(byCount, words))
  }

  private func drawTies(_ order: [Int], _ layout: GraphLayout, on svg: inout SVGWriter) {
    let places = Dictionary(
      zip(order, layout.places).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    for tie in ties where tie.count > 0 {
      guard let first = places[tie.first], let second = places[tie.second] else { continue }
      drawLine("pic-tie", from: first, to: second, width: 1, on: &svg)
    }
    svg.line()
  }

  private func drawEdges(_ order: [Int], _ layout: GraphLayout, on svg: inout SVGWriter) {
    let most = Double(max(order.map { neighbours[$0].count }.max() ?? 1, 1))
    for (index, place) in zip(order, layout.places) {
      let share = Double(max(neighbours[index].count, 0)) / most
      let width = 1 + 6 * share.squareRoot()
      drawLine("pic-edge", from: layout.center, to: place, width: width, on: &svg)
    }
    svg.line()
  }

  private func drawLine(
    _ name: String, from first: GraphLayout.Place, to second: GraphLayout.Place, width: Double,
    on svg: inout SVGWriter
  ) {
    svg.shape(
      "line",
      [
        "class": .text(name), "x1": .percent(first.x), "y1": .number(first.y),
        "x2": .percent(second.x), "y2": .number(second.y), "stroke-width": .number(width),
      ])
  }

  private func draw(
    _ node: Node, at place: GraphLayout.Place, _ words: PictureWords, on svg: inout SVGWriter
  ) {
    let together = words.fill(words.together, ["count": words.releases(node.count)])
    svg.link(node.href, title: "\(node.name): \(together)") { svg in
      drawShape(node.kind, at: place, size: 11, on: &svg)
      svg.words(
        "text",
        ["class": "pic-inside", "x": .percent(place.x), "y": .number(place.y + 3.5)],
        Self.short(node.count))
      let isLeft = place.x < GraphLayout.middle
      for (name, width) in [("pic-narrow", 92.0), ("pic-wide", 190)] {
        let lines = LabelLines(width: width, fontSize: 12, limit: 2).lines(of: node.name)
        svg.element("g", ["class": .text(name)]) { svg in
          for (index, line) in lines.enumerated() {
            let y = place.y + 4 + (Double(index) - Double(lines.count - 1) / 2) * 14
            svg.words(
              "text",
              [
                "class": isLeft ? "pic-node pic-left" : "pic-node", "x": .percent(place.x),
                "dx": .number(isLeft ? -15 : 15), "y": .number(y),
              ], line)
          }
        }
      }
    }
  }

  private func drawCenter(_ layout: GraphLayout, on svg: inout SVGWriter) {
    svg.element("g") { svg in
      svg.words("title", [:], center.name)
      drawShape(center.kind, at: layout.center, size: 15, isCenter: true, on: &svg)
      for (name, width) in [("pic-narrow", 280.0), ("pic-wide", 540)] {
        let label = LabelLines(width: width, fontSize: 14, isBold: true, limit: 1)
        svg.words(
          "text",
          [
            "class": .text("pic-label pic-middle \(name)"), "x": .percent(layout.center.x),
            "y": .number(layout.center.y + 34),
          ], label.lines(of: center.name).first ?? "")
      }
    }
    svg.line()
  }

  /// Persons are round, organisations square.
  private func drawShape(
    _ kind: Kind, at place: GraphLayout.Place, size: Double, isCenter: Bool = false,
    on svg: inout SVGWriter
  ) {
    let classes = SVGValue.text("pic-\(kind.rawValue)" + (isCenter ? " pic-center" : ""))
    switch kind {
    case .person:
      svg.shape(
        "circle",
        [
          "class": classes, "cx": .percent(place.x), "cy": .number(place.y), "r": .number(size),
        ])
    case .organization:
      svg.element(
        "svg", ["x": .percent(place.x), "y": .number(place.y), "class": "pic-around"]
      ) { svg in
        svg.shape(
          "rect",
          [
            "class": classes, "x": .number(-size), "y": .number(-size),
            "width": .number(2 * size), "height": .number(2 * size), "rx": "2",
          ])
      }
    }
  }

  /// In at most three letters: `999`, `1k`, `12k`, `1M`.
  static func short(_ count: Int) -> String {
    switch count {
    case ..<1_000: String(max(count, 0))
    case ..<1_000_000: count < 100_000 ? "\(count / 1_000)k" : "…k"
    default: count < 100_000_000 ? "\(count / 1_000_000)M" : "…M"
    }
  }

  private func legend(_ words: PictureWords) -> [LegendSign] {
    [
      LegendSign(
        classes: "pic-person", path: "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z",
        meaning: words.person),
      LegendSign(classes: "pic-organization", path: "M-6-6H6V6H-6z", meaning: words.organization),
    ]
  }

  private func table(_ order: [Int], _ words: PictureWords) -> PictureTable {
    PictureTable(
      caption: title, columns: [words.name, words.kind, words.times],
      rows: order.map { index in
        let node = neighbours[index]
        return [
          .init(node.name, href: node.href),
          .init(node.kind == .person ? words.person : words.organization),
          .init(words.number(node.count), isNumber: true),
        ]
      })
  }
}
