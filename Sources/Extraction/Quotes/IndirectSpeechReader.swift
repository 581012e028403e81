import Records
import UnicodeText

/// Finds speech told without quotation marks, where speaker and clause are plain to see:
/// `Rusdi mengatakan bahwa …`, `Rusdi mengatakan, …`, `Menurut Rusdi, …`, `…, kata Rusdi.`,
/// `Ia mengatakan bahwa …`.
struct IndirectSpeechReader {
  let article: AnalyzedArticle
  let cues: SpeechCueIndex
  let speakers: SpeakerIndex
  let speakerReader: SpeakerReader
  /// Per token whether it stands between quotation marks.
  let isQuoted: [Bool]
  /// Who spoke the direct quotes, in text order.
  var turns: ArraySlice<SpeakerResolver.Turn>
  var resolver: SpeakerResolver

  private static let leastWords = 4
  private static let longestSentence = 120
  private static let longestTail = 12
  /// `tidak pernah`
  private static let longestNegation = 2
  /// `Selasa (7/3/2023)` and more.
  private static let longestInsertion = 12

  /// - Parameter group: the number of the last group of direct speech.
  mutating func mentions(after group: Int) -> [QuoteMention] {
    var mentions: [QuoteMention] = []
    var end = 0
    for cue in cues.cues where cue.kind.tellsSpeech && cue.range.lowerBound >= end {
      let sentence = article.sentence(of: cue.range.lowerBound)
      guard sentence.count <= Self.longestSentence, !article.isHeadline(cue.range.lowerBound),
        let told = told(by: cue, in: sentence), isWhole(told.clause)
      else { continue }
      end = sentence.upperBound
      let span = article.span(of: told.clause)
      mentions.append(
        QuoteMention(
          start: span.start, end: span.end, speaker: speakers.phrases[told.phrase].mention,
          cue: cue.range, attribution: told.attribution, rule: "indirect-" + told.rule.rawValue,
          direct: false, group: group + mentions.count + 1))
    }
    return mentions
  }

  /// A clause and who is said to have said it.
  private struct Told {
    let clause: Range<Int>
    let phrase: Int
    let attribution: QuoteAttribution
    let rule: SpeechEvidence.Rule
  }

  private mutating func told(by cue: SpeechCue, in sentence: Range<Int>) -> Told? {
    switch speakerReader.naming(of: cue, in: sentence) {
    case .phrase(let phrase):
      guard isTold(cue, behind: speakers.phrases[phrase].range.lowerBound, in: sentence),
        let clause = clause(of: cue, by: speakers.phrases[phrase], in: sentence)
      else { return nil }
      return Told(clause: clause, phrase: phrase, attribution: .explicit, rule: rule(of: cue))
    case .elided:
      guard let subject = elidedSubject(of: cue, in: sentence),
        isTold(cue, behind: subject, in: sentence),
        let clause = following(cue.range.upperBound, in: sentence),
        let phrase = runningSubject(at: subject)
      else { return nil }
      return Told(clause: clause, phrase: phrase, attribution: .elided, rule: .elided)
    case .unnamed: return nil
    }
  }

  /// Where the words begin that stand for somebody named before: the pronoun of `Ia juga
  /// mengatakan`, or `Dikatakannya` and `Menurutnya` themselves at the begin of a sentence.
  private func elidedSubject(of cue: SpeechCue, in sentence: Range<Int>) -> Int? {
    var token = cue.range.lowerBound
    switch cue.kind {
    case .elidedBefore: return token == sentence.lowerBound ? token : nil
    case .before:
      while token > sentence.lowerBound, cues.cue(at: token - 1, .adverb) != nil { token -= 1 }
      return token > sentence.lowerBound && cues.cue(at: token - 1, .pronoun) != nil
        ? token - 1 : nil
    default: return nil
    }
  }

  /// The running speaker at a token; tokens must not go down from call to call.
  private mutating func runningSubject(at token: Int) -> Int? {
    while let turn = turns.first, turn.token < token {
      resolver.note(turn)
      turns.removeFirst()
    }
    return resolver.subject(at: token)
  }

  private func rule(of cue: SpeechCue) -> SpeechEvidence.Rule {
    switch cue.kind {
    case .verb: .verbAfter
    case .according: .accordingTo
    case .passive: .passive
    default: .verbBefore
    }
  }

  /// Not told are a verb denied (`Rusdi tidak pernah mengatakan bahwa`), a clause supposed or
  /// wished (`Jika Rusdi menyatakan bahwa`, `Warga berharap agar Rusdi menegaskan bahwa`) and what
  /// a thing of somebody tells (`Laporan Rusdi menyebutkan bahwa`).
  /// - Parameter subject: the first token of the subject.
  private func isTold(_ cue: SpeechCue, behind subject: Int, in sentence: Range<Int>) -> Bool {
    guard cue.kind == .before else { return true }
    let verb = cue.range.lowerBound
    let near = max(sentence.lowerBound, verb - Self.longestNegation)
    let isHindered = (near..<verb).contains { token in
      guard let word = cues.cue(at: token), word.range.upperBound == verb else { return false }
      return word.kind == .negation || word.kind == .supposition
    }
    if isHindered { return false }
    var token = subject - 1
    while token >= sentence.lowerBound, article.tokens[token].kind != .mark {
      guard let word = cues.cue(at: token) else {
        token -= 1
        continue
      }
      if word.kind == .supposition { return false }
      if word.kind == .owned, word.range.upperBound == subject { return false }
      token -= 1
    }
    return true
  }

  private func clause(
    of cue: SpeechCue, by phrase: SpeakerPhrase, in sentence: Range<Int>
  ) -> Range<Int>? {
    switch cue.kind {
    case .before:
      return following(cue.range.upperBound, in: sentence)
    case .according where cue.range.lowerBound == sentence.lowerBound:
      return following(phrase.range.upperBound, in: sentence)
    case .passive where cue.range.lowerBound == sentence.lowerBound:
      return following(phrase.range.upperBound, in: sentence)
    case .verb:
      // The speaker ends the sentence, or nearly so.
      guard article.isMark(",", at: cue.range.lowerBound - 1),
        phrase.range.lowerBound <= cue.range.upperBound + 1,
        sentence.upperBound - phrase.range.upperBound <= Self.longestTail
      else { return nil }
      return sentence.lowerBound..<max(sentence.lowerBound, cue.range.lowerBound - 1)
    default: return nil
    }
  }

  /// The rest of a sentence behind `bahwa` or a comma at a token, without its stop. What stands
  /// between two commas (`mengatakan, Selasa (7/3), bahwa`, `menyampaikan, antara lain, piala`) is
  /// no clause: only `bahwa` behind it begins one.
  private func following(_ token: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard token < sentence.upperBound else { return nil }
    var start = token
    if article.isMark(",", at: start) { start += 1 }
    if let opening = cues.cue(at: start, .opening) { start = opening.range.upperBound }
    if start > token, let end = insertionEnd(from: start, afterOpening: start > token + 1) {
      guard let opening = cues.cue(at: end, .opening) else { return nil }
      start = opening.range.upperBound
    }
    var end = sentence.upperBound
    while end > start, article.isMark(".", at: end - 1) { end -= 1 }
    return start > token && start < end ? start..<end : nil
  }

  /// Behind the comma that ends an insertion: at once behind an opening word, or behind a day with
  /// its date in brackets.
  private func insertionEnd(from start: Int, afterOpening: Bool) -> Int? {
    if afterOpening, article.isMark(",", at: start) { return start + 1 }
    guard article.isMark("(", at: start + 1) else { return nil }
    let end = min(start + Self.longestInsertion, article.tokens.count)
    guard let bracket = (start..<end).first(where: { article.isMark(")", at: $0) }),
      article.isMark(",", at: bracket + 1)
    else { return nil }
    return bracket + 2
  }

  /// Long enough, without quotation marks, and not the head of a list.
  private func isWhole(_ clause: Range<Int>) -> Bool {
    if article.isMark(":", at: clause.upperBound - 1) { return false }
    var words = 0
    for token in clause {
      if isQuoted[token] { return false }
      if article.tokens[token].isWord { words += 1 }
    }
    return words >= Self.leastWords
  }
}
