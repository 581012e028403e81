/// What a run of indexing did.
package struct IndexReport: Sendable, Equatable {
  package var added = 0
  package var replaced = 0
  package var unchanged = 0
  package var removed = 0
  /// Pages that could not be converted: there is nothing of them to index.
  package var failedPages = 0
  /// Lines that are no records, each with file, line and reason.
  package var unreadable: [UnreadableLine] = []
  /// Nothing was pruned: an unreadable line may be of a release that would be missed.
  package var isPruningLeftOut = false
  /// Releases of the index when the run was over.
  package var releases = 0
  package var identities = IdentityReport()

  package struct UnreadableLine: Sendable, Equatable {
    package let file: String
    package let line: Int
    package let reason: String
  }
}
