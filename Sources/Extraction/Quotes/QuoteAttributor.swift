import Records
import UnicodeText

/// Gives the quotations that are speech their speakers, in text order.
struct QuoteAttributor {
  let article: AnalyzedArticle
  let paragraphs: ParagraphIndex
  let speakers: SpeakerIndex
  let evidenceReader: SpeechEvidenceReader
  let judge: QuoteJudge
  private var resolver: SpeakerResolver
  private var mentions: [QuoteMention] = []
  private var previous: Previous?
  /// Who spoke the quotations attributed so far, in text order.
  private(set) var turns: [SpeakerResolver.Turn] = []

  /// The speech before, for what goes on from it.
  private struct Previous {
    let quotation: Quotation
    let after: SpeechEvidence?
    let phrase: Int?
  }

  /// A speaker and how it was found.
  private struct Attribution {
    var phrase: Int?
    var cue: Range<Int>?
    var attribution: QuoteAttribution
    var rule: SpeechEvidence.Rule
  }

  init(
    article: AnalyzedArticle, paragraphs: ParagraphIndex, speakers: SpeakerIndex,
    evidenceReader: SpeechEvidenceReader, resolver: SpeakerResolver
  ) {
    self.article = article
    self.paragraphs = paragraphs
    self.speakers = speakers
    self.evidenceReader = evidenceReader
    self.resolver = resolver
    judge = QuoteJudge(article: article)
  }

  /// - Parameter quotations: all of the article in text order.
  mutating func mentions(of quotations: [Quotation]) -> [QuoteMention] {
    var end = 0
    for (index, quotation) in quotations.enumerated() {
      let line = article.line(of: quotation.outer.upperBound - 1)
      let next = index + 1 < quotations.count ? quotations[index + 1].outer.lowerBound : Int.max
      let context = context(of: quotation, from: end)
      end = quotation.outer.upperBound
      let after =
        quotation.lacksCloser && quotation.attribution == nil
        ? nil : evidenceReader.after(quotation, limit: min(line.upperBound, next))
      let before = context.isEmpty ? nil : evidenceReader.before(quotation, context: context)
      let isLabelled = evidenceReader.isLabelled(context: context, evidence: before ?? after)
      let goesOn = goesOn(quotation)
      guard
        goesOn && quotation.lacksOpener
          || judge.isSpeech(
            quotation, after: after, before: before, isLabelled: isLabelled,
            isInSeries: isInSeries(quotation),
            isSegment: isSegment(quotation, before: before))
      else { continue }
      attribute(quotation, after: after, before: before, goesOn: goesOn)
    }
    return mentions
  }

  /// The words that lead up to an opening mark: its sentence as far as the quotation before, or the
  /// last sentence of the line before where that ends in the middle (`… mengatakan:`).
  private func context(of quotation: Quotation, from end: Int) -> Range<Int> {
    let opener = quotation.outer.lowerBound
    guard !quotation.lacksOpener else { return opener..<opener }
    let line = article.lineNumber(of: opener)
    var start = article.sentence(of: opener).lowerBound
    if opener == article.lines[line].lowerBound, let before = paragraphs.before(line),
      let last = article.lines[before].last, !article.isHeadline(last), leadsOn(last)
    {
      start = article.sentence(of: last).lowerBound
    }
    return min(max(start, end), opener)..<opener
  }

  private func leadsOn(_ token: Int) -> Bool {
    if article.isMark(":", at: token) || article.isMark(",", at: token) { return true }
    let cue = evidenceReader.cues.cue(at: token)
    return cue?.kind == .before || cue?.kind == .opening
  }

  // MARK: Groups

  /// The paragraph before was a quotation with nothing behind it, and this one opens again.
  private func goesOn(_ quotation: Quotation) -> Bool {
    guard let previous else { return false }
    let line = article.lineNumber(of: quotation.outer.lowerBound)
    let last = previous.quotation.outer
    guard quotation.outer.lowerBound == article.lines[line].lowerBound, previous.after == nil,
      paragraphs.before(line) == article.lineNumber(of: last.upperBound - 1)
    else { return false }
    return (last.upperBound..<article.line(of: last.upperBound - 1).upperBound).allSatisfy {
      article.tokens[$0].kind == .mark
    }
  }

  /// `Rusdi meminta dua hal, yaitu “A” dan “B”`; `'A,' kata Rusdi. 'B.'`
  private func isInSeries(_ quotation: Quotation) -> Bool {
    guard let previous else { return false }
    if quotation.isSingle, previous.quotation.isSingle {
      return article.lineNumber(of: previous.quotation.outer.upperBound - 1)
        == article.lineNumber(of: quotation.outer.lowerBound)
    }
    return sharesSentence(quotation, with: previous.quotation)
  }

  private func sharesSentence(_ quotation: Quotation, with previous: Quotation) -> Bool {
    article.sentenceNumber(of: previous.outer.lowerBound)
      == article.sentenceNumber(of: quotation.outer.lowerBound)
  }

  /// `“A,” kata Rusdi. “B.”`, `“A,” lanjut Rusdi, “B.”`
  private func isSegment(_ quotation: Quotation, before: SpeechEvidence?) -> Bool {
    if before == nil, let previous, sharesSentence(quotation, with: previous.quotation) {
      return true
    }
    guard let previous, let cue = previous.after?.cue,
      article.lineNumber(of: previous.quotation.outer.upperBound - 1)
        == article.lineNumber(of: quotation.outer.lowerBound)
    else { return false }
    if let before { return before.cue == cue }
    return article.sentenceNumber(of: quotation.outer.lowerBound)
      - article.sentenceNumber(of: cue.lowerBound) <= 1
  }

  // MARK: Speakers

  private mutating func attribute(
    _ quotation: Quotation, after: SpeechEvidence?, before: SpeechEvidence?, goesOn: Bool
  ) {
    let isContinued = goesOn && before == nil
    let isSegment = after == nil && isSegment(quotation, before: before)
    var found = attribution(of: quotation, after: after, before: before)
    if after == nil, isContinued || isSegment, let previous, previous.phrase != nil {
      found.phrase = previous.phrase
      if before == nil {
        found.attribution = .inferred
        found.rule = .continued
      }
    }
    let group = (mentions.last?.group ?? 0) + (isContinued || isSegment ? 0 : 1)
    let span = article.span(of: quotation.content)
    mentions.append(
      QuoteMention(
        start: span.start, end: span.end,
        speaker: found.phrase.map { speakers.phrases[$0].mention },
        cue: found.cue, attribution: found.attribution, rule: found.rule.rawValue,
        complete: !quotation.lacksOpener && !quotation.lacksCloser, group: group))
    if isContinued, found.attribution == .explicit { nameGroup(found) }
    if found.phrase != nil || found.attribution == .none && after != nil {
      let turn = SpeakerResolver.Turn(
        token: found.cue?.lowerBound ?? quotation.outer.upperBound, phrase: found.phrase)
      resolver.note(turn)
      turns.append(turn)
    }
    previous = Previous(quotation: quotation, after: after, phrase: found.phrase)
  }

  private mutating func attribution(
    of quotation: Quotation, after: SpeechEvidence?, before: SpeechEvidence?
  ) -> Attribution {
    for evidence in [after, before] {
      if let evidence, case .phrase(let phrase) = evidence.naming {
        // A verb far before the quotation says less than one behind it that names nobody.
        if after != nil, evidence == before, !evidence.isAdjacent { continue }
        if after?.naming == .unnamed { continue }
        return Attribution(
          phrase: phrase, cue: evidence.cue, attribution: .explicit, rule: evidence.rule)
      }
    }
    let evidence = after ?? before
    if evidence?.naming == .unnamed {
      return Attribution(
        phrase: nil, cue: evidence?.cue, attribution: .none, rule: evidence?.rule ?? .unattributed)
    }
    let token = after == nil ? before?.cue?.lowerBound : nil
    let phrase = resolver.subject(at: token ?? quotation.outer.lowerBound)
    guard let phrase else {
      return Attribution(
        phrase: nil, cue: evidence?.cue, attribution: .none, rule: evidence?.rule ?? .unattributed)
    }
    if let evidence {
      return Attribution(
        phrase: phrase, cue: evidence.cue, attribution: evidence.cue == nil ? .inferred : .elided,
        rule: evidence.rule)
    }
    let isRunning =
      previous?.phrase.map { speakers.phrases[$0].entity }
      == speakers.phrases[phrase].entity
    return Attribution(
      phrase: phrase, cue: nil, attribution: .inferred,
      rule: isRunning ? .continued : .subjectBefore)
  }

  /// The speaker named behind the last paragraph of a quotation spoke the ones before as well.
  private mutating func nameGroup(_ found: Attribution) {
    guard let group = mentions.last?.group else { return }
    var index = mentions.count - 2
    while index >= 0, mentions[index].group == group,
      mentions[index].attribution == .inferred || mentions[index].attribution == .none
    {
      mentions[index].speaker = found.phrase.map { speakers.phrases[$0].mention }
      mentions[index].attribution = .inferred
      mentions[index].rule = SpeechEvidence.Rule.continued.rawValue
      index -= 1
    }
  }
}
