import Dictionaries
import UnicodeText

/// All cues of an article, to be asked by token.
struct SpeechCueIndex: Sendable {
  /// In text order; of several at a token the longest.
  let cues: [SpeechCue]
  /// Per token the cue that starts there, else -1.
  private let starting: [Int32]
  /// The cues of speech, and the labels, in text order.
  private let speech: [SpeechCue]
  private let labels: [SpeechCue]

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
    speech = cues.filter(\.kind.tellsSpeech)
    labels = cues.filter { $0.kind == .label }
    self.cues = cues
    self.starting = starting
  }

  func cue(at token: Int) -> SpeechCue? {
    guard starting.indices.contains(token), starting[token] >= 0 else { return nil }
    return cues[Int(starting[token])]
  }

  func cue(at token: Int, _ kind: SpeechCue.Kind) -> SpeechCue? {
    guard let cue = cue(at: token), cue.kind == kind else { return nil }
    return cue
  }

  /// The last cue of speech that starts before a token.
  func lastSpeechCue(before token: Int) -> SpeechCue? { Self.last(of: speech, before: token) }

  func lastLabel(before token: Int) -> SpeechCue? { Self.last(of: labels, before: token) }

  private static func last(of cues: [SpeechCue], before token: Int) -> SpeechCue? {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].range.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? cues[low - 1] : nil
  }
}
