/// What stands beside a quotation and says that somebody speaks.
struct SpeechEvidence: Sendable, Hashable {
  let naming: SpeakerReader.Naming
  /// The verb; nil where only a colon tells.
  let cue: Range<Int>?
  let rule: Rule
  /// Only fillers and marks stand between cue and quotation.
  let isAdjacent: Bool

  /// The raw values travel into the record.
  enum Rule: String, Sendable {
    case verbAfter = "verb-after"
    case speakerVerbAfter = "speaker-verb-after"
    case verbBefore = "verb-before"
    case passive
    case accordingTo = "according-to"
    case colon
    case elided
    case continued
    case subjectBefore = "subject-before"
    case unattributed
  }
}
