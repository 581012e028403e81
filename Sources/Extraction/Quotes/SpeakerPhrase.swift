/// Mentions side by side that name one speaker: `Bupati Arung H. Rusdi Malano`.
struct SpeakerPhrase: Sendable, Hashable {
  enum Role: Sendable {
    /// Begins its clause, is followed by a verb, or speaks by the word before it.
    case subject
    case plain
    /// Behind a preposition or as the object of a verb.
    case oblique
  }

  var range: Range<Int>
  /// The mention that names best: a person before a title before an organisation.
  var mention: Int
  var kind: SpeakerMention.Kind
  var entity: Int
  var role: Role
  /// Stands behind `diwakili`, `melalui`: speaks for the phrase before.
  var represents: Bool
}
