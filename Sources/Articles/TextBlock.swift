/// A line of a page on its way to becoming a block of an article.
struct TextBlock: Sendable {
  /// What the page's markup says about the line.
  enum Role: Sendable, Equatable {
    case paragraph, listItem, quotation, tableRow, caption
    case heading(level: Int)
  }

  /// An element around a line that looks like page furniture.
  struct Aside: Sendable {
    let node: Int
    let evidence: Furniture.Evidence
    /// What its word is told from others by, 0 without one.
    let word: UInt64
  }

  /// One line in normal form.
  var text: [UInt8]
  var role: Role
  /// Bytes of `text` that are links, roughly.
  var linkBytes: Int
  /// Index of its first text in the tree of the page; later lines have greater ones.
  var node: Int
  /// Elements around it that look like page furniture, outermost first.
  var asides: [Aside]
  /// The list item it stands in, 0 without one.
  var item = 0

  init(
    text: [UInt8], role: Role = .paragraph, linkBytes: Int = 0, node: Int = 0, asides: [Aside] = []
  ) {
    self.text = text
    self.role = role
    self.linkBytes = linkBytes
    self.node = node
    self.asides = asides
  }

  var isHeading: Bool {
    if case .heading = role { return true }
    return false
  }
}
