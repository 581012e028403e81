/// Who is named together with whom: a centre and its most frequent neighbours, half on each side.
/// Places are a function of order alone, so that the same answer always gives the same picture.
struct MentionGraph: Sendable {
  enum Kind: Hashable, Sendable {
    case person, organization
  }

  /// A neighbour; `count` = releases that name it together with the centre.
  struct Node: Sendable {
    var name: String
    var kind: Kind
    var count: Int
    var link: String?
  }

  /// Words of the page's language.
  struct Texts: Sendable {
    var words: PictureWords
    var nameHead: String
    var kindHead: String
    var countHead: String
    var kindNames: [Kind: String]
  }

  static let mostNeighbours = 24

  let centre: Node
  /// By falling count, equal counts by name; at most `mostNeighbours`.
  let neighbours: [Node]
  let texts: Texts

  init(centre: Node, neighbours: [Node], texts: Texts) {
    self.centre = centre
    self.neighbours = Array(
      neighbours.filter { $0.count > 0 }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        .prefix(Self.mostNeighbours))
    self.texts = texts
  }

  /// SVG text, or nil where the centre has no neighbour.
  func svg(prefix: String) -> String? {
    guard let most = neighbours.first?.count else { return nil }
    let lines = (neighbours.count + 1) / 2
    let height = max(120, lines * Self.lineHeight + 40)
    return Drawing.picture(
      name: "graph", prefix: prefix, width: 640, height: height + 24, words: texts.words
    ) { drawing in
      let middle = (x: 320.0, y: Double(height) / 2)
      let places = neighbours.indices.map { place($0, lines: lines, middle: middle) }
      for (node, place) in zip(neighbours, places) {
        let width = 1 + 6 * Double(node.count) / Double(most)
        drawing.empty(
          "line",
          [
            ("class", "edge"), ("x1", "320"), ("y1", Drawing.number(middle.y)),
            ("x2", Drawing.number(place.x)), ("y2", Drawing.number(place.y)),
            ("stroke-width", Drawing.number(width)),
          ])
      }
      for (node, place) in zip(neighbours, places) {
        let right = place.x > middle.x
        drawing.linked(to: node.link, title: "\(node.name): \(node.count)") { shape in
          Self.mark(node.kind, "node", x: place.x, y: place.y, radius: 6, into: &shape)
          shape.element(
            "text",
            [
              ("class", right ? "name" : "name end"),
              ("x", Drawing.number(place.x + (right ? 11 : -11))),
              ("y", Drawing.number(place.y + 4)),
            ], text: label(node, room: right ? 640 - place.x - 13 : place.x - 13))
        }
      }
      drawing.linked(to: centre.link, title: centre.name) { shape in
        Self.mark(centre.kind, "node centre", x: 320, y: middle.y, radius: 11, into: &shape)
        shape.element(
          "text", [("class", "head middle"), ("x", "320"), ("y", "16")],
          text: Drawing.cut(centre.name, width: 620, size: 13))
      }
      legend(at: height + 14, into: &drawing)
    }
  }

  var table: PictureTable {
    PictureTable(
      caption: texts.words.title, heads: [texts.nameHead, texts.kindHead, texts.countHead],
      rows: neighbours.map { [$0.name, texts.kindNames[$0.kind] ?? "", "\($0.count)"] })
  }

  /// Units between two labels of one side.
  private static let lineHeight = 24

  /// Even neighbours stand right, odd ones left, on an ellipse; labels of one side have lines of
  /// their own, so they can't overlap.
  private func place(
    _ index: Int, lines: Int, middle: (x: Double, y: Double)
  ) -> (x: Double, y: Double) {
    let line = index / 2
    let onSide = index.isMultiple(of: 2) ? lines : neighbours.count / 2
    let offset = (Double(line) - Double(onSide - 1) / 2) * Double(Self.lineHeight)
    let reach = Double(max(lines, 2)) * Double(Self.lineHeight) / 2
    let across = 120 * (1 - (offset / reach) * (offset / reach)).squareRoot()
    return (middle.x + (index.isMultiple(of: 2) ? across : -across), middle.y + offset + 4)
  }

  /// The name, cut so that its count always stands whole behind it.
  private func label(_ node: Node, room: Double) -> String {
    let count = " (\(node.count))"
    return Drawing.cut(node.name, width: room - Double(count.count) * 6.7, size: 12) + count
  }

  /// Persons are discs, organisations squares.
  private static func mark(
    _ kind: Kind, _ name: String, x: Double, y: Double, radius: Double, into drawing: inout Drawing
  ) {
    switch kind {
    case .person:
      drawing.empty(
        "circle",
        [
          ("class", name), ("cx", Drawing.number(x)), ("cy", Drawing.number(y)),
          ("r", Drawing.number(radius)),
        ])
    case .organization:
      drawing.empty(
        "rect",
        [
          ("class", "\(name) organization"), ("x", Drawing.number(x - radius)),
          ("y", Drawing.number(y - radius)), ("width", Drawing.number(2 * radius)),
          ("height", Drawing.number(2 * radius)),
        ])
    }
  }

  private func legend(at y: Int, into drawing: inout Drawing) {
    var x = 14.0
    for kind in [Kind.person, .organization] {
      guard let name = texts.kindNames[kind] else { continue }
      Self.mark(kind, "node", x: x, y: Double(y - 4), radius: 5, into: &drawing)
      drawing.element(
        "text", [("class", "label"), ("x", Drawing.number(x + 11)), ("y", "\(y)")], text: name)
      x += 40 + Double(name.count) * 6.6
    }
  }
}
