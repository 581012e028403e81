/// An expression in the language of FTS5 that can be a part of a larger one.
struct FullTextExpression: Hashable {
  let text: String
  /// Entries that the parser of FTS5 stacks while it reads the text; it gives up at 100.
  let depth: Int

  /// Words one behind the other, the last one only begun where `isPrefix`.
  ///
  /// Folded words hold no quotes, but an expression must hold together whatever comes. What stands
  /// between names is no word to look for.
  static func phrase(_ words: [String], isPrefix: Bool = false) -> String {
    let scalars = words.joined(separator: " ").unicodeScalars.filter {
      $0 != "\"" && $0 != "\0" && $0 != NameSeparator.scalar
    }
    let text = String(String.UnicodeScalarView(scalars))
    return isPrefix ? "\"\(text)\" *" : "\"\(text)\""
  }

  /// Any of the texts, at least one, each a phrase or a NEAR, in any of the columns.
  init(_ columns: [IndexColumn], _ texts: [String]) {
    let names = columns.map(\.rawValue).joined(separator: " ")
    let filter = columns.count > 1 ? "{\(names)}" : names
    let isList = texts.count > 1
    text = "\(filter) : \(isList ? "(" + texts.joined(separator: " OR ") + ")" : texts.joined())"
    depth = isList ? 6 : 3
  }

  private init(text: String, depth: Int) {
    self.text = text
    self.depth = depth
  }

  /// A marker word of an entity.
  static func marker(_ word: String) -> String {
    "{entities} : \(phrase([word]))"
  }

  /// The deepest part first: what is behind an operator stacks upon it.
  static func joined(_ parts: [FullTextExpression], by word: String) -> FullTextExpression? {
    var seen: Set<FullTextExpression> = []
    let parts = parts.filter { seen.insert($0).inserted }
    guard parts.count > 1 else { return parts.first }
    let ordered = parts.enumerated()
      .sorted { ($1.element.depth, $0.offset) < ($0.element.depth, $1.offset) }.map(\.element)
    let text = "(" + ordered.map(\.text).joined(separator: " \(word) ") + ")"
    let later = ordered[1].depth + 3
    return FullTextExpression(text: text, depth: max(ordered[0].depth + 1, later))
  }

  func without(_ other: FullTextExpression) -> FullTextExpression {
    FullTextExpression(
      text: "(\(text) NOT \(other.text))", depth: max(depth + 1, other.depth + 3))
  }
}
