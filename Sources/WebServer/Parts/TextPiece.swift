import Records

/// A stretch of a snippet; marked where a word of the query stands.
struct TextPiece: Sendable, Equatable {
  var text: String
  var isMarked: Bool

  init(_ text: String, isMarked: Bool = false) {
    self.text = text
    self.isMarked = isMarked
  }

  func fill(_ view: inout View) {
    view.text("piece-text", text)
    view.flag("piece-mark", isMarked)
  }
}

extension TextPiece: JSONWritable {
  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("text", text)
      json.member("marked", isMarked ? true : nil)
    }
  }
}

extension [TextPiece] {
  var plain: String { map(\.text).joined() }

  var views: [View] {
    map { piece in
      var view = View()
      piece.fill(&view)
      return view
    }
  }
}
