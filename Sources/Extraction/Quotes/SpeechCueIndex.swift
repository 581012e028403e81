import Dictionaries
import UnicodeText

/// All cues of an article, to be asked by token in constant time.
struct SpeechCueIndex: Sendable {
  /// In text order; of several at a token the longest.
  let cues: [SpeechCue]
  /// Per token the cue that starts there, else -1.
  private let starting: [Int32]
  /// Per token the last cue of speech that starts before it, else -1; one more than tokens.
  private let speechBefore: [Int32]
  /// Per token the last label that starts before it, else -1; one more than tokens.
  private let labelBefore: [Int32]

  /// - Parameter kinds: what each row of the table of verbs does.
  init(article: AnalyzedArticle, dictionaries: Dictionaries, kinds: [SpeechCue.Kind?]) {
    var cues: [SpeechCue] = []
    var starting = [Int32](repeating: -1, count: article.tokens.count)
    dictionaries.withPhraseRows { rows in
      for match in article.matches where match.stands(in: .quoteVerbs) {
        guard let row = rows.first(of: match.phrase, in: .quoteVerbs), let kind = kinds[row] else {
          continue
        }
        let cue = SpeechCue(range: match.start..<match.end, kind: kind)
        if starting[match.start] >= 0 {
          cues[Int(starting[match.start])] = cue
        } else {
          starting[match.start] = Int32(cues.count)
          cues.append(cue)
        }
      }
    }
    var speechBefore = [Int32](repeating: -1, count: article.tokens.count + 1)
    var labelBefore = speechBefore
    for token in article.tokens.indices {
      let cue = starting[token]
      speechBefore[token + 1] = speechBefore[token]
      labelBefore[token + 1] = labelBefore[token]
      guard cue >= 0 else { continue }
      if cues[Int(cue)].kind.tellsSpeech { speechBefore[token + 1] = cue }
      if cues[Int(cue)].kind == .label { labelBefore[token + 1] = cue }
    }
    self.cues = cues
    self.starting = starting
    self.speechBefore = speechBefore
    self.labelBefore = labelBefore
  }

  func cue(at token: Int) -> SpeechCue? {
    guard starting.indices.contains(token), starting[token] >= 0 else { return nil }
    return cues[Int(starting[token])]
  }

  func cue(at token: Int, _ kind: SpeechCue.Kind) -> SpeechCue? {
    guard let cue = cue(at: token), cue.kind == kind else { return nil }
    return cue
  }

  /// The last cue of speech that starts before a token, as a number to go on from.
  func lastSpeechCue(before token: Int) -> SpeechCue? {
    speechBefore[token] < 0 ? nil : cues[Int(speechBefore[token])]
  }

  func lastLabel(before token: Int) -> SpeechCue? {
    labelBefore[token] < 0 ? nil : cues[Int(labelBefore[token])]
  }
}
