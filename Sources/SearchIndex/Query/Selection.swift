/// A set of releases, as a question to the full-text index.
///
/// FTS5 knows `a NOT b` but no NOT alone, so what is everything but something stays apart until
/// there is something to take it from.
enum Selection: Equatable {
  case everything
  case nothing
  case matching(FullTextExpression)
  case except(FullTextExpression)

  var inverted: Selection {
    switch self {
    case .everything: .nothing
    case .nothing: .everything
    case .matching(let expression): .except(expression)
    case .except(let expression): .matching(expression)
    }
  }

  static func all(of parts: [Selection]) -> Selection {
    if parts.contains(.nothing) { return .nothing }
    let matching = FullTextExpression.joined(parts.compactMap(\.matched), by: "AND")
    let except = FullTextExpression.joined(parts.compactMap(\.excepted), by: "OR")
    return switch (matching, except) {
    case (nil, nil): .everything
    case (let matching?, nil): .matching(matching)
    case (nil, let except?): .except(except)
    case (let matching?, let except?): .matching(matching.without(except))
    }
  }

  /// By De Morgan: all but what is in none of them.
  static func any(of parts: [Selection]) -> Selection {
    all(of: parts.map(\.inverted)).inverted
  }

  private var matched: FullTextExpression? {
    if case .matching(let expression) = self { expression } else { nil }
  }

  private var excepted: FullTextExpression? {
    if case .except(let expression) = self { expression } else { nil }
  }
}
