/// The figures of a picture as a table, which the page prints for readers who can't see the picture.
struct PictureTable: Equatable, Sendable {
  var caption: String
  var heads: [String]
  var rows: [[String]]
}
