/// Lines that surround a release on its page and are no part of it.
///
/// The knowledge is `dictionaries/stop-phrases.tsv`; this is the form the article reader uses.
package struct NoiseLines: Sendable {
  package enum Match: String, Sendable { case whole, prefix, contains }
  package enum Action: String, Sendable {
    case dropLine = "drop_line"
    /// From here to the end of the page nothing belongs to the release.
    case dropRest = "drop_rest"
    case keep
  }

  package struct Phrase: Sendable {
    package let text: String
    package let kind: String
    package let match: Match
    package let action: Action

    package init(text: String, kind: String, match: Match, action: Action) {
      self.text = text
      self.kind = kind
      self.match = match
      self.action = action
    }
  }

  package let phrases: [Phrase]

  package init(phrases: [Phrase]) {
    self.phrases = phrases
  }
}
