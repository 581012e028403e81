/// A word or phrase of `quote-verbs.tsv` at one place of the text.
struct SpeechCue: Sendable, Hashable {
  /// What a row of the table does for quotes and speakers.
  enum Kind: Sendable {
    /// `kata Rusdi`
    case verb
    /// `ujarnya`
    case elided
    /// `Rusdi mengatakan`
    case before
    /// `dikatakan (oleh) Rusdi`
    case passive
    /// `dikatakannya`
    case elidedBefore
    /// `menurut Rusdi`
    case according
    /// `dia`
    case pronoun
    /// `mereka`: several people, so nobody by name.
    case plural
    /// `pria itu`: ends a description of somebody named before.
    case demonstrative
    /// `seorang warga`: begins a description of somebody nobody named.
    case indefinite
    /// `diwakili Tiar`: who follows speaks for the one before.
    case representative
    /// `demikian`, `lagi`: stands beside a verb of speech.
    case adverb
    /// `bahwa`, `yakni`: stands between verb and quote.
    case opening
    /// `bertema`: what follows in marks is a name.
    case label
    /// `kepada`: who follows is not the subject.
    case oblique
    /// `tidak`, `menolak`: the verb behind it was not spoken.
    case negation
    /// `jika`, `agar`: the clause behind it is supposed or wished.
    case supposition
    /// `laporan`, `istri`: who follows owns it, and it is what speaks.
    case owned

    /// - Parameters: the cells `kind` and `speech` of a row.
    init?(kind: String, speech: String) {
      switch (kind, speech) {
      case ("verb", _): self = .verb
      case ("elided", _): self = .elided
      case ("before", _): self = .before
      case ("passive", _): self = .passive
      case ("elided-before", _): self = .elidedBefore
      case ("cue", "according"): self = .according
      case ("cue", "pronoun"): self = .pronoun
      case ("cue", "plural"): self = .plural
      case ("cue", "demonstrative"): self = .demonstrative
      case ("cue", "indefinite"): self = .indefinite
      case ("cue", "representative"): self = .representative
      case ("cue", "adverb"): self = .adverb
      case ("cue", "opening"): self = .opening
      case ("cue", "label"): self = .label
      case ("cue", "oblique"): self = .oblique
      case ("cue", "negation"): self = .negation
      case ("cue", "supposition"): self = .supposition
      case ("cue", "owned"): self = .owned
      default: return nil
      }
    }

    /// True for words that say that somebody speaks.
    var tellsSpeech: Bool {
      switch self {
      case .verb, .elided, .before, .passive, .elidedBefore, .according: true
      default: false
      }
    }

    /// True for words that can follow a closing mark at once.
    var canFollowQuote: Bool {
      switch self {
      case .verb, .elided, .passive, .elidedBefore: true
      default: false
      }
    }
  }

  let range: Range<Int>
  let kind: Kind
}
