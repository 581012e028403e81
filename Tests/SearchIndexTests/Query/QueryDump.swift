@testable import SearchIndex

/// A question written as one line that shows how its parts hang together.
enum QueryDump {
  static func text(of query: Query) -> String {
    query.root.map { text(of: $0) } ?? "everything"
  }

  private static func text(of node: Query.Node) -> String {
    switch node {
    case .term(let term): text(of: term)
    case .near(let terms, let distance):
      "near\(distance)[\(terms.map { text(of: $0) }.joined(separator: " "))]"
    case .date(let range): "\(day(range.first))..\(day(range.last))"
    case .field(let field, let part): "\(field.rawValue):\(text(of: part))"
    case .not(let part): "-\(text(of: part))"
    case .and(let parts): "(\(parts.map { text(of: $0) }.joined(separator: " & ")))"
    case .or(let parts): "(\(parts.map { text(of: $0) }.joined(separator: " | ")))"
    }
  }

  private static func text(of term: Query.Term) -> String {
    let words = term.words.joined(separator: "_")
    switch term.kind {
    case .plain: return words
    case .exact: return "'\(words)'"
    case .prefix: return "\(words)*"
    case .fuzzy(let edits): return "\(words)~\(edits)"
    }
  }

  private static func day(_ day: DayNumber?) -> String {
    guard let (year, month, number) = day?.date else { return "" }
    return "\(year)/\(month)/\(number)"
  }
}
