package import Records

/// Somebody a quote can be attributed to, at one place of the text.
package struct SpeakerMention: Sendable, Hashable {
  package enum Kind: Sendable { case person, title, organization }
  package var range: Range<Int>
  package var kind: Kind
  /// Number of the entity: the same for every mention of the same person.
  package var entity: Int
}

package struct QuoteMention: Sendable, Hashable {
  /// Bytes of the article text between the marks.
  package var start: Int
  package var end: Int
  /// The speaker's mention, as an index into the list that was given.
  package var speaker: Int?
  /// Whose words the speaker reads or brings, as an index into the same list.
  package var onBehalfOf: Int?
  /// Tokens of the cue (`ujarnya`).
  package var cue: Range<Int>?
  package var attribution: QuoteAttribution
  package var rule: String
  package var direct: Bool = true
  package var complete: Bool = true
  /// Segments of one utterance share a number, from 1.
  package var group: Int
}
