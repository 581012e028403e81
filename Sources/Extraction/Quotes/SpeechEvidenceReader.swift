import UnicodeText

/// Looks beside a quotation for words of speech.
struct SpeechEvidenceReader {
  let reader: CueReader
  let cues: SpeechCueIndex
  let speakers: SpeakerIndex
  let speakerReader: SpeakerReader

  private var article: AnalyzedArticle { reader.article }

  /// Tokens looked back from an opening mark; sentences can be as long as a text.
  private static let reach = 40
  private static let cuesLookedThrough = 4
  private static let longestGap = 2

  // MARK: Behind the quotation

  /// `,” kata Rusdi`, `,” ujarnya`, `,” Rusdi menambahkan`.
  /// - Parameter limit: the next quotation or the end of the line.
  func after(_ quotation: Quotation, limit: Int) -> SpeechEvidence? {
    var token = quotation.speechEnd
    var hasStop = false
    var hasComma = pauses(
      at: quotation.attribution == nil ? quotation.content.upperBound - 1 : token - 1)
    while token < limit, isLooseMark(token) {
      if article.isMark(".", at: token) { hasStop = true }
      if article.isMark(",", at: token) { hasComma = true }
      token += 1
    }
    let beside = token
    while let cue = cues.cue(at: token, .adverb), cue.range.upperBound < limit {
      token = cue.range.upperBound
    }
    let isBehindAdverb = beside < token
    // `,” begitu yang disampaikan Rusdi`
    if isBehindAdverb, token < limit, article.tokens[token].hash == GrammarWord.yang { token += 1 }
    guard token < limit, article.tokens[token].isWord else { return nil }
    let rest = token..<limit
    if let phrase = speakers.phrase(at: token) {
      guard !hasStop else { return nil }
      if let evidence = speakerVerb(phrase, limit: limit, hasComma: hasComma) { return evidence }
      // `,” demikian Rusdi.`, `.” Demikian Rusdi`
      let isClosed = article.tokens[beside].hash == GrammarWord.demikian
      guard isBehindAdverb, hasComma || isClosed else { return nil }
      return SpeechEvidence(
        naming: .phrase(phrase), cue: beside..<token, rule: .verbAfter, isAdjacent: true)
    }
    guard let cue = cues.cue(at: token) else {
      return hasComma && !hasStop ? unknownVerb(in: rest, behindAdverb: isBehindAdverb) : nil
    }
    let isCapitalized = article.tokens[token].isCapitalized
    switch cue.kind {
    case .elided where !hasStop || isCapitalized:
      return SpeechEvidence(naming: .elided, cue: cue.range, rule: .elided, isAdjacent: true)
    case .elidedBefore where !hasStop && !isCapitalized:
      return SpeechEvidence(naming: .elided, cue: cue.range, rule: .elided, isAdjacent: true)
    case .verb:
      let naming = speakerReader.naming(of: cue, in: rest)
      let isNamed = hasPronoun(after: cue) || naming != .unnamed && naming != .elided
      guard isNamed || (hasComma && !hasStop) else { return nil }
      return SpeechEvidence(
        naming: naming, cue: cue.range, rule: naming == .elided ? .elided : .verbAfter,
        isAdjacent: true)
    case .passive where !hasStop && !isCapitalized || isBehindAdverb:
      // `”. Hal itu disampaikan Rusdi` points back.
      let naming = speakerReader.naming(of: cue, in: rest)
      guard !hasStop || naming != .elided else { return nil }
      return SpeechEvidence(naming: naming, cue: cue.range, rule: .passive, isAdjacent: true)
    case .pronoun where hasComma && !hasStop && !isCapitalized:
      // `,” ia menyarankan.`
      guard let verb = cues.cue(at: cue.range.upperBound, .before) else { return nil }
      return SpeechEvidence(naming: .elided, cue: verb.range, rule: .elided, isAdjacent: true)
    case .according where !hasStop && !isCapitalized:
      return SpeechEvidence(
        naming: speakerReader.naming(of: cue, in: rest), cue: cue.range, rule: .accordingTo,
        isAdjacent: true)
    default: return nil
    }
  }

  /// A comma, or what stands for it at the end of a question or a call: `“Siapa?” tanya Rusdi`.
  private func pauses(at token: Int) -> Bool {
    article.isMark(",", at: token) || article.isMark("?", at: token)
      || article.isMark("!", at: token)
  }

  /// Commas, stops and dashes between a closing mark and what follows.
  private func isLooseMark(_ token: Int) -> Bool {
    switch article.mark(at: token) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ";"), 0xE2: true
    default: false
    }
  }

  private func hasPronoun(after cue: SpeechCue) -> Bool {
    let word = cues.cue(at: cue.range.upperBound)
    return word?.kind == .pronoun || word?.kind == .plural
  }

  private func speakerVerb(_ phrase: Int, limit: Int, hasComma: Bool) -> SpeechEvidence? {
    var token = speakers.phrases[phrase].range.upperBound
    while let cue = cues.cue(at: token, .adverb) { token = cue.range.upperBound }
    let hasNoStop = hasComma || article.tokens[speakers.phrases[phrase].range.lowerBound - 1].isWord
    guard token < limit, let cue = cues.cue(at: token, .before), hasNoStop else { return nil }
    return SpeechEvidence(
      naming: .phrase(phrase), cue: cue.range, rule: .speakerVerbAfter, isAdjacent: true)
  }

  /// A misspelt or rare verb: one word in small letters behind a comma and a closing mark, and then
  /// a speaker (`,” seloroh Bupati`), or a word in `-nya` that ends the clause (`,” uangkapnya.`).
  /// Behind an adverb any word will do (`,” demikian pernyataan panitia`).
  private func unknownVerb(in rest: Range<Int>, behindAdverb: Bool) -> SpeechEvidence? {
    let token = rest.lowerBound
    guard !article.tokens[token].isCapitalized, reader.wordClass(at: token) != .function else {
      return nil
    }
    if behindAdverb || speakers.phrase(at: token + 1) != nil {
      return SpeechEvidence(
        naming: speakerReader.naming(after: token + 1, in: rest), cue: token..<(token + 1),
        rule: .verbAfter, isAdjacent: true)
    }
    let ends = token + 1 == rest.upperBound || article.tokens[token + 1].kind == .mark
    guard ends, article.string(at: token).hasSuffix("nya") else { return nil }
    return SpeechEvidence(
      naming: .elided, cue: token..<(token + 1), rule: .elided, isAdjacent: true)
  }

  // MARK: Before the quotation

  /// `Rusdi mengatakan, “`, `Menurut Rusdi, “`, `Lanjut Rusdi, “`, `Rusdi: “`.
  /// - Parameter context: the words before the opening mark that belong to it.
  func before(_ quotation: Quotation, context: Range<Int>) -> SpeechEvidence? {
    let opener = context.upperBound
    let lower = max(context.lowerBound, opener - Self.reach)
    var end = opener
    for _ in 0..<Self.cuesLookedThrough {
      guard let cue = cues.lastSpeechCue(before: end), cue.range.lowerBound >= lower else { break }
      end = cue.range.lowerBound
      let bounds = context.lowerBound..<opener
      let naming = speakerReader.naming(of: cue, in: bounds)
      var rule: SpeechEvidence.Rule
      switch cue.kind {
      case .verb:
        guard naming != .unnamed, naming != .elided || hasPronoun(after: cue) else { continue }
        rule = .verbBefore
      case .passive: rule = .passive
      case .according: rule = .accordingTo
      default: rule = .verbBefore
      }
      if naming == .elided { rule = .elided }
      return SpeechEvidence(
        naming: naming, cue: cue.range, rule: rule,
        isAdjacent: isAdjacent(cue, to: opener, naming: naming))
    }
    return colon(before: opener, from: lower)
  }

  private func isAdjacent(
    _ cue: SpeechCue, to opener: Int, naming: SpeakerReader.Naming
  ) -> Bool {
    var token = cue.range.upperBound
    if case .phrase(let phrase) = naming {
      token = max(token, speakers.phrases[phrase].range.upperBound)
    }
    var words = 0
    while token < opener {
      if let filler = cues.cue(at: token), filler.kind == .opening || filler.kind == .adverb {
        token = filler.range.upperBound
        continue
      }
      if isWordOrNumber(token) { words += 1 }
      if words > Self.longestGap { return endsClause(before: opener) }
      token += 1
    }
    return words == 0 || endsClause(before: opener)
  }

  private func isWordOrNumber(_ token: Int) -> Bool {
    article.tokens[token].isWord || article.tokens[token].kind == .number
  }

  /// True where a comma or a colon stands before an opening mark, on its line or the one before.
  private func endsClause(before opener: Int) -> Bool {
    var token = opener - 1
    while token >= 0, article.tokens[token].kind == .lineBreak { token -= 1 }
    return article.isMark(",", at: token) || article.isMark(":", at: token)
  }

  private func colon(before opener: Int, from lower: Int) -> SpeechEvidence? {
    var token = opener - 1
    while token >= lower, article.tokens[token].kind == .lineBreak { token -= 1 }
    guard token >= lower, article.isMark(":", at: token) else { return nil }
    if let phrase = speakers.last(before: token), speakers.phrases[phrase].range.upperBound == token
    {
      return SpeechEvidence(naming: .phrase(phrase), cue: nil, rule: .colon, isAdjacent: true)
    }
    return SpeechEvidence(naming: .elided, cue: nil, rule: .colon, isAdjacent: false)
  }

  /// True where a label names what stands in marks (`bertema “…”`).
  func isLabelled(context: Range<Int>, evidence: SpeechEvidence?) -> Bool {
    let opener = context.upperBound
    guard let label = cues.lastLabel(before: opener),
      label.range.lowerBound >= max(context.lowerBound, opener - 8)
    else { return false }
    let isBeside = (label.range.upperBound..<opener).allSatisfy { !isWordOrNumber($0) }
    if isBeside { return true }
    guard let cue = evidence?.cue else { return true }
    return cue.upperBound <= label.range.lowerBound && !endsClause(before: opener)
  }
}
