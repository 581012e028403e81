import Articles

/// Which day of publication a page's own word is, why, and what else the page says: for people who
/// ask where a date comes from.
package struct PublicationAccount: Sendable, Equatable {
  package let day: String
  package let from: String
  /// In words.
  package let reason: String
  /// Days that other places of the page give, each with its place: `2023-03-01 from og`.
  package let disagreeing: [String]

  init(_ published: ArticleMetadata.Published) {
    day = published.day
    from = published.from
    reason = published.reason.rawValue
    disagreeing = published.disagreeing.map { "\($0.day) from \($0.from)" }
  }
}
