extension Query {
  /// The question as quotes can answer it. A quote knows its words, its speaker and the speaker's
  /// office with its place; what is asked of other fields is left aside, and said.
  package var ofQuotes: Query {
    var ignored: [IgnoredPart] = []
    let root = root.flatMap { Self.ofQuotes($0, ignored: &ignored) }
    return Query(root: root, ignored: IgnoredPart.listed(self.ignored + ignored))
  }

  private static func ofQuotes(_ node: Node, ignored: inout [IgnoredPart]) -> Node? {
    switch node {
    case .term, .near, .date: return node
    case .not(let part): return ofQuotes(part, ignored: &ignored).map { .not($0) }
    case .and(let parts):
      let kept = parts.compactMap { ofQuotes($0, ignored: &ignored) }
      return kept.count > 1 ? .and(kept) : kept.first
    case .or(let parts):
      let kept = parts.compactMap { ofQuotes($0, ignored: &ignored) }
      return kept.count > 1 ? .or(kept) : kept.first
    case .field(let field, let part):
      if field == .headline || field == .publisher || field == .organization {
        let first = part.terms.first?.written ?? ""
        ignored.append(IgnoredPart("\(field.names[0]):\(first)", .notOfQuotes))
        return nil
      }
      return ofQuotes(part, ignored: &ignored).map { .field(field, $0) }
    }
  }
}
