/// What is measured, each on its own. A `~` takes wordings of which one holds the other as equal.
package enum EvaluationKind: String, Sendable, CaseIterable {
  case people
  /// A person together with the wording of an office.
  case positions
  case positionsLoose = "positions~"
  case titles
  case titlesLoose = "titles~"
  case organizations
  case organizationsLoose = "organizations~"
  case dates
  /// Administrative units by their Kemendagri code.
  case places
  case venuesLoose = "venues~"
  case quotes
  case quotesWithSpeaker = "quotes+speaker"
  /// Right speakers among the quotes that were found.
  case speakers
  /// Right status (acting, former …) among the pairs of person and office that were found.
  case status
  /// Runs of four words shared by body text and gold, averaged over the releases.
  case bodyText = "body text"

  /// The kinds whose mean is the one figure of a whole run.
  package static let core: [EvaluationKind] = [
    .people, .positionsLoose, .dates, .places, .quotesWithSpeaker,
  ]

  /// True for a share of right ones, where precision, recall and F1 are the same.
  var isShare: Bool { self == .speakers || self == .status }
}
