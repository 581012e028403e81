/// One real person of a release: all mentions that name this person.
package struct PersonEntity: Sendable, Hashable {
  /// Indices into the people mentions, in text order.
  package var mentions: [Int]
  /// The mention with the fullest name.
  package var fullest: Int
  /// Mentions that are nicknames (`akrab disapa Gus Wan`).
  package var aliases: [Int] = []
  /// Confidence by mention, where coreference lowers it; else the mention's own.
  package var lowered: [Int: Double] = [:]
}
