/// The text a gold release was written from, where it lies in a file of its own.
package struct GoldText: Sendable, Decodable, Equatable {
  package var id: String
  package var title: String?
  package var text: String

  package init(id: String, title: String?, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }

  /// What spans of gold quotes count over: title, line end, text.
  var spanned: String { (title ?? "") + "\n" + text }

  /// The text of a gold release that carries its own.
  package init?(of gold: GoldRelease) {
    guard let text = gold.text else { return nil }
    let title = gold.title ?? ""
    let body = text.hasPrefix(title) ? text.dropFirst(title.count) : text[...]
    self.init(id: gold.id, title: title, text: String(body.drop { $0 == "\n" }))
  }
}
