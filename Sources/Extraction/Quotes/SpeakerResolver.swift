/// Finds the running subject for verbs that name nobody (`ujarnya`).
///
/// Guidelines, section 7: the last subject in the same sentence, else in the same paragraph, else
/// the speaker of the paragraph before, else the running speaker.
struct SpeakerResolver {
  let article: AnalyzedArticle
  let speakers: SpeakerIndex
  /// Speakers of indirect speech in text order: the token of the cue and the phrase.
  private let events: [SpeakerReader.Event]
  private let paragraphs: ParagraphIndex
  private var next = 0
  private var running: Turn?
  /// Where somebody spoke last whose name no mention covers.
  private var stranger = -1

  /// Who spoke, and where; no phrase when it was somebody without a name.
  struct Turn: Sendable, Hashable {
    let token: Int
    let phrase: Int?
  }

  init(
    article: AnalyzedArticle, paragraphs: ParagraphIndex, speakers: SpeakerIndex,
    events: [SpeakerReader.Event]
  ) {
    self.article = article
    self.paragraphs = paragraphs
    self.speakers = speakers
    self.events = events
  }

  /// Remembers who spoke a quotation.
  mutating func note(_ turn: Turn) { running = turn }

  private mutating func advance(to token: Int) {
    while next < events.count, events[next].token < token {
      if events[next].phrase == nil {
        stranger = events[next].token
      } else if events[next].token > running?.token ?? -1 {
        running = Turn(token: events[next].token, phrase: events[next].phrase)
      }
      next += 1
    }
  }

  /// The subject that holds at a token, which usually is the opening mark.
  mutating func subject(at token: Int) -> Int? {
    advance(to: token)
    let line = article.lineNumber(of: token)
    let subject = speakers.lastSubject(before: token)
    let plain = speakers.lastSubject(before: token, orPlain: true)
    if let running, let subject, isReported(subject, by: running) { return running.phrase }
    if isStranger(since: subject, in: article.lines[line]) { return nil }
    if token == article.lines[line].lowerBound, let before = paragraphs.before(line),
      isStranger(since: subject, in: article.lines[before])
    {
      return nil
    }
    let sentence = article.sentence(of: token).lowerBound
    for phrase in [subject, plain] {
      if let phrase, speakers.phrases[phrase].range.lowerBound >= sentence,
        speakers.phrases[phrase].range.lowerBound > running?.token ?? -1
      {
        return phrase
      }
    }
    if let found = last(subject, or: plain, from: article.lines[line].lowerBound) {
      return found.phrase
    }
    if let before = paragraphs.before(line),
      let found = spoken(subject, or: plain, from: article.lines[before].lowerBound)
    {
      return found.phrase
    }
    if let running { return running.phrase }
    return person(at: token, insteadOf: subject) ?? subject
  }

  /// Somebody named in the paragraph before, in whatever role, rather than the subject of the headline.
  private func person(at token: Int, insteadOf subject: Int?) -> Int? {
    guard let subject, article.isHeadline(speakers.phrases[subject].range.lowerBound),
      let last = speakers.last(before: token), speakers.phrases[last].kind == .person,
      let before = paragraphs.before(article.lineNumber(of: token))
    else { return nil }
    return speakers.phrases[last].range.lowerBound >= article.lines[before].lowerBound ? last : nil
  }

  /// `Rusdi menuturkan, pelaku SL tertangkap. “…,” katanya`: of whom Rusdi told is not who speaks.
  private func isReported(_ subject: Int, by turn: Turn) -> Bool {
    let start = speakers.phrases[subject].range.lowerBound
    return turn.phrase != subject && (1...Self.longestLead).contains(start - turn.token)
      && article.sentenceNumber(of: start) == article.sentenceNumber(of: turn.token)
  }

  /// Tokens between a verb of speech and the subject of what is told.
  private static let longestLead = 5

  /// Whether the last one in the paragraph to say something is nobody a mention covers.
  private func isStranger(since subject: Int?, in line: Range<Int>) -> Bool {
    line.contains(stranger) && stranger > running?.token ?? -1
      && stranger > subject.map { speakers.phrases[$0].range.lowerBound } ?? -1
  }

  private struct Found { let phrase: Int? }

  /// The later one of subject and running speaker in the same paragraph.
  private func last(_ subject: Int?, or plain: Int?, from start: Int) -> Found? {
    let spoken = running.flatMap { $0.token >= start ? $0 : nil }
    let subjectStart = subject.map { speakers.phrases[$0].range.lowerBound } ?? -1
    if subjectStart >= start, subjectStart > spoken?.token ?? -1 { return Found(phrase: subject) }
    if let spoken { return Found(phrase: spoken.phrase) }
    guard let plain, speakers.phrases[plain].range.lowerBound >= start else { return nil }
    return Found(phrase: plain)
  }

  /// The speaker of the paragraph before, else its last subject.
  private func spoken(_ subject: Int?, or plain: Int?, from start: Int) -> Found? {
    if let running, running.token >= start { return Found(phrase: running.phrase) }
    for phrase in [subject, plain] {
      if let phrase, speakers.phrases[phrase].range.lowerBound >= start {
        return Found(phrase: phrase)
      }
    }
    return nil
  }
}
