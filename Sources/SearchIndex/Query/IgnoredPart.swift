/// A piece of a question that was left aside or read otherwise than it was meant, and why.
package struct IgnoredPart: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case tooLong(bytes: Int)
    case tooManyWords(limit: Int)
    case tooDeep(limit: Int)
    case loneQuote
    case unbalancedBracket
    case emptyBrackets
    /// Neither letters nor digits.
    case noWords
    /// Read as a word.
    case unknownField
    case fieldWithoutValue
    case operatorWithoutSide
    /// Read as a word, because the beginning has too few letters.
    case shortPrefix(letters: Int)
    /// Read as a word, because the name has too few letters.
    case shortFuzzy(letters: Int)
    /// Read with the most edits there may be.
    case tooManyEdits(limit: Int)
    /// Read with the largest distance there may be.
    case tooDistant(limit: Int)
    /// What may not stand in NEAR.
    case insideNear
    case unreadableDate
    case impossibleDate
    /// The end is before the beginning.
    case reversedDates
    /// A quote has no such field.
    case notOfQuotes
    /// So many further pieces that are not listed.
    case more(Int)
  }

  /// As the question has it, cut after 60 characters; empty for `more`.
  package let piece: String
  package let reason: Reason

  package init(_ piece: String, _ reason: Reason) {
    self.piece = piece
    self.reason = reason
  }

  /// The first of some parts, at most `QueryLimits.ignoredParts`; the others are counted only.
  static func listed(_ parts: [IgnoredPart]) -> [IgnoredPart] {
    guard parts.count > QueryLimits.ignoredParts else { return parts }
    let kept = parts.prefix(QueryLimits.ignoredParts - 1)
    let others = parts.dropFirst(kept.count).reduce(0) { count, part in
      if case .more(let others) = part.reason { count + others } else { count + 1 }
    }
    return kept + [IgnoredPart("", .more(others))]
  }
}
